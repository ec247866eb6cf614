/** The words of the transcript that `npm start` prints. Every language has all of them, or it does not compile. */
export interface TranscriptWords {
  readonly frame: FrameWords;
  readonly mail: MailLineWords;
  readonly tables: TableWords;
  readonly opening: OpeningWords;
  readonly running: RunningWords;
  readonly newProduct: NewProductWords;
  readonly complaints: ComplaintsWords;
  readonly example: ExampleStoryWords;
}

/** What the command itself says. */
export interface FrameWords {
  title(name: string, day: string): string;
  readonly intro: string;
  expected(value: string): string;
  found(value: string): string;
  readonly played: string;
  readonly noFault: string;
  readonly noBreakdown: string;
  done(steps: number, checks: number, mails: number): string;
  failed(count: number): string;
  outbox(folder: string): string;
  readonly listed: string;
  readonly usage: string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  unknownLanguage(value: string): string;
  badPort(value: string): string;
  unknownScenario(name: string): string;
}

export interface MailLineWords {
  to(moment: string, name: string, address: string): string;
  subject(text: string): string;
  why(text: string): string;
  file(name: string): string;
  /** Mails of days that the story passes over. */
  meanwhile(count: number): string;
  readonly none: string;
}

export interface TableWords {
  readonly sheet: string;
  readonly columns: string;
  readonly rows: string;
  readonly hidden: string;
  readonly yes: string;
}

/** Template, copy, wizard, people, matrix, check: how every story begins. */
export interface OpeningWords {
  template(): string;
  templateHolds(tabs: string, topic: string): string;
  readonly templateBare: string;
  copies(lead: string): string;
  menuIs(title: string, items: string): string;
  readonly copyIsHis: string;
  readonly copyHasMenu: string;
  readonly copyIsQuiet: string;
  wizard(menu: string, item: string): string;
  consent(prompts: number): string;
  wizardSays(sentence: string): string;
  readonly sheetsMade: string;
  readonly noMailYet: string;
  people(): string;
  peopleRule(): string;
  onePerDepartment(departments: number): string;
  readonly shared: string;
  matrix(): string;
  check(): string;
  noFindings(): string;
  findings(errors: number, warnings: number, infos: number): string;
  readonly soundExample: string;
}

/** Reminders, and what every run has in common. */
export interface RunningWords {
  enable(item: string): string;
  windowSays(sentence: string): string;
  readonly triggersMade: string;
  readonly triggerLine: string;
  monday(day: string): string;
  readonly went: string;
  again(): string;
  readonly nothingAgain: string;
  status(): string;
}

export interface NewProductWords {
  contactOpens(name: string): string;
  contactMenu(items: number): string;
  othersRow(name: string, theirs: string, own: string): string;
  readonly ownRowOnly: string;
  regroup(command: string): string;
  readonly inBlocks: string;
  readonly noneLost: string;
  refusedWith(message: string): string;
  readonly contactNoMenu: string;
  readonly contactRefused: string;
  readonly contactNeverAsked: string;
  lapse(task: string): string;
  lapseFound(sentence: string, remedy: string): string;
  readonly lapseIsError: string;
  mended(sheet: string, task: string, department: string): string;
  readonly lapseGone: string;
  week(number: number): string;
  typed(day: string, name: string, task: string, status: string, progress: string): string;
  passed(at: string, name: string, task: string, verdict: string): string;
  readonly typedKept: string;
  late(task: string, due: string): string;
  lateLine(task: string, days: number, light: string): string;
  readonly oneDayLate: string;
  readonly blockedYellow: string;
  readonly warnedOnce: string;
  warningRow(id: string, task: string, days: string, state: string): string;
  answers(name: string): string;
  answerTyped(reason: string, plan: string): string;
  readonly answerKept: string;
  threeLate(task: string): string;
  readonly threeDays: string;
  readonly twoAtOnce: string;
  readonly notWarnedAgain: string;
  byHand(item: string): string;
  previewShows(mails: number): string;
  readonly byHandWent: string;
  readonly byHandMarked: string;
  sortedMeanwhile(name: string): string;
  readonly lagsStayed: string;
  catchesUp(task: string): string;
  readonly nobodyLate: string;
  shortQuota(): string;
  readonly oneWentOneWaits: string;
  readonly restWent: string;
  stateLine(line: string): string;
  holiday(): string;
  readonly holidayQuiet: string;
  readonly afterHoliday: string;
  doubt(): string;
  readonly inDoubt: string;
  readonly doubtNotRetried: string;
  resend(): string;
  readonly resent: string;
  closing(): string;
  readonly stageClosing: string;
  readonly reason: string;
  readonly plan: string;
}

export interface ComplaintsWords {
  matrix(): string;
  readonly asInGuide: string;
  check(): string;
  readonly onlyMissingA: string;
  mend(department: string): string;
  readonly noErrorLeft: string;
  readonly pointsAtRow: string;
}

/** The story that is told of any example. */
export interface ExampleStoryWords {
  idle(weeks: number): string;
  readonly lateFound: string;
  readonly leadTold: string;
}

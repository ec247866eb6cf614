/** Words that every dialog uses. */
export interface CommonDialogWords {
  readonly close: string;
  /** On a button while the workbook works. */
  readonly busy: string;
  /** Before Google's own message when a call failed. */
  readonly failed: string;
}

/** The wizard 新建协作. All plain strings: the page itself changes them when another language is chosen. */
export interface WizardWords {
  readonly title: string;
  readonly intro: string;
  readonly language: string;
  readonly scenario: string;
  readonly blank: string;
  readonly blankAbout: string;
  readonly name: string;
  readonly nameHint: string;
  readonly level: string;
  readonly levelHint: string;
  readonly startDay: string;
  readonly startDayHint: string;
  readonly lead: string;
  readonly leadHint: string;
  readonly personName: string;
  readonly address: string;
  readonly departments: string;
  readonly departmentsHint: string;
  readonly department: string;
  readonly contact: string;
  readonly add: string;
  readonly remove: string;
  readonly up: string;
  readonly down: string;
  readonly matrixOf: string;
  readonly matrixOfHint: string;
  readonly ofTasks: string;
  readonly ofNodes: string;
  readonly examples: string;
  readonly examplesHint: string;
  readonly share: string;
  readonly shareHint: string;
  readonly create: string;
  readonly done: string;
  readonly next: string;
  /** What is wrong with a field, said before the server is asked. */
  readonly wrong: {
    readonly summary: string;
    readonly nameMissing: string;
    readonly dayMissing: string;
    readonly personMissing: string;
    readonly addressMissing: string;
    readonly addressForm: string;
    readonly departmentMissing: string;
    readonly departmentTwice: string;
    readonly noDepartment: string;
    /** Longer, or more of them, than a form may hold. */
    readonly tooMuch: string;
    /** What the wizard's own page never sends. */
    readonly unreadable: string;
  };
}

/** The sidebar 校验结果. */
export interface FindingsDialogWords {
  readonly title: string;
  readonly recheck: string;
  readonly remedy: string;
  readonly jump: string;
  readonly none: string;
  readonly noneHint: string;
  readonly checked: string;
}

/** The preview of 立即发送. */
export interface PreviewWords {
  readonly title: string;
  summary(mails: number, quota: number): string;
  readonly byHand: string;
  short(missing: number): string;
  readonly parts: string;
  nothingFor(names: readonly string[]): string;
  readonly nobody: string;
  readonly send: string;
}

/** 运行状态. */
export interface StatusWords {
  readonly title: string;
  readonly doubtful: string;
  readonly doubtfulHint: string;
  readonly resend: string;
  /** What a button is called for those who hear the page. */
  resendTo(to: string): string;
  /** What a state's colour says, for those who do not see it. */
  readonly tones: { readonly good: string; readonly attention: string };
}

/** What the script may do at Google: the ends of the scopes' addresses. */
export type ScopeName =
  | 'spreadsheets.currentonly'
  | 'script.send_mail'
  | 'script.scriptapp'
  | 'script.container.ui'
  | 'userinfo.email';

/** 关于. */
export interface AboutWords {
  readonly title: string;
  readonly what: readonly string[];
  readonly version: string;
  readonly scopesTitle: string;
  readonly scopes: { readonly [S in ScopeName]: string };
  readonly noOther: string;
  readonly securityTitle: string;
  readonly security: readonly string[];
  readonly licenceTitle: string;
  readonly licence: string;
}

export interface DialogWords {
  readonly common: CommonDialogWords;
  readonly wizard: WizardWords;
  readonly findings: FindingsDialogWords;
  readonly preview: PreviewWords;
  readonly status: StatusWords;
  readonly about: AboutWords;
}

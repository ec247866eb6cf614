import type { Choice } from '../sheets/choices';
import type { IncidentWords } from './incidents';
import type { AskMailWords } from './mail-asks';

/** A day taken apart, so that each language may put it together. `weekday` counts from Monday, 1, to Sunday, 7. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A wall-clock moment; `time` is `HH:mm`. */
export interface MomentParts extends DayParts {
  readonly time: string;
}

type LagUnit = Choice<'lagUnit'>;

/** What every mail says around its sections. */
export interface MailFrameWords {
  /** How a subject begins: whose workbook it is. */
  subjectPrefix(workbook: string): string;
  /** The mark of a mail that the lead sent by hand. */
  readonly byHand: string;
  /** Between two things said in one line. */
  readonly and: string;
  /** Between two names in one line. */
  readonly comma: string;
  /** Between a label and what it labels, in plain text. */
  readonly colon: string;
  greeting(name: string): string;
  /** The first sentence: how many things this mail holds. */
  opening(workbook: string, count: number): string;
  /** The mark in the subject of a mail that goes to whoever acts for somebody absent. */
  onBehalf(absent: string): string;
  /** The sentence above such a mail: for whom, and that what is asked may be answered in that person's place. */
  behalfNote(absent: string): string;
  readonly byHandNote: string;
  more(count: number): string;
  readonly openWorkbook: string;
  readonly footer: {
    from(workbook: string): string;
    why(reasons: string): string;
    /** Why whoever acts for somebody absent receives it. */
    behalf(absent: string): string;
    readonly answerThere: string;
    zone(zone: string): string;
    switchOff(lead: string): string;
    readonly switchOffUnknownLead: string;
  };
}

/** Days, moments and the short labels of a task. */
export interface MailTermWords {
  day(day: DayParts): string;
  moment(moment: MomentParts): string;
  /** As short as a subject wants it. */
  shortMoment(moment: MomentParts): string;
  late(days: number, unit: LagUnit): string;
  days(days: number, unit: LagUnit): string;
  dueToday(): string;
  /** Due on a past day, and yet not late: no counted day has gone by. */
  justDue(): string;
  dueIn(days: number): string;
  readonly due: string;
  readonly department: string;
  readonly owner: string;
  readonly status: string;
  readonly standard: string;
  readonly openRow: string;
}

export interface WarningWords {
  /** The title of each of the three ways in which a warning is told. */
  readonly title: { readonly doer: string; readonly owner: string; readonly approver: string };
  readonly intro: { readonly doer: string; readonly owner: string; readonly approver: string };
  /** In the subject: how many, and for the one asked by when. */
  readonly brief: {
    doer(count: number, by: string): string;
    owner(count: number): string;
    approver(count: number, by: string): string;
  };
  /** Why the section stands in this person's mail: part of the footer's sentence. */
  readonly why: { readonly doer: string; readonly owner: string; readonly approver: string };
  readonly number: string;
  readonly consult: string;
  readonly nobodyToConsult: string;
  readonly asked: string;
  /** What is asked: of the department, and of the one who approves. */
  readonly ask: { readonly doer: string; readonly approver: string };
  /** To the owner: what his department's contact was asked. */
  readonly askedOfContact: string;
  readonly replyBy: string;
  readonly where: string;
  /** Where in 预警记录 or 审核记录 the answer belongs. */
  place(sheet: string, number: string): string;
}

export interface DigestWords {
  readonly title: { readonly overdue: string; readonly approval: string; readonly dueSoon: string };
  readonly intro: { readonly overdue: string; readonly approval: string; readonly dueSoon: string };
  readonly brief: {
    overdue(count: number): string;
    approval(count: number): string;
    dueSoon(count: number): string;
  };
  readonly why: { readonly overdue: string; readonly approval: string; readonly dueSoon: string };
}

export interface RollupWords {
  readonly title: string;
  headline(late: number): string;
  changes(fresh: number, better: number, worse: number): string;
  brief(late: number): string;
  briefProblems(count: number): string;
  readonly why: string;
  readonly columns: {
    readonly department: string;
    readonly tasks: string;
    readonly done: string;
    readonly late: string;
    readonly dueSoon: string;
    readonly worst: string;
    /** In yuan. */
    readonly asked: string;
    readonly approved: string;
  };
  readonly parts: {
    readonly money: string;
    readonly departments: string;
    readonly worst: string;
    readonly findings: string;
    readonly unreadable: string;
    readonly deferred: string;
    readonly doubtful: string;
  };
  readonly notes: {
    readonly unreadable: string;
    readonly deferred: string;
    readonly doubtful: string;
    readonly noFindings: string;
  };
  readonly remedy: string;
  readonly mailTo: string;
}

/** The words of every mail; a kind of notice has its own key. */
export interface MailWords extends AskMailWords {
  readonly frame: MailFrameWords;
  readonly terms: MailTermWords;
  readonly warning: WarningWords;
  readonly digest: DigestWords;
  readonly rollup: RollupWords;
  readonly incident: IncidentWords;
}

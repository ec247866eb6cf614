import type { Day, Instant } from '../domain/day';
import type { DatedLine, TaskLine } from '../facts/lines';
import type { MoneyLine } from '../facts/money-sums';
import type { Person } from '../facts/situation';
import type { DepartmentCount } from '../facts/task-counts';
import type { Finding } from '../rules/finding';
import type { Choice } from '../sheets/choices';
import type { Incident } from './incident';

export type { DatedLine, TaskLine } from '../facts/lines';

/** 进度预警通知: one task that lags, what is asked of its department, and by when. */
export interface WarningData {
  /** The notice's number in 预警记录. */
  readonly number: string;
  readonly task: DatedLine;
  /** Whom the department may consult: the C departments with their contacts. */
  readonly consult: readonly { readonly department: string; readonly contact: string }[];
  readonly replyBy: Instant;
  /** The address of the notice's row, where the answer is typed. */
  readonly answerLink: string;
  /** `doer`: asked to answer. `owner`: told beside the contact. `approver`: the work waits for this person's approval. */
  readonly as: 'doer' | 'owner' | 'approver';
}

/** The Monday digest of one person. */
export interface DigestData {
  readonly overdue: readonly DatedLine[];
  readonly approval: readonly DatedLine[];
  readonly dueSoon: readonly DatedLine[];
}

/** How one department's tasks stand. */
export type DepartmentLine = Omit<DepartmentCount, 'inReview'>;

/** A mail that has not gone, or of which nobody knows whether it has. */
export interface MailLine {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly state: Choice<'mailState'>;
}

/** The lead's Monday roll-up, sent even when nothing is late. */
export interface RollupData {
  readonly departments: readonly DepartmentLine[];
  readonly late: number;
  readonly worst: readonly DatedLine[];
  /** Since the last roll-up: newly late, less late or done, later still. */
  readonly fresh: number;
  readonly better: number;
  readonly worse: number;
  /** What departments ask for in money, and what of it was approved. */
  readonly money: readonly MoneyLine[];
  /** RACI and data problems, the gravest first; `unreadable` ones apart: rows that could not be read, and why. */
  readonly findings: readonly Finding[];
  readonly unreadable: readonly Finding[];
  readonly deferred: readonly MailLine[];
  readonly doubtful: readonly MailLine[];
}

/** What every mail about an answer names: the notice, its task, and where to act. */
export interface AskData {
  /** The number of the notice or approval. */
  readonly number: string;
  readonly task: TaskLine;
  /** The address of its row, where the cells to fill are. */
  readonly answerLink: string;
}

/** Half of the time to answer is over. */
export interface ReminderData extends AskData {
  /** Who is silent: those asked, unless it is said that it is the one who decides. */
  readonly turn?: 'asked' | 'decider';
  readonly replyBy: Instant;
}

/** No answer in time: it goes up to the lead (and the A is told), then to the superior, then stands in each day's mail. */
export interface EscalationData extends AskData {
  readonly department: string;
  /** Who is silent: those asked, unless it is said that it is the one who decides. */
  readonly turn?: 'asked' | 'decider';
  /** Their names. */
  readonly asked: readonly string[];
  readonly replyBy: Instant;
  /** `lead`: to lead and A at the deadline. `top`: to the superior a further 24 h on. `standing`: each day since. `extensions`: a third extension. */
  readonly stage: 'lead' | 'top' | 'standing' | 'extensions';
  /** How often the due date of the task was extended so far; left out where nothing hangs on a task. */
  readonly extensions?: number;
  readonly impact?: Impact;
}

/** Whom a delay reaches: the direct and the indirect successors, by id. */
export interface Impact {
  readonly direct: readonly string[];
  readonly indirect: readonly string[];
}

/** 滞后原因说明及调整计划 has come in: the lead accepts or returns it. */
export interface ReplyData extends AskData {
  readonly department: string;
  readonly reason: string;
  readonly plan: string;
  readonly proposed: Day | null;
  readonly proof: Choice<'proof'>;
  readonly extensions: number;
  readonly impact: Impact;
}

/** The lead's decision, for the department: accepted (the due date may have moved) or returned with a word and a new time to answer. */
export interface DecisionData extends AskData {
  readonly decision: Choice<'decision'>;
  readonly word: string;
  readonly oldDue: Day | null;
  readonly newDue: Day | null;
  readonly replyBy: Instant | null;
}

/** An answer that could not be taken as it stands, and what is missing; what was typed is kept. */
export interface UnclearData extends AskData {
  readonly message: string;
}

/** A task was handed in (待审核): the A passes it or sends it back. */
export interface ApprovalData extends AskData {
  readonly department: string;
  readonly handedIn: Day;
  /** The department had written 已完成 itself, and was put to 待审核. */
  readonly claimedDone: boolean;
}

/** The A's verdict, for the department. */
export interface VerdictData extends AskData {
  readonly verdict: Choice<'verdict'>;
  readonly word: string;
  readonly finished: Day | null;
}

/** Cells of an ask's row that a mail shows, by column; each is written as its column's kind is. */
export type ShownCells = Readonly<Record<string, unknown>>;

/** Somebody is asked for a decision: of any kind of ask that has no words of its own for more than heading and introduction. */
export interface AskedData extends AskData {
  readonly replyBy: Instant | null;
  readonly cells: ShownCells;
}

/** What was decided on such an ask, for whoever asked. */
export interface AnsweredData extends AskData {
  readonly decision: Choice<'decision'>;
  readonly cells: ShownCells;
}

/** Something that happened while the script worked: the lead is told what, where, and what to do next. */
export interface IncidentData {
  readonly at: Instant;
  readonly incident: Incident;
}

export interface NoticeKinds {
  warning: WarningData;
  reminder: ReminderData;
  escalation: EscalationData;
  reply: ReplyData;
  decision: DecisionData;
  unclear: UnclearData;
  approval: ApprovalData;
  verdict: VerdictData;
  ask: AskedData;
  answer: AnsweredData;
  digest: DigestData;
  rollup: RollupData;
  incident: IncidentData;
}
export type NoticeKind = keyof NoticeKinds;

/** One thing to tell one person. `token` is its name in the mail ledger: told once, never again. */
export type Notice = {
  readonly [K in NoticeKind]: {
    readonly kind: K;
    readonly to: Person;
    readonly token: string;
    readonly data: NoticeKinds[K];
  };
}[NoticeKind];
export type NoticeOf<K extends NoticeKind> = Extract<Notice, { readonly kind: K }>;

/** All that one person is told today, in one mail; the most pressing first. */
export interface Mail {
  /** Deterministic, begins with the file's id: a mail whose key the ledger knows is not sent again. */
  readonly key: string;
  /** Whom it concerns. */
  readonly to: Person;
  /** To whom it goes while that person is absent. */
  readonly deputy?: Person;
  readonly day: Day;
  readonly notices: readonly Notice[];
  /** Sent by the lead's hand (补发). */
  readonly byHand: boolean;
  /** Under which the ledger knows it already, so that mail and ledger say the same. */
  readonly subject?: string;
}

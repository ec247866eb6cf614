import type { Day, Instant } from '../domain/day';
import type { Person } from '../facts/situation';
import type { Finding } from '../rules/finding';
import type { Choice } from '../sheets/choices';

/** One task as a mail shows it. The id stands beside the link, which a sort may have made stale. */
export interface TaskLine {
  readonly id: string;
  readonly title: string;
  readonly department: string;
  readonly owner: string;
  readonly due: Day;
  /** Counted days late; 0 when on time. */
  readonly lag: number;
  readonly status: Choice<'status'> | null;
  readonly standard: string;
  /** The address of the task's row. */
  readonly link: string;
}

/** 进度预警通知: one task that lags, what is asked of its department, and by when. */
export interface WarningData {
  /** The notice's number in 预警记录. */
  readonly number: string;
  readonly task: TaskLine;
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
  readonly overdue: readonly TaskLine[];
  readonly approval: readonly TaskLine[];
  readonly dueSoon: readonly TaskLine[];
}

export interface DepartmentLine {
  readonly department: string;
  readonly tasks: number;
  readonly done: number;
  readonly late: number;
  readonly dueSoon: number;
  readonly worst: number;
}

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
  readonly worst: readonly TaskLine[];
  /** Since the last roll-up: newly late, less late or done, later still. */
  readonly fresh: number;
  readonly better: number;
  readonly worse: number;
  /** RACI and data problems, the gravest first; `unreadable` ones apart: rows that could not be read, and why. */
  readonly findings: readonly Finding[];
  readonly unreadable: readonly Finding[];
  readonly deferred: readonly MailLine[];
  readonly doubtful: readonly MailLine[];
}

export interface NoticeKinds {
  warning: WarningData;
  digest: DigestData;
  rollup: RollupData;
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
  readonly to: Person;
  readonly day: Day;
  readonly notices: readonly Notice[];
  /** Sent by the lead's hand (补发). */
  readonly byHand: boolean;
}

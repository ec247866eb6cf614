import type { Book } from '../model/book';
import type { SelectionState } from '../services/spreadsheet/context';
import type { Fault } from './faults';
import type { Limits } from './limits';
import type { Menu } from './menu-model';
import type { Plan } from './mishaps';
import type { Answer, Asking, Question, ShownQuestion } from './questions';
import type { Schedule } from './schedule';
import type { Trace } from './trace';

/** What a quota counts for one user: it starts anew 24 hours after the first use. */
export interface QuotaUse {
  since: number;
  used: number;
}

export interface TriggerRecord {
  id: string;
  handler: string;
  owner: string;
  type: 'CLOCK' | 'ON_EDIT' | 'ON_OPEN' | 'ON_CHANGE';
  schedule?: Schedule;
  createdAt: number;
  /** When a clock trigger fires next (ms); null once a single firing is over. */
  next: number | null;
}

export interface Mail {
  id: string;
  file: string;
  from: string;
  to: string;
  cc: string;
  bcc: string;
  replyTo: string;
  name: string;
  subject: string;
  body: string;
  htmlBody: string;
  attachments: { name: string; contentType: string; size: number }[];
  at: Date;
}

export interface Toast {
  user: string;
  title: string;
  message: string;
  /** How long it stays; null for the usual five seconds, negative until it is closed. */
  seconds: number | null;
  at: Date;
}

export interface Dialog {
  kind: 'modal' | 'modeless' | 'sidebar';
  title: string;
  html: string;
  width: number;
  height: number;
}

/** What one person has before him: nobody sees another's menu or dialog. */
export interface Screen {
  menu: Menu[];
  dialog: Dialog | null;
  sidebar: Dialog | null;
  selection: SelectionState | null;
}

export type ExecutionKind = 'menu' | 'trigger' | 'simple' | 'call';
export type Outcome = 'running' | 'completed' | 'failed' | 'timed out';

export interface ExecutionRecord {
  id: string;
  function: string;
  kind: ExecutionKind;
  /** What set it off: a menu item's name, 'clock', 'edit', 'open', 'dialog'. */
  source: string;
  /** With whose rights it ran. */
  user: string;
  at: Date;
  ms: number;
  outcome: Outcome;
  error?: string;
  stack?: string;
  calls: number;
  reads: number;
  writes: number;
  sends: number;
  byMethod: Record<string, number>;
  log: string[];
}

/** The summary of failures that Google mails to a trigger's owner; kept apart from what the script sends. */
export interface FailureMail {
  to: string;
  subject: string;
  function: string;
  error: string;
  at: Date;
}

export interface CacheItem {
  value: string;
  until: number;
}

/** Whom Google has asked, for this script, whether it may act for him. */
export interface Consents {
  prompts: number;
  /** The scopes each user has agreed to. */
  granted: Record<string, string[]>;
  refused: string[];
}

/** One spreadsheet with the script bound to it. */
export interface WorkbookFile {
  id: string;
  scriptId: string;
  /** The folder that stands for the script project. */
  dist: string;
  scriptTimeZone: string | null;
  book: Book;
  triggers: TriggerRecord[];
  properties: Record<string, Record<string, string>>;
  cache: Record<string, Record<string, CacheItem>>;
  consents: Consents;
  screens: Record<string, Screen>;
  mails: Mail[];
  toasts: Toast[];
  prompts: ShownQuestion[];
  executions: ExecutionRecord[];
  failures: FailureMail[];
}

/** Everything that copies of a file share: one clock, one set of accounts, one quota per user. */
export interface World {
  /** Milliseconds since the epoch. */
  now: number;
  /** Numbers given out so far; every id and every random choice comes from it. */
  serial: number;
  seed: string;
  limits: Limits;
  files: Map<string, WorkbookFile>;
  mailUse: Record<string, QuotaUse>;
  triggerUse: Record<string, QuotaUse>;
  /** Calls that read or write properties, by user. */
  propertyUse: Record<string, QuotaUse>;
  /** When each script's locks were used within the last minute; kept only where there is a limit. */
  lockUse: Record<string, readonly number[]>;
  /** Google accounts, in lower case; null where every address is taken for one. */
  accounts: string[] | null;
  consumerDomains: string[];
  /** People whom no script learns the address of, whatever their domain. */
  externalUsers: string[];
  userLocale: string;
  faults: Fault[];
  plans: Plan[];
  /** Where the calls of executions are noted down, while somebody asks for them. */
  traces: Trace[] | undefined;
  /** Locks held at this moment: name → execution. */
  locks: Map<string, string>;
  answers: AnswerInput[];
  answer: ((question: Question) => AnswerInput | undefined) | undefined;
  asking: Asking | undefined;
}

/** What a test may push as an answer: a button's name, or with the text typed into a prompt. */
export type AnswerInput = string | (Omit<Answer, 'text'> & { text?: string });

/** A new number, the same in every run. */
export function nextSerial(world: World): number {
  world.serial += 1;
  return world.serial;
}

export function screenOf(file: WorkbookFile, user: string): Screen {
  const key = user.toLowerCase();
  file.screens[key] ??= { menu: [], dialog: null, sidebar: null, selection: null };
  return file.screens[key];
}

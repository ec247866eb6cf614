import type { Menu } from '../execution/menu-model';
import type { AnsweredQuestion, Question } from '../execution/questions';
import type { Cell } from '../model/sheet-model';
import type { GridNews, Span } from './grid/picture';

/** What page and server say to each other; plain JSON on both ways. */

export type PageLanguage = 'zh-CN' | 'en';

/** The scenario under which the end of the story that is played beside can be loaded. */
export const PLAYED = 'played';

/** How far the story is that is played beside the server; `failed`: to its end, but not all was as told. */
export interface StoryLine {
  state: 'playing' | 'ended' | 'failed' | 'broken';
  played: number;
  all: number;
}

/** A block that somebody typed, pasted or deleted: one event. Places count from 1. */
export interface EditedBlock {
  sheet: string;
  row: number;
  column: number;
  values: (Cell | null)[][];
}

export type Act =
  | { kind: 'look' }
  | { kind: 'open' }
  | { kind: 'choose'; path: string[] }
  | { kind: 'call'; name: string; args: unknown[] }
  | { kind: 'edit'; blocks: EditedBlock[] }
  | { kind: 'insertRows'; sheet: string; row: number; count: number }
  | { kind: 'deleteRows'; sheet: string; row: number; count: number }
  | { kind: 'sort'; sheet: string; a1: string; column: number; ascending: boolean }
  | { kind: 'close'; what: 'dialog' | 'sidebar' }
  | { kind: 'become'; email: string }
  | { kind: 'share'; email: string }
  | { kind: 'copy' }
  | { kind: 'file'; id: string }
  | { kind: 'load'; scenario: string; language: PageLanguage };

export interface Selection {
  sheet: string;
  a1: string;
}

/** What comes with every act: what the page shows, and where its user stands. */
export interface ActRequest {
  act: Act;
  seen?: string;
  known?: AnsweredQuestion[];
  selection?: Selection;
}

export interface ClockRequest {
  /** Milliseconds since the epoch, or a step that the server knows how to take in the workbook's zone. */
  to: number | 'hour' | 'day' | 'monday';
  seen?: string;
}

export interface Person {
  email: string;
  name: string;
  /** As it stands in the duty sheet, or what he is to the file. */
  role: string;
  department: string;
  access: Access;
}

export type Access = 'owner' | 'editor' | 'viewer' | 'none';

/** A dialog or the sidebar; its page is served under `/frame/<id>`. */
export interface ShownFrame {
  id: string;
  title: string;
  modal: boolean;
  width: number;
  height: number;
}

export interface ToastLine {
  /** Counted from 0 within a file, so that none is shown twice. */
  index: number;
  title: string;
  message: string;
  seconds: number | null;
}

export interface MailHead {
  id: string;
  to: string;
  from: string;
  subject: string;
  at: number;
}

export interface MailBody extends MailHead {
  name: string;
  replyTo: string;
  text: string;
  html: string;
}

export interface ExecutionLine {
  id: string;
  function: string;
  kind: string;
  source: string;
  user: string;
  at: number;
  ms: number;
  outcome: string;
  calls: number;
  byMethod: Record<string, number>;
  error: string;
  stack: string;
  log: string[];
}

export interface TriggerLine {
  id: string;
  handler: string;
  owner: string;
  type: string;
  next: number | null;
}

export interface FailureLine {
  function: string;
  error: string;
  to: string;
  at: number;
}

export interface ScenarioOffer {
  key: string;
  names: Record<PageLanguage, string>;
}

/** Everything that stands around the grid, for the person who acts. */
export interface Scene {
  language: PageLanguage;
  file: { id: string; name: string; template: boolean };
  files: { id: string; name: string; template: boolean }[];
  scenario: string;
  scenarios: ScenarioOffer[];
  user: string;
  access: Access;
  people: Person[];
  now: number;
  timeZone: string;
  menu: Menu[];
  dialog: ShownFrame | null;
  sidebar: ShownFrame | null;
  toasts: ToastLine[];
  selection: Selection;
  /** Whether the script moved the selection during the act. */
  moved: boolean;
  blocked: Record<string, Span[]>;
  mails: MailHead[];
  /** The newest ones; `executionCount` counts all. */
  executions: ExecutionLine[];
  executionCount: number;
  triggers: TriggerLine[];
  failures: FailureLine[];
  /** Something that the person at the page should know: a state that could not be read, and where it is now. */
  notice: string;
  /** Null where no story is played. */
  story: StoryLine | null;
}

export interface Failure {
  message: string;
  /** `script`: the script threw; `refused`: Google would not have let it happen; `request`: the page asked nonsense. */
  kind: 'script' | 'refused' | 'request';
}

export interface ActReply {
  scene: Scene;
  grid: GridNews;
  /** What a call brought back. */
  value?: unknown;
  error?: Failure;
  /** The act waits for an answer and has not happened yet. */
  question?: { question: Question; answered: AnsweredQuestion[] };
}

/** The clock's answer comes in lines: each trigger as it fires, then what an act answers. */
export type ClockLine =
  | { kind: 'fired'; now: number; until: number; execution: ExecutionLine }
  | { kind: 'moved'; now: number; until: number }
  | { kind: 'done'; reply: ActReply };

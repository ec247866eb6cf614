import type { Book } from '../model/book';
import type { WriteBuffer } from './spreadsheet/write-buffer';

/** How a call weighs on a run: what fetches data, what changes it, what sends a mail, and all the rest. */
export type CallKind = 'read' | 'write' | 'send' | 'other';

/** Rights of a run, as Apps Script names them: a simple trigger is LIMITED, all else that a person started is FULL. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** The constructors of the context the script runs in: a value made with others fails `instanceof` inside. */
export interface Realm {
  Date: DateConstructor;
  Error: ErrorConstructor;
  Array: ArrayConstructor;
  Object: ObjectConstructor;
}

/**
 * What a service sees of the one execution that calls it. Made anew for every execution,
 * as Google gives every execution its own globals.
 */
export interface Runtime {
  readonly book: Book;
  readonly realm: Realm;
  /** The host's clock, in milliseconds since the epoch. */
  now(): number;
  /** Whose rights the execution has (an installable trigger: its creator). */
  readonly effectiveUser: string;
  /** Who acts, '' where Google keeps it back (PLATFORM §3). */
  readonly activeUser: string;
  readonly authMode: AuthMode;
  /** The manifest's scopes. */
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  /**
   * Counts one service call; throws once the execution has used up its time. `tab` is the sheet that it is on, `held` says
   * that its effect may wait in the buffer.
   */
  record(method: string, kind: CallKind, tab?: string, held?: boolean): void;
  /** Says that the call recorded last has taken effect. */
  done?(): void;
  /** Where the spreadsheet's writes wait; absent where each takes effect at once. */
  readonly buffer?: WriteBuffer;
  /** Adds a line to the execution's log; absent where nobody reads one. */
  log?(line: string): void;
  /** An error as Google throws it: `name` is `Exception`, made in the script's own realm. */
  exception(message: string): Error;
}

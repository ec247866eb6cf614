import type { Question } from '../execution/questions';
import type { ScriptFolder } from '../execution/script-folder';
import type { ExecutionKind, WorkbookFile, World } from '../execution/world';
import type { Runtime } from './runtime';

/** What sets an execution off, as far as the services care. */
export type Source = 'menu' | 'dialog' | 'open' | 'edit' | 'change' | 'clock';

/** The seam as the services outside the spreadsheet see it. */
export interface ScriptRuntime extends Runtime {
  readonly world: World;
  readonly file: WorkbookFile;
  readonly script: ScriptFolder;
  readonly executionId: string;
  readonly kind: ExecutionKind;
  readonly source: Source;
  /** Who sits at the screen; '' when the clock started the run. */
  readonly person: string;
  /** Who acts, before Google keeps it back from the script. */
  readonly actor: string;
  /** A number in [0, 1) that is the same when the run is repeated. */
  random(): number;
  /** Lets time pass. */
  sleep(milliseconds: number): void;
  log(line: string): void;
  /** Says that a recorded call has taken effect: faults planned for just after it strike now. */
  settle(method: string): void;
  /** Refuses a method whose scope the manifest lacks, or that a simple trigger may not call. */
  demand(method: string, scope: string): void;
  /** An answer from whoever sits at the screen; suspends the run where it must come from outside. */
  ask(question: Omit<Question, 'user'>): { button: string; text: string };
  /** Does the host's own work through the services, without it counting as the script's. */
  uncounted<T>(act: () => T): T;
}

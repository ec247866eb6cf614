import type { Stage } from '../../../local/scenarios/stage';
import type { SheetKey } from '../../../src/sheets/index';

/** What may come of an act when it happens while the script works. */
export interface Act {
  readonly key: string;
  /** `lines`: rows, columns, tabs. `typing`: cells. `others`: another run, another person. */
  readonly kind: 'lines' | 'typing' | 'others';
  /** The sheet that it changes; null where it is none, or many. */
  readonly sheet: SheetKey | null;
  /** Whether it starts a run of the script. */
  readonly runs: boolean;
  /** It types into a cell that the job is about to write. */
  readonly aimed?: boolean;
  /** The very cell, and what it types there. */
  readonly cell?: {
    readonly sheet: SheetKey;
    readonly identity: string;
    readonly column: string;
    readonly value: string;
  };
  /** What it takes from the script, so that the lead must be told of it by this name. */
  readonly wounds?: string;
  /** It may make the run that it happens in fail. */
  readonly breaks?: boolean;
  /** Does it. Throws where there is nothing to do it to, or the person may not: then the case counts for nothing. */
  readonly act: (stage: Stage) => void;
  /** How people put right what it did, when two days have passed. */
  readonly undo?: (stage: Stage) => void;
}

/** There is nothing in this workbook to which the act could happen. */
export class NothingToDo extends Error {}

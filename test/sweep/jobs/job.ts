import type { Stage } from '../../../local/scenarios/stage';
import type { SheetKey } from '../../../src/sheets/index';
import type { World } from '../worlds/world';

/** One job or command of the product. */
export interface Job {
  readonly key: string;
  readonly world: World;
  /** Starts the execution that is struck, as the first that it starts. Throws what the people before it are shown. */
  readonly play: (stage: Stage) => void;
  /** What people do when it did not do its work, or want it again; left out where the clock alone goes on. */
  readonly again?: (stage: Stage) => void;
  /** It makes tabs that are gone. */
  readonly makesTabs?: boolean;
  /** Titles of tasks whose due day it moves by hand. */
  readonly byHand?: readonly string[];
  /** Sheets whose people work beside it, apart from those that it writes to. */
  readonly beside?: readonly SheetKey[];
}

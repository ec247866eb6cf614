import { beats } from './beats';
import { commands } from './commands';
import { edits } from './edits';
import type { Job } from './job';

export type { Job } from './job';

/** Every job and command that the sweeps strike. */
export const jobs: readonly Job[] = [...beats, ...commands, ...edits];

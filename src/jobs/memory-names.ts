import type { Matter } from '../notices/incident';

/** How the names of properties begin; an earlier layout's began with `cw-` (migrations/rename-memory.ts). */
const PREFIX = 'cw2-';

/** The names of the properties, a matter each. */
export const keptAs = {
  file: `${PREFIX}file`,
  schedule: `${PREFIX}schedule`,
  edge: `${PREFIX}edge`,
  counters: `${PREFIX}counters`,
  notes: `${PREFIX}notes`,
  journal: `${PREFIX}journal`,
} as const satisfies Readonly<Record<Matter, string>>;

export const EDITS = `${PREFIX}e-`;
export const INTENTION = `${PREFIX}intention`;
export const ROTATION = `${PREFIX}rotation`;
export const OLDER = `${PREFIX}older`;
export const LEASE = `${PREFIX}lease`;
export const RIGHTS = `${PREFIX}rights`;

/** When the lead was last asked to bring the layout up, while he is waited for. */
export const UPGRADE = `${PREFIX}upgrade`;

/** The layout's version as it was last seen in the file. Its name never changes: every version looks at it first. */
export const LAYOUT_SEEN = 'cw-layout';

export type Properties = Readonly<Record<string, string>>;

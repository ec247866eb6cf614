import type { Stage } from '../sheets/sheet';

/** The colour of a stage: its tab and its header row. Dark enough for white words (contrast of 4.5 and more). */
export const stageColour: Readonly<Record<Stage, string>> = {
  start: '#1f4e79',
  initiate: '#1f6f6b',
  plan: '#3b5b92',
  assign: '#5b4b8a',
  execute: '#8a5a00',
  monitor: '#9a3324',
  close: '#4a5d3a',
  settings: '#5f6368',
};

/** The words on a header. */
export const stageInk = '#ffffff';

/** Cells that people fill, and cells that the script fills. */
export const tint = { people: '#fffdf3', script: '#f1f3f4' } as const;

/** The lines between cells. */
export const line = '#dadce0';

/** What the live colours say. */
export const signal = {
  late: { background: '#f8d7d3', ink: '#8c1d10' },
  soon: { background: '#fff1c2', ink: '#6b4e00' },
  done: { background: '#e4e7ea', ink: '#5f6368' },
  fine: { background: '#dcefdc', ink: '#1e5c2b' },
  wanted: { background: '#fde4c8', ink: '#7a3e00' },
} as const;

export type Signal = keyof typeof signal;

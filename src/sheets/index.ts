import { approvals } from './approvals';
import { calendar } from './calendar';
import { changes } from './changes';
import { charter } from './charter';
import { duties } from './duties';
import { findings } from './findings';
import { mails } from './mails';
import { matrix } from './matrix';
import { nodes } from './nodes';
import { notices } from './notices';
import { requests } from './requests';
import { settings } from './settings';
import type { Row, Table } from './sheet';
import { start } from './start';
import { tasks } from './tasks';

/** Every sheet of the workbook, in the order of its tabs. */
export const sheets = {
  start,
  charter,
  duties,
  nodes,
  tasks,
  matrix,
  requests,
  settings,
  calendar,
  findings,
  notices,
  approvals,
  changes,
  mails,
} as const;

export type SheetKey = keyof typeof sheets;
export type ColumnKey<K extends SheetKey> = keyof (typeof sheets)[K]['columns'] & string;
export type RowOf<K extends SheetKey> = Row<(typeof sheets)[K]>;
export type TableOf<K extends SheetKey> = Table<(typeof sheets)[K]>;

export const sheetKeys = Object.keys(sheets) as SheetKey[];

/** Where the workbook lives: its address, and the zone that its days are days of. */
export interface File {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly zone: string;
}

/** The whole workbook as it stood when it was read. */
export type Workbook = { readonly [K in SheetKey]: TableOf<K> } & { readonly file: File };

/** A cell, or a whole row, column or sheet when the rest is left out. */
export interface Place {
  readonly sheet: SheetKey;
  readonly row?: number;
  /** A column key, or the header of one of the sheet's further columns. */
  readonly column?: string;
}

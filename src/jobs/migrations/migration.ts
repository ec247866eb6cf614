import type { Raw } from '../../sheets/column';
import type { SheetKey } from '../../sheets/index';
import type { Text } from '../../text/text';

/**
 * What bringing a workbook up asks of people. `additive`: tabs, columns, settings, what is remembered; nothing that people filled
 * changes, and it runs by itself. `rewriting`: cells of people change, and the lead clicks first. `consent`: a new scope, for want of which
 * Google runs no trigger until its owner agrees; the click brings Google's page up.
 */
export type MigrationClass = 'additive' | 'rewriting' | 'consent';

/** One thing that is done. Each looks at what stands there, and does nothing where it is done already. */
export type Step =
  /** What is remembered under the names of an earlier layout gets today's. */
  | { readonly do: 'renameMemory' }
  /** Tabs and columns that are missing are made. */
  | { readonly do: 'layOut'; readonly sheets: readonly SheetKey[] }
  /** Settings that are missing get their rows; what somebody set stays. */
  | { readonly do: 'addSettings' }
  /** Cells of a column get another content; the tab is kept as it was. `to` of what it gave gives the same. */
  | {
      readonly do: 'rewrite';
      readonly sheet: SheetKey;
      readonly column: string;
      readonly to: (cell: Raw, text: Text) => Raw;
    };

/** What brings a workbook of the version before to this one. */
export interface Migration {
  readonly version: number;
  readonly class: MigrationClass;
  /** Scopes that the manifest has since this version and had not before. */
  readonly scopes?: readonly string[];
  readonly steps: readonly Step[];
}

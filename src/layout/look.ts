import { choices } from '../sheets/choices';
import type { Column, Reference } from '../sheets/column';
import { type SheetKey, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { Lexicon } from '../text/lexicon';
import type { Text } from '../text/text';
import { type LiveColour, liveColours } from './live-colours';
import { stageColour, tint } from './palette';

/** What a dropdown offers: fixed words, or what a column of another sheet holds. */
export type Dropdown =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'range'; readonly sheet: SheetKey; readonly column: string };

/** How one column ought to look. */
export interface ColumnLook {
  readonly key: string;
  readonly header: string;
  readonly note: string;
  readonly width: number;
  readonly format: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  /** Of no use to people. */
  readonly hidden: boolean;
  /** Stands beyond all others in a new sheet. */
  readonly far: boolean;
  /** The column at whose right it is put in where it is missing; null at the end. */
  readonly beside: string | null;
  readonly background: string;
  readonly dropdown: Dropdown | null;
}

/** How one sheet ought to look in the workbook's language. */
export interface SheetLook {
  readonly key: SheetKey;
  readonly name: string;
  readonly colour: string;
  readonly hidden: boolean;
  readonly frozenColumns: number;
  readonly spare: number;
  readonly columns: readonly ColumnLook[];
  /** For headers that are not known beforehand. */
  readonly rest: Omit<ColumnLook, 'key' | 'header'> | null;
  readonly live: readonly LiveColour[];
}

/** The cells that name what is referred to. */
const named: Readonly<Record<Reference, { readonly sheet: SheetKey; readonly column: string }>> = {
  departments: { sheet: 'duties', column: 'department' },
  people: { sheet: 'duties', column: 'name' },
  tasks: { sheet: 'tasks', column: 'id' },
  nodes: { sheet: 'nodes', column: 'id' },
};

const dropdownOf = (column: Column<unknown>, text: Text): Dropdown | null => {
  if (column.choices) {
    const words: Readonly<Record<string, string>> = text.choices[column.choices];
    return { kind: 'words', words: choices[column.choices].map((key) => words[key] ?? key) };
  }
  const { refers } = column.kind;
  if (refers) return { kind: 'range', ...named[refers] };
  return null;
};

const lookOf = (column: Column<unknown>, text: Text, note: string): Omit<ColumnLook, 'key' | 'header'> => ({
  note,
  width: column.width,
  format: column.kind.format,
  align: column.kind.align,
  wrap: column.wrap ?? false,
  hidden: column.hidden ?? false,
  far: column.far ?? false,
  beside: null,
  background: column.edit === 'script' ? tint.script : tint.people,
  // The script's own cells need no dropdown: nobody picks there.
  dropdown: column.edit === 'script' ? null : dropdownOf(column, text),
});

/** The look of one sheet in one language; pure, so that what is and what ought to be can be compared. */
export const sheetLook = (key: SheetKey, lexicon: Pick<Lexicon, 'text' | 'everyWord'>): SheetLook => {
  const { text } = lexicon;
  const spec: SheetSpec = sheets[key];
  const words = text.sheets[key];
  const partner = new Map(Object.entries(spec.decided ?? {}).map(([decided, mark]) => [mark, decided]));
  const columnWords: Readonly<Record<string, { readonly header: string; readonly note: string }>> = words.columns;
  return {
    key,
    name: words.name,
    colour: stageColour[spec.stage],
    hidden: spec.hidden ?? false,
    frozenColumns: spec.frozenColumns ?? 0,
    spare: spec.spare,
    columns: Object.entries(spec.columns).map(([column, described]) => ({
      key: column,
      header: columnWords[column]?.header ?? column,
      ...lookOf(described, text, columnWords[column]?.note ?? ''),
      beside: partner.get(column) ?? null,
    })),
    rest: spec.rest ? lookOf(spec.rest, text, words.rest ?? '') : null,
    live: liveColours(key, lexicon),
  };
};

import type { Editor } from '../sheets/column';
import { type ColumnKey, type SheetKey, sheets } from '../sheets/index';
import type { ColumnWords } from './sheets';

/** How a language says who fills a column, and brings in an example. */
export interface NoteFrame {
  readonly fills: Readonly<Record<Editor, string>>;
  note(what: string, who: string, example: string): string;
}

/** Header, what goes there, and an example, for each column of a sheet. */
export type ColumnTexts<K extends SheetKey> = {
  readonly [C in ColumnKey<K>]: readonly [header: string, what: string, example: string];
};

/** The words of a sheet's columns. Who fills one is read off the sheet's description, so that no note can say otherwise. */
export const columnWords =
  ({ fills, note }: NoteFrame) =>
  <K extends SheetKey>(sheet: K, texts: ColumnTexts<K>): { readonly [C in ColumnKey<K>]: ColumnWords } => {
    const specs: Readonly<Record<string, { readonly edit: Editor }>> = sheets[sheet].columns;
    const rows = Object.entries<readonly [string, string, string]>(texts);
    return Object.fromEntries(
      rows.map(([column, [header, what, example]]) => [
        column,
        { header, note: note(what, fills[specs[column]?.edit ?? 'script'], example) },
      ]),
    ) as { readonly [C in ColumnKey<K>]: ColumnWords };
  };

import type { Editor } from '../../src/sheets/column';
import { type SheetKey, sheetKeys, sheets } from '../../src/sheets/index';
import type { SheetSpec } from '../../src/sheets/sheet';
import { text } from './collaboration';

/** In which rows a cell stands, as far as its rights differ. */
export type Where = 'header' | 'row' | 'block' | 'spare' | 'below' | 'open' | 'closed';

/** The people of a right: beside the owner, the lead and the deputy perhaps the contact whose row it is. */
export type Who = 'leaders' | 'contact' | 'asked';

export interface Right {
  readonly sheet: SheetKey;
  readonly column: string;
  readonly where: Where;
  readonly who: Who;
}

/** The rows of each sheet in which rights differ, and whose columns each kind of row opens, and to whom. */
const rowsOf = (key: SheetKey): readonly (readonly [Where, Partial<Record<Editor, Who>>])[] =>
  key === 'tasks'
    ? [
        ['header', {}],
        ['block', { department: 'contact' }],
        ['spare', { department: 'contact' }],
        ['below', {}],
      ]
    : key === 'notices' || key === 'approvals'
      ? [
          ['header', {}],
          ['open', { asked: 'asked' }],
          ['closed', {}],
        ]
      : [
          ['header', {}],
          ['row', {}],
        ];

/** Who may edit which cell in which state, as the descriptions of the sheets have it. */
export const rights: readonly Right[] = sheetKeys.flatMap((sheet) => {
  const spec: SheetSpec = sheets[sheet];
  return rowsOf(sheet).flatMap(([where, opened]) =>
    Object.entries(spec.columns).map(([column, { edit }]) => ({
      sheet,
      column,
      where,
      who: opened[edit] ?? 'leaders',
    })),
  );
});

const whereWords: Readonly<Record<Where, string>> = {
  header: 'header row',
  row: 'every row',
  block: 'a task',
  spare: 'a spare row',
  below: 'below the blocks, or without a known department',
  open: 'an ask that is open (待答复、已退回、已升级)',
  closed: 'an ask that is answered or closed',
};

const whoWords: Readonly<Record<Who, readonly [contact: string, other: string]>> = {
  leaders: ['—', '—'],
  contact: ['edits', '—'],
  asked: ['edits', '—'],
};

/** The table of docs/rights.md: neighbours with the same rights share a line. */
export const rightsTable = (): string => {
  const lines = new Map<string, { readonly cells: readonly string[]; readonly columns: string[] }>();
  for (const { sheet, column, where, who } of rights) {
    const { name, columns } = text.sheets[sheet];
    const header = (columns as Readonly<Record<string, { readonly header: string }>>)[column]?.header ?? column;
    const key = [sheet, where, who].join('/');
    const line = lines.get(key) ?? { cells: [name, whereWords[where], ...whoWords[who]], columns: [] };
    line.columns.push(header);
    lines.set(key, line);
  }
  const rows = [...lines].map(([key, { cells, columns }]) => {
    const [sheet = 'start', where] = key.split('/') as [SheetKey, Where];
    const every = columns.length === Object.keys(sheets[sheet].columns).length;
    const [name = '', place = '', own = '', other = ''] = cells;
    const said = every
      ? where === 'header' || sheet !== 'matrix'
        ? 'all'
        : 'all, also the departments’'
      : columns.join('、');
    return `| ${[name, place, said, 'edits', own, other, '—'].join(' | ')} |`;
  });
  return [
    '| Sheet | Row | Columns | Lead, deputy | Contact of the row, or asked | Another contact | Viewer, outsider |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};

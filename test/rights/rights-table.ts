import { kindOfSheet } from '../../src/asks/kinds/index';
import type { SheetRights } from '../../src/rights/sheet-rights';
import { wantedRights } from '../../src/rights/wanted';
import { type SheetKey, sheetKeys, sheets, type TableOf } from '../../src/sheets/index';
import type { SheetSpec } from '../../src/sheets/sheet';
import { type Cells, launch, rowOf, situation, tableOf } from '../world';
import { text } from './collaboration';

/** In which rows a cell stands, as far as its rights differ. */
export type Where = 'header' | 'row' | 'block' | 'spare' | 'below' | 'draft' | 'open' | 'closed';

/** The people of a right: beside the owner, the lead and the deputy perhaps the contact of the row's department, or who is asked. */
export type Who = 'leaders' | 'contact' | 'asked';

export interface Right {
  readonly sheet: SheetKey;
  readonly column: string;
  readonly where: Where;
  readonly who: Who;
}

type Row = Cells<SheetKey>;

/** The one whose department the rows are, and the one who is asked in them: the contacts of two departments. */
const [contact, asked] = ['市场部', '研发部'].map((department) =>
  launch.duties.find((row) => row.role === 'contact' && row.department === department),
);

const own = { department: '市场部' } as Row;
const ask = (state: 'open' | 'closed' | null): Row => ({ ...own, id: 'X0001', asked: asked?.name, state }) as Row;

/** A row of every sort that a sheet has; null stands for nothing. */
const sampleOf = (key: SheetKey): readonly (readonly [Where, Row | null])[] => {
  const { rows }: SheetSpec = sheets[key];
  const isAsked = kindOfSheet(key) !== null;
  const filled: readonly (readonly [Where, Row])[] = isAsked
    ? [
        ...(rows === 'byDepartment' ? [['draft', ask(null)] as const] : []),
        ['open', ask('open')],
        ['closed', ask('closed')],
      ]
    : [[rows === 'byDepartment' ? 'block' : 'row', { ...own, id: 'X001' } as Row]];
  return [
    ['header', null],
    ...filled,
    ...(rows === 'byDepartment'
      ? ([
          ['spare', own],
          ['below', null],
        ] as const)
      : []),
  ];
};

const rightsOf = (key: SheetKey): SheetRights | undefined => {
  const sample = sampleOf(key).slice(1);
  const standing = sample.flatMap(([where, row], index) =>
    row === null ? [] : [[where, rowOf(key, row, index + 2)] as const],
  );
  const table = {
    ...tableOf(key, []),
    rows: standing.filter(([where]) => where !== 'spare').map(([, row]) => row),
    spareRows: standing.filter(([where]) => where === 'spare').map(([, row]) => row),
    lastRow: standing.length + 1,
  } as unknown as TableOf<SheetKey>;
  // The duty sheet's own rights do not hang on its rows.
  return wantedRights(situation(key === 'duties' ? {} : { [key]: table }), [key])[0];
};

/** Who may edit a cell beside the leaders, as protections have it: where they overlap all of them must let a person pass. */
const whoAt = ({ open, guards }: SheetRights, row: number, place: number): Who => {
  const holds = ({ top, bottom, left, right }: SheetRights['open'][number]): boolean =>
    top <= row && row <= bottom && left <= place && place <= right;
  const may = (address: string | null | undefined): boolean =>
    open.some(holds) &&
    guards.filter(({ area }) => holds(area)).every(({ editors }) => editors.includes(address ?? ''));
  if (may('anybody@example.com')) throw new Error(`Row ${row}, column ${place} is open to everybody`);
  return may(contact?.address) ? 'contact' : may(asked?.address) ? 'asked' : 'leaders';
};

/** Who may edit which cell in which state, by the rights that are written. */
export const rights: readonly Right[] = sheetKeys.flatMap((sheet) => {
  const written = rightsOf(sheet);
  if (!written) return [];
  return sampleOf(sheet).flatMap(([where], index) =>
    Object.keys(sheets[sheet].columns).map((column, at) => ({
      sheet,
      column,
      where,
      who: whoAt(written, where === 'below' ? 99 : index + 1, at + 1),
    })),
  );
});

const whereWords: Readonly<Record<Where, string>> = {
  header: 'header row',
  row: 'every row',
  block: 'a row of its block',
  spare: 'a spare row',
  below: 'below the blocks, or without a known department',
  draft: 'an ask that is not put yet, or was sent back',
  open: 'an ask that is open (待答复、已退回、已升级)',
  closed: 'an ask that is answered or closed',
};

const whoWords: Readonly<Record<Who, readonly [contact: string, asked: string]>> = {
  leaders: ['—', '—'],
  contact: ['edits', '—'],
  asked: ['—', 'edits'],
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
    const [name = '', place = '', department = '', whoever = ''] = cells;
    const said = every
      ? where === 'header' || sheet !== 'matrix'
        ? 'all'
        : 'all, also the departments’'
      : columns.join('、');
    return `| ${[name, place, said, 'edits', department, whoever, '—', '—'].join(' | ')} |`;
  });
  return [
    '| Sheet | Row | Columns | Lead, deputy | Contact of the row’s department | Who is asked there | Another contact | Viewer, outsider |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};

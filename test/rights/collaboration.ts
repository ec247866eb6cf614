import { createHost, type Host } from '../../local/host';
import { type ColumnKey, type SheetKey, sheets } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import { formFor } from '../scenarios/form';

export const text = catalogues['zh-CN'];
const words = text.sheets;

export const people = {
  owner: 'owner@corp.example',
  lead: 'lead@example.com',
  deputy: 'deputy@example.com',
  /** Contact of 市场部. */
  own: 'contact1@example.com',
  /** Contact of 研发部. */
  other: 'contact2@example.com',
  viewer: 'viewer@example.com',
  outsider: 'outsider@example.com',
} as const;

export type Role = keyof typeof people;

export const PROTECTED = 'You are trying to edit a protected cell or object.';

/** The example 新品上市推广 as its owner makes it with the wizard, shared with everybody. */
export const collaboration = (options: Parameters<typeof createHost>[0] = {}, share = true): Host => {
  const host = createHost({ now: '2024-07-01 08:30', user: people.owner, ...options });
  host.open();
  const answer = host.call('createCollaboration', { ...formFor('new-product'), share });
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
  host.share(people.viewer, 'viewer');
  return host;
};

const headerOf = (key: SheetKey, column: string): string =>
  (words[key].columns as Readonly<Record<string, { readonly header: string }>>)[column]?.header ?? column;

const letter = (place: number): string =>
  place > 26 ? letter(Math.floor((place - 1) / 26)) + letter(((place - 1) % 26) + 1) : String.fromCharCode(64 + place);

/** Where a column's cell of a row stands, as A1. */
export const cellOf = <K extends SheetKey>(host: Host, key: K, column: ColumnKey<K>, row: number): string => {
  const place = host.sheet(words[key].name).headers.indexOf(headerOf(key, column)) + 1;
  if (place === 0) throw new Error(`${key} has no column ${column}`);
  return `${letter(place)}${row}`;
};

/** Types into a cell; answers what refused it, '' when nothing did. */
export const typed = (host: Host, who: string, key: SheetKey, a1: string, value: string | number = ''): string => {
  try {
    host.as(who).edit(words[key].name, a1, value);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** The values of a sheet by column key, with their rows (1-based). */
export const linesOf = (host: Host, key: SheetKey): readonly Readonly<Record<string, unknown>>[] => {
  const { headers, values } = host.sheet(words[key].name);
  return values.slice(1).map((cells, index) => ({
    row: index + 2,
    ...Object.fromEntries(
      Object.keys(sheets[key].columns).map((column) => [column, cells[headers.indexOf(headerOf(key, column))] ?? '']),
    ),
  }));
};

/** Rows of 任务分工 of a department: those with a task, and the spare ones. */
export const blockOf = (host: Host, department: string) => {
  const own = linesOf(host, 'tasks').filter((line) => line.department === department);
  const rows = (spare: boolean) => own.filter(({ task }) => (task === '') === spare).map(({ row }) => Number(row));
  return { tasks: rows(false), spares: rows(true) };
};

/** Puts rows into a sheet as its owner would by hand: cells by column key. */
export const put = (
  host: Host,
  key: SheetKey,
  first: number,
  rows: readonly Readonly<Record<string, string>>[],
): void => {
  rows.forEach((cells, index) => {
    for (const [column, value] of Object.entries(cells))
      host.as(people.owner).edit(words[key].name, cellOf(host, key, column as never, first + index), value);
  });
};

export const choose = (host: Host, item: keyof typeof text.menu.items): string => {
  host.as(people.owner).open().choose(text.menu.title, text.menu.items[item]);
  return String(host.prompts[host.prompts.length - 1]?.text ?? '');
};

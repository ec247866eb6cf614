import { describe, expect, it } from 'vitest';
import type { ColumnKey, SheetKey } from '../../src/sheets/index';
import {
  blockOf,
  cellOf,
  choose,
  collaboration,
  linesOf,
  PROTECTED,
  people,
  put,
  type Role,
  text,
  typed,
} from './collaboration';
import { rights, type Where, type Who } from './rights-table';

const host = collaboration();
put(host, 'duties', linesOf(host, 'duties').length + 2, [
  { role: text.choices.role.deputy, name: '副手', address: people.deputy },
]);
const asks = [
  { asked: '1 号接口人', state: text.choices.noticeState.open },
  { asked: '2 号接口人', state: text.choices.noticeState.open },
  { asked: '1 号接口人', state: text.choices.noticeState.closed },
];
put(
  host,
  'notices',
  2,
  asks.map((ask, index) => ({ id: `W000${index + 1}`, task: 'T003', ...ask })),
);
put(
  host,
  'approvals',
  2,
  asks.map((ask, index) => ({ id: `A000${index + 1}`, task: 'T003', ...ask })),
);
/** Needs of 市场部, in the spare rows that it got when the workbook was made: not put, put to the other contact, closed. */
const needs = linesOf(host, 'requests').filter(({ department }) => department === '市场部');
const [draft = 0, waiting = 0, judged = 0] = needs.map(({ row }) => Number(row));
const need = { title: '促销员', asked: '2 号接口人' };
put(host, 'requests', draft, [
  { id: 'Z0001', ...need },
  { id: 'Z0002', ...need, state: text.choices.noticeState.open },
  { id: 'Z0003', ...need, state: text.choices.noticeState.closed },
]);
host.share(people.deputy);
const said = choose(host, 'applyRights');

const block = blockOf(host, '市场部');
const spareIn = (sheet: SheetKey): number =>
  Number(
    linesOf(host, sheet).find(({ id, department, title }) => department === '市场部' && id === '' && title === '')
      ?.row ?? 0,
  );
const rowAt = (sheet: SheetKey, where: Where): number =>
  ({
    header: 1,
    row: 2,
    block: block.tasks[0] ?? 0,
    spare: sheet === 'tasks' ? (block.spares[0] ?? 0) : spareIn(sheet),
    below: linesOf(host, sheet).length + 4,
    draft,
    open: sheet === 'requests' ? waiting : 2,
    closed: sheet === 'requests' ? judged : 4,
  })[where];

/** Who of the roles a cell is open to beside the leaders: of a need the other contact is asked, of all else the own one. */
const openTo = (sheet: SheetKey, who: Who): Role | null =>
  who === 'leaders' ? null : who === 'asked' && sheet === 'requests' ? 'other' : 'own';

/** Every cell is looked up before the first is emptied: rights do not hang on what cells hold. */
const cells = rights.map(
  (right) =>
    [
      text.sheets[right.sheet].name,
      right.where,
      right.column,
      right,
      cellOf(host, right.sheet, right.column as ColumnKey<SheetKey>, rowAt(right.sheet, right.where)),
    ] as const,
);

describe.each(['lead', 'deputy', 'own', 'other', 'viewer', 'outsider'] as const)('%s', (role) => {
  it.each(cells)('%s, %s: %s', (_name, _where, _column, { sheet, who }, a1) => {
    const words = typed(host, people[role], sheet, a1);
    if (role === 'outsider') expect(words).toContain('You need access');
    else if (role === 'viewer') expect(words).toContain('may only view');
    else if (role === 'lead' || role === 'deputy' || role === openTo(sheet, who)) expect(words).toBe('');
    else expect(words).toContain(PROTECTED);
  });
});

it('says that the rights follow the duty sheet', () => expect(said).toContain(text.rights.applied()));

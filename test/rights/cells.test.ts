import { describe, expect, it } from 'vitest';
import type { ColumnKey, SheetKey } from '../../src/sheets/index';
import { blockOf, cellOf, choose, collaboration, linesOf, PROTECTED, people, put, text, typed } from './collaboration';
import { rights, type Where } from './rights-table';

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
host.share(people.deputy);
const said = choose(host, 'applyRights');

const block = blockOf(host, '市场部');
const rowAt = (sheet: SheetKey, where: Where): number =>
  ({
    header: 1,
    row: 2,
    block: block.tasks[0] ?? 0,
    spare: block.spares[0] ?? 0,
    below: linesOf(host, sheet).length + 4,
    open: 2,
    closed: 4,
  })[where];

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
    else if (role === 'lead' || role === 'deputy' || (role === 'own' && who !== 'leaders')) expect(words).toBe('');
    else expect(words).toContain(PROTECTED);
  });
});

it('says that the rights follow the duty sheet', () => expect(said).toContain(text.rights.applied()));

import { expect, test } from 'vitest';
import * as acts from '../../../local/execution/person-acts';
import { tickAt } from '../../../local/execution/tick';
import {
  area,
  contact,
  type Desk,
  desk,
  lead,
  outsider,
  protect,
  refused,
  tab,
  validate,
  values,
  viewer,
} from './desk';

type Act = (at: Desk, who: string) => unknown;

const everything: Record<string, Act> = {
  type: (at, who) => acts.typeInto(at.of(who), tab, 'B5', [['x']]),
  paste: (at, who) => acts.typeInto(at.of(who), tab, 'B5', [['x', 'y'], ['z']]),
  clear: (at, who) => acts.clearAt(at.of(who), tab, 'B5:C6'),
  'insert rows': (at, who) => acts.insertRowsAt(at.of(who), tab, 6, 1),
  'delete rows': (at, who) => acts.deleteRowsAt(at.of(who), tab, 5, 1),
  'insert columns': (at, who) => acts.insertColumnsAt(at.of(who), tab, 3, 1),
  'delete columns': (at, who) => acts.deleteColumnsAt(at.of(who), tab, 2, 1),
  sort: (at, who) => acts.sortAt(at.of(who), tab, 'A4:D9', 2, true),
};

const each = Object.entries(everything);

test.each(each)('an editor may %s where nothing is protected', (_name, act) => {
  expect(() => act(desk(), contact)).not.toThrow();
});

test.each(each)('a viewer may not %s', (_name, act) => {
  expect(() => act(desk(), viewer)).toThrow('may only view');
});

test.each(each)('an outsider may not %s, even where a protection names him', (_name, act) => {
  const at = desk();
  protect(at, 'A1:Z99', { editors: [outsider] });
  expect(() => act(at, outsider)).toThrow();
});

test.each(each)('an editor may not %s across cells protected against him, and nothing changes', (_name, act) => {
  const at = desk();
  acts.typeInto(at.of(lead), tab, 'A4', [
    ['a', 2, 3],
    ['b', 1, 2],
  ]);
  protect(at, 'B4:C9');
  const before = values(at, 'A1:F12');
  expect(() => act(at, contact)).toThrow(refused);
  expect(values(at, 'A1:F12')).toEqual(before);
});

test.each(each)('the owner may %s across any protection', (_name, act) => {
  const at = desk();
  protect(at, 'B4:C9');
  protect(at, '');
  expect(() => act(at, lead)).not.toThrow();
});

test.each(each)('whoever a protection names may %s inside it', (_name, act) => {
  const at = desk();
  protect(at, 'B4:C9', { editors: [contact.toUpperCase()] });
  expect(() => act(at, contact)).not.toThrow();
});

test.each(each)('a warning stops nobody who wants to %s', (_name, act) => {
  const at = desk();
  protect(at, 'B4:C9', { warningOnly: true });
  expect(() => act(at, contact)).not.toThrow();
});

test.each(each)('on a protected sheet an editor may not %s', (_name, act) => {
  const at = desk();
  protect(at, '');
  expect(() => act(at, contact)).toThrow(refused);
});

test('cells left free on a protected sheet take what is typed, pasted and cleared, but no row comes or goes', () => {
  const at = desk();
  protect(at, '', { unprotected: [area('B2:C')] });
  acts.typeInto(at.of(contact), tab, 'B2', [
    [1, 2],
    [3, 4],
  ]);
  acts.clearAt(at.of(contact), tab, 'B3:C3');
  expect(values(at, 'B2:C3')).toEqual([
    [1, 2],
    ['', ''],
  ]);
  expect(() => acts.typeInto(at.of(contact), tab, 'B1', [['x']])).toThrow(refused);
  expect(() => acts.typeInto(at.of(contact), tab, 'C5', [['x', 'y']])).toThrow(refused);
  expect(() => acts.insertRowsAt(at.of(contact), tab, 1, 1)).toThrow(refused);
  expect(() => acts.insertRowsAt(at.of(contact), tab, 5, 1)).toThrow(refused);
  expect(() => acts.deleteRowsAt(at.of(contact), tab, 5, 1)).toThrow(refused);
  const room = Array.from({ length: 999 }, () => ['x']);
  expect(() => acts.typeInto(at.of(contact), tab, 'B500', room)).toThrow(refused);
  expect(at.sheet.maxRows).toBe(1000);
});

test('of two protections over one cell both must let a person pass', () => {
  const at = desk();
  protect(at, 'A1:C3', { editors: [contact] });
  protect(at, 'B2');
  acts.typeInto(at.of(contact), tab, 'A1', [['x']]);
  expect(() => acts.typeInto(at.of(contact), tab, 'B2', [['x']])).toThrow(refused);
});

test('rows go in beside a protected block, not into it; a column protected from end to end stops every row', () => {
  const at = desk();
  protect(at, 'B4:C9');
  acts.insertRowsAt(at.of(contact), tab, 10, 1);
  acts.insertRowsAt(at.of(contact), tab, 4, 1);
  expect(at.book.protections[0]?.area).toEqual(area('B5:C10'));
  protect(at, 'H:H');
  for (const row of [1, 2, 500]) expect(() => acts.insertRowsAt(at.of(contact), tab, row, 1)).toThrow(refused);
});

test('a paste beyond the edge makes the grid larger', () => {
  const at = desk();
  acts.typeInto(at.of(contact), tab, 'Z1000', [
    [1, 2],
    [3, 4],
  ]);
  expect([at.sheet.maxRows, at.sheet.maxColumns]).toEqual([1001, 27]);
});

const list = { criterion: 'VALUE_IN_LIST', values: ['open', 'done', true], allowInvalid: false } as const;

test('a rule that rejects refuses typing and a whole paste in its own words, and leaves the cells', () => {
  const at = desk();
  validate(at, 'B2:B9', list);
  acts.typeInto(at.of(contact), tab, 'B2', [['open']]);
  expect(() => acts.typeInto(at.of(contact), tab, 'B2', [['shut']])).toThrow(
    'The data you entered in cell B2 violates the data validation rules set on this cell.',
  );
  expect(() =>
    acts.typeInto(at.of(contact), tab, 'A2', [
      ['x', 'done'],
      ['y', 'shut'],
    ]),
  ).toThrow('cell B3');
  expect(values(at, 'A2:B3')).toEqual([
    ['', 'open'],
    ['', ''],
  ]);
  acts.clearAt(at.of(contact), tab, 'B2');
  expect(values(at, 'B2')).toEqual([['']]);
});

test('a rule that only warns lets everything in', () => {
  const at = desk();
  validate(at, 'B2', { ...list, allowInvalid: true });
  acts.typeInto(at.of(contact), tab, 'B2', [['shut']]);
  expect(values(at, 'B2')).toEqual([['shut']]);
});

test('a check box is ticked and unticked by a click, in its own values; where it is protected the click is refused', () => {
  const at = desk();
  validate(at, 'A1', { criterion: 'CHECKBOX', values: [], allowInvalid: false });
  validate(at, 'A2', { criterion: 'CHECKBOX', values: ['yes', 'no'], allowInvalid: false });
  const told = tickAt(at.of(contact), tab, 'A1');
  expect([told.value, values(at, 'A1')]).toEqual(['TRUE', [[true]]]);
  expect(tickAt(at.of(contact), tab, 'A1')).toMatchObject({ value: 'FALSE', oldValue: 'TRUE' });
  tickAt(at.of(contact), tab, 'A2');
  expect(values(at, 'A2')).toEqual([['yes']]);
  tickAt(at.of(contact), tab, 'A2');
  expect(values(at, 'A2')).toEqual([['no']]);
  expect(() => acts.typeInto(at.of(contact), tab, 'A1', [['maybe']])).toThrow('violates the data validation rules');
  protect(at, 'A1');
  expect(() => tickAt(at.of(contact), tab, 'A1')).toThrow(refused);
  expect(() => tickAt(at.of(contact), tab, 'A9')).toThrow('no check box');
});

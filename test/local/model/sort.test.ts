import { expect, test } from 'vitest';
import { sortAt, typeInto } from '../../../local/execution/person-acts';
import { layerBlock, setLayer } from '../../../local/model/layers';
import { area, contact, desk, lead, protect, refused, tab, validate, values } from './desk';

const box = (row: number, column: number) => ({ top: row, bottom: row, left: column, right: column });

test('a sort moves values, formats and notes, but neither protections nor validations', () => {
  const at = desk();
  typeInto(at.of(lead), tab, 'A1', [
    ['b', 2],
    ['a', 1],
  ]);
  setLayer(at.sheet.layers, 'background', box(1, 1), '#ff0000');
  setLayer(at.sheet.layers, 'note', box(1, 2), 'of b');
  const rule = { criterion: 'NUMBER_GREATER_THAN', values: [1], allowInvalid: false } as const;
  validate(at, 'B1', rule);
  protect(at, 'A1:B1', { editors: [contact] });
  sortAt(at.of(contact), tab, 'A1:B2', 1, true);
  expect(values(at, 'A1:B2')).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  const layer = (name: 'background' | 'note' | 'validation') =>
    layerBlock(at.sheet.layers, name, { top: 1, left: 1, bottom: 2, right: 2 }, null);
  expect(layer('background')).toEqual([
    [null, null],
    ['#ff0000', null],
  ]);
  expect(layer('note')).toEqual([
    [null, null],
    [null, 'of b'],
  ]);
  expect(layer('validation')).toEqual([
    [null, rule],
    [null, null],
  ]);
  expect(at.book.protections[0]?.area).toEqual(area('A1:B1'));
});

test('a sort that crosses one protected cell is refused as a whole', () => {
  const at = desk();
  typeInto(at.of(lead), tab, 'A1', [['b'], ['a']]);
  protect(at, 'C2');
  expect(() => sortAt(at.of(contact), tab, 'A1:C2', 1, true)).toThrow(refused);
  sortAt(at.of(contact), tab, 'A1:B2', 1, true);
  expect(values(at, 'A1:A2')).toEqual([['a'], ['b']]);
});

test('numbers come before texts and these before booleans, empty cells last in either direction, equals stay in order', () => {
  const at = desk();
  const rows = [
    ['x', 1],
    [true, 2],
    ['', 3],
    [5, 4],
    ['X', 5],
    [-1, 6],
  ];
  typeInto(at.of(lead), tab, 'A1', rows);
  sortAt(at.of(lead), tab, 'A1:B6', 1, true);
  expect(values(at, 'B1:B6').flat()).toEqual([6, 4, 1, 5, 2, 3]);
  sortAt(at.of(lead), tab, 'A1:B6', 1, false);
  expect(values(at, 'B1:B6').flat()).toEqual([2, 1, 5, 4, 6, 3]);
});

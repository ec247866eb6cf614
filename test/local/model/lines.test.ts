import { expect, test } from 'vitest';
import { layerAt, setLayer } from '../../../local/model/layers';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../../../local/model/lines';
import { nameRange } from '../../../local/model/named-ranges';
import type { ValidationModel } from '../../../local/model/validation-model';
import { area, type Desk, desk, protect, validate } from './desk';

const rule: ValidationModel = { criterion: 'CHECKBOX', values: [], allowInvalid: false };

/** One of each thing that points at B4:C6, and a note in B4. */
function furnished(): Desk {
  const at = desk();
  protect(at, 'B4:C6');
  protect(at, '', { unprotected: [area('B4:C6')] });
  nameRange(at.book, 'here', at.sheet.id, area('B4:C6'));
  at.sheet.merges.push({ top: 4, left: 2, bottom: 6, right: 3 });
  at.sheet.conditionalRules.push({
    ranges: [area('B4:C6')],
    condition: { criterion: 'CUSTOM_FORMULA', values: ['=$B4="x"'], format: { bold: true } },
  });
  at.sheet.filter = { area: area('B4:C6'), criteria: { 3: { hiddenValues: ['x'] } } };
  validate(at, 'B4:C6', rule);
  setLayer(at.sheet.layers, 'note', { top: 4, left: 2, bottom: 4, right: 2 }, 'here');
  return at;
}

function places({ book, sheet }: Desk) {
  return [
    book.protections[0]?.area,
    book.protections[1]?.unprotected[0],
    book.namedRanges[0]?.area,
    sheet.merges[0],
    sheet.conditionalRules[0]?.ranges[0],
    sheet.filter?.area,
  ];
}

const all = (a1: string) => Array(6).fill(area(a1));
const formula = ({ sheet }: Desk) => sheet.conditionalRules[0]?.condition?.values[0];
const note = ({ sheet }: Desk, row: number, column: number) => layerAt(sheet.layers, 'note', row, column);
const ruled = ({ sheet }: Desk, row: number, column: number) => layerAt(sheet.layers, 'validation', row, column);

test('rows put in above carry everything down: protections, names, merges, rules, filter, validations, notes', () => {
  const at = furnished();
  insertRows(at.book, at.sheet, 2, 2, 1);
  expect(places(at)).toEqual(all('B6:C8'));
  expect([formula(at), note(at, 6, 2), ruled(at, 6, 2), ruled(at, 5, 2)]).toEqual([
    '=$B6="x"',
    'here',
    rule,
    undefined,
  ]);
});

test('rows put in the middle stretch everything, and take over the validations but no notes', () => {
  const at = furnished();
  insertRows(at.book, at.sheet, 5, 1, 4);
  expect(places(at)).toEqual(all('B4:C7'));
  expect([ruled(at, 5, 2), note(at, 5, 2)]).toEqual([rule, undefined]);
});

test('rows taken away shrink everything, and end it with its last row', () => {
  const at = furnished();
  deleteRows(at.book, at.sheet, 6, 3);
  expect(places(at)).toEqual(all('B4:C5'));
  deleteRows(at.book, at.sheet, 4, 2);
  expect(at.book.protections).toMatchObject([{ kind: 'SHEET', area: {}, unprotected: [] }]);
  expect(places(at).slice(2)).toEqual(Array(4).fill(undefined));
});

test('columns move everything alike, and the conditions of a filter with their columns', () => {
  const at = furnished();
  insertColumns(at.book, at.sheet, 1, 1);
  expect(places(at)).toEqual(all('C4:D6'));
  expect([formula(at), note(at, 4, 3)]).toEqual(['=$C4="x"', 'here']);
  expect(Object.keys(at.sheet.filter?.criteria ?? {})).toEqual(['4']);
  deleteColumns(at.book, at.sheet, 3, 1);
  expect(places(at)).toEqual(all('C4:C6'));
  expect(formula(at)).toBe('=#REF!="x"');
});

test('what reaches to the end of the sheet stays open there', () => {
  const at = desk();
  protect(at, 'B2:B');
  insertRows(at.book, at.sheet, 1001, 5);
  expect(at.book.protections[0]?.area).toEqual(area('B2:B'));
  deleteRows(at.book, at.sheet, 1, 1);
  expect(at.book.protections[0]?.area).toEqual(area('B1:B'));
});

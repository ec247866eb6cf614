import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBook } from '../../../local/model/book';
import { calculatedCell } from '../../../local/model/calc';
import { enterBlock } from '../../../local/model/enter';
import { layerAt } from '../../../local/model/layers';
import { moveLines } from '../../../local/model/move-lines';

const size = 8;

function numbered() {
  const book = createBook({ id: 'book', name: 'A file', owner: null, rows: size, columns: size });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a book has a sheet');
  const lines = Array.from({ length: size }, (_line, index) => index + 1);
  enterBlock(
    book,
    sheet,
    { top: 1, left: 1, bottom: size, right: 1 },
    lines.map((line) => [line]),
  );
  enterBlock(
    book,
    sheet,
    { top: 1, left: 2, bottom: size, right: 2 },
    lines.map((line) => [`=A${line}*10`]),
  );
  return { book, sheet, lines };
}

const places = fc
  .tuple(fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size }), fc.integer({ min: 1, max: size + 1 }))
  .map(([a, b, before]) => ({ first: Math.min(a, b), last: Math.max(a, b), before }))
  .filter(({ first, last, before }) => before < first || before > last + 1);

test('rows that are moved stand before the row they were put before, all others in their order', () => {
  fc.assert(
    fc.property(places, (place) => {
      const { book, sheet, lines } = numbered();
      const inside = (line: number) => line >= place.first && line <= place.last;
      const others = lines.filter((line) => !inside(line));
      const expected = [
        ...others.filter((line) => line < place.before),
        ...lines.filter(inside),
        ...others.filter((line) => line >= place.before),
      ];
      moveLines(book, sheet, { axis: 'rows', ...place });
      expect(lines.map((row) => calculatedCell(book, sheet, row, 1))).toEqual(expected);
      expect(lines.map((row) => calculatedCell(book, sheet, row, 2))).toEqual(expected.map((line) => line * 10));
    }),
  );
});

test('formulas still point at the column that moved', () => {
  const { book, sheet } = numbered();
  moveLines(book, sheet, { axis: 'columns', first: 1, last: 1, before: 4 });
  expect(layerAt(sheet.layers, 'formula', 2, 1)).toBe('=C2*10');
  expect([calculatedCell(book, sheet, 2, 1), calculatedCell(book, sheet, 2, 3)]).toEqual([20, 2]);
});

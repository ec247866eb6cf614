import { describe, expect, it } from 'vitest';
import { a1Of, spanOfA1 } from '../../local/page/a1';
import { cellLink } from '../../local/page/cell-link';
import { blocksOf } from '../../local/page/grid/blocks';
import { isCarried } from '../../local/page/grid/carried';
import { isDatePattern, typedDay } from '../../local/page/grid/serial-text';
import { instantOfText, shownAt } from '../../local/page/times';
import { pageWords } from '../../local/text/page/index';

const cell = (row: number, column: number, value = `${row},${column}`) => ({ sheet: '0', row, column, value });

describe('what a person changed in the grid', () => {
  it('is one block where it is a rectangle, whatever the order', () => {
    const blocks = blocksOf([cell(2, 1), cell(1, 2), cell(1, 1), cell(2, 2)]);
    expect(blocks).toEqual([
      {
        sheet: '0',
        row: 2,
        column: 2,
        values: [
          ['1,1', '1,2'],
          ['2,1', '2,2'],
        ],
      },
    ]);
  });

  it('is as many blocks as there are rectangles', () => {
    expect(blocksOf([cell(0, 0), cell(0, 1), cell(1, 0), cell(5, 5)])).toEqual([
      { sheet: '0', row: 1, column: 1, values: [['0,0', '0,1']] },
      { sheet: '0', row: 2, column: 1, values: [['1,0']] },
      { sheet: '0', row: 6, column: 6, values: [['5,5']] },
    ]);
  });

  it('sends a pasted day as a day', () => {
    expect(typedDay(45482)).toBe('2024-07-09');
    expect(typedDay(45482.5)).toBe('2024-07-09 12:00:00');
    expect(isDatePattern('yyyy-mm-dd')).toBe(true);
    expect(isDatePattern('0"d"')).toBe(false);
    expect(isDatePattern(undefined)).toBe(false);
  });
});

describe('commands of the grid', () => {
  it.each(['sheet.command.set-range-values', 'sheet.command.paste-by-short-key', 'doc.command.insert-text'])(
    '%s is carried',
    (id) => expect(isCarried(id)).toBe(true),
  );
  it.each([
    'sheet.command.set-range-bold',
    'sheet.command.insert-row-before',
    'sheet.command.add-worksheet-merge',
    'sheet.command.numfmt.set.percent',
    'sheets.command.clear-range-data-validation',
    'doc.command.set-inline-format-bold',
  ])('%s is not', (id) => expect(isCarried(id)).toBe(false));
});

describe('addresses', () => {
  it('are read and written, rows as a whole too', () => {
    expect(spanOfA1('B2:D5')).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
    expect(spanOfA1('AA10')).toEqual({ top: 9, left: 26, bottom: 9, right: 26 });
    expect(spanOfA1('7:7')).toEqual({ top: 6, left: 0, bottom: 6, right: 0 });
    expect(spanOfA1('no cell')).toBeUndefined();
    expect(a1Of({ top: 9, left: 26, bottom: 9, right: 27 })).toBe('AA10:AB10');
  });

  it('of a place in the workbook are told from others', () => {
    const address = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=12&range=A7';
    expect(cellLink(address)).toEqual({ gid: '12', range: 'A7' });
    expect(cellLink('#gid=12')).toEqual({ gid: '12', range: 'A1' });
    expect(cellLink('https://example.com/?gid=1')).toBeUndefined();
  });
});

describe('times', () => {
  it('are shown in the zone of the workbook', () => {
    const weekdays = pageWords['zh-CN'].clock.weekdays;
    expect(shownAt(Date.parse('2024-07-01T00:30:00Z'), 'Asia/Shanghai', weekdays)).toEqual({
      day: '2024-07-01',
      weekday: '周一',
      time: '08:30',
    });
  });

  it('are read in that zone, on days of a clock change too', () => {
    expect(instantOfText('2024-07-08T09:00', 'Asia/Shanghai')).toBe(Date.parse('2024-07-08T01:00:00Z'));
    expect(instantOfText('2024-03-31T12:00', 'Europe/Berlin')).toBe(Date.parse('2024-03-31T10:00:00Z'));
    expect(instantOfText('', 'Asia/Shanghai')).toBeUndefined();
  });
});

describe("Google's refusals", () => {
  it('are said in the language of the page', () => {
    const { said } = pageWords['zh-CN'].problem;
    expect(said('You are trying to edit a protected cell or object. Please …')).toContain('受保护');
    expect(
      said(
        'The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: 是, 否.',
      ),
    ).toBe('您在单元格 B2 中输入的数据违反了为该单元格设置的数据验证规则。请输入以下值之一：是, 否。');
    expect(said('something else')).toBe('something else');
  });
});

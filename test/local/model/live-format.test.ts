import { expect, test } from 'vitest';
import { typeInto } from '../../../local/execution/person-acts';
import { evaluateAt, liveFormatAt, liveFormats } from '../../../local/model/live-format';
import { nameRange } from '../../../local/model/named-ranges';
import { DUE_SOON_NAME, liveColours, WORKDAYS_NAME } from '../../../src/layout/live-colours';
import { lexiconOf } from '../../../src/text/lexicon';
import { area, type Desk, desk, lead, tab } from './desk';

const lexicon = lexiconOf('zh-CN');

/** Columns of the little task sheet below, as the script places them. */
const columns: readonly string[] = ['task', 'due', 'status', 'light'];
const letterOf = (column: string): string => 'ABCD'.charAt(columns.indexOf(column));

/** Monday 2024-07-01 … Friday 07-12 without the weekend between, two days ahead as the limit of «soon». */
const workdays = ['07-01', '07-02', '07-03', '07-04', '07-05', '07-08', '07-09', '07-10', '07-11', '07-12'];

/** The live colours of the tasks over A2:D9, each signal as its own colour. */
function coloured(): Desk {
  const at = desk();
  const type = (a1: string, rows: string[][]) => typeInto(at.of(lead), tab, a1, rows);
  type('F1', [['2024-06-28'], ...workdays.map((day) => [`2024-${day}`])]);
  type('H1', [['2']]);
  nameRange(at.book, WORKDAYS_NAME, at.sheet.id, area('F1:F'));
  nameRange(at.book, DUE_SOON_NAME, at.sheet.id, area('H1'));
  for (const { signal, columns: of, formula } of liveColours('tasks', lexicon)) {
    const known = of.filter((column) => letterOf(column) !== '');
    const needed = [...formula.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    if (known.length === 0 || needed.some((column) => letterOf(column) === '')) continue;
    at.sheet.conditionalRules.push({
      ranges: known.map((column) => area(`${letterOf(column)}2:${letterOf(column)}9`)),
      condition: {
        criterion: 'CUSTOM_FORMULA',
        values: [formula.replace(/\{(\w+)\}/g, (_all, column: string) => `$${letterOf(column)}2`)],
        format: { background: signal },
      },
    });
  }
  return at;
}

function signalsOf(due: string, status: string): (string | undefined)[] {
  const at = coloured();
  typeInto(at.of(lead), tab, 'A4', [['a task', due, status]]);
  return [1, 2, 3].map((column) => liveFormatAt(at.book, at.sheet, 4, column).background);
}

const { done, review } = lexicon.text.choices.status;

test.each([
  ['2024-06-28', '', ['late', 'late', 'late'], 'a working day ago'],
  ['2024-06-29', '', ['late', 'late', 'late'], 'last Saturday, with a working day since'],
  ['2024-07-01', '', [undefined, 'soon', 'soon'], 'today'],
  ['2024-07-03', '', [undefined, 'soon', 'soon'], 'within the limit'],
  ['2024-07-04', '', [undefined, undefined, undefined], 'beyond the limit'],
  ['2024-06-28', done, ['done', 'done', 'done'], 'past, but the task is done'],
  ['2024-06-28', ' Finished ', ['done', 'done', 'done'], 'past, but done in other words'],
  ['2024-07-04', review, [undefined, undefined, 'soon'], 'far, but the task waits for approval'],
  ['soon', '', [undefined, undefined, undefined], 'no day at all'],
  ['', '', [undefined, undefined, undefined], 'missing'],
])('due %s, status «%s»: %j (%s)', (due, status, expected) => {
  const without = signalsOf(due, status).map((signal) => (signal === 'wanted' ? undefined : signal));
  expect(without).toEqual(expected);
});

test('a required cell that is blank asks to be filled once its row has begun', () => {
  const at = coloured();
  typeInto(at.of(lead), tab, 'A4', [['a task']]);
  const wanted = liveFormats(at.book, at.sheet, { top: 2, left: 1, bottom: 9, right: 4 });
  expect(wanted.every(({ row, format }) => row === 4 && format.background === 'wanted')).toBe(true);
});

test('a rule is written for its first cell and moves along with every other, but for its dollar signs', () => {
  const at = desk();
  typeInto(at.of(lead), tab, 'A1', [
    [1, 2],
    [3, 4],
  ]);
  const { book, sheet } = at;
  const origin = { row: 1, column: 1 };
  expect(evaluateAt(book, sheet, '=A1*10', 2, 2, undefined, origin)).toBe(40);
  expect(evaluateAt(book, sheet, '=$A1*10', 2, 2, undefined, origin)).toBe(30);
  expect(evaluateAt(book, sheet, '=A$1*10', 2, 2, undefined, origin)).toBe(20);
  expect(evaluateAt(book, sheet, '=$A$1*10', 2, 2, undefined, origin)).toBe(10);
  expect(evaluateAt(book, sheet, '=A1*10', 2, 2)).toBe(10);
});

test.each([
  ['=AND(A1=1,NOT(ISBLANK(B1)),OR(FALSE,ISNUMBER(A1)))', true],
  ['=ISBLANK(C1)', true],
  ['=LEN(TRIM("  a b "))', 3],
  ['=COUNTIF(A1:B9,">1")', 2],
  ['=COUNTA(A1:B9)', 4],
  ['=A1<>B1', true],
  ['=LOOKUP(3,A1:A9)', 3],
  ['=SUM(INDIRECT("both"))', 4],
  ['=TODAY()-DATE(2024,6,30)', 1],
  ['=INDIRECT("nothing")', '#REF!'],
  ['=1+', '#ERROR!'],
])('%s is %s', (formula, expected) => {
  const at = desk();
  typeInto(at.of(lead), tab, 'A1', [
    [1, 'x'],
    [3, 4],
  ]);
  nameRange(at.book, 'both', at.sheet.id, area('A1:A2'));
  expect(evaluateAt(at.book, at.sheet, formula, 9, 9)).toBe(expected);
});

test('a formula can be asked for another moment', () => {
  const { book, sheet } = desk();
  const tomorrow = Date.parse('2024-07-01T16:00:00Z');
  expect(evaluateAt(book, sheet, '=DAY(TODAY())', 1, 1)).toBe(1);
  expect(evaluateAt(book, sheet, '=DAY(TODAY())', 1, 1, tomorrow)).toBe(2);
});

test('of two rules that hold the first wins, and the second adds what the first leaves open', () => {
  const { book, sheet } = desk();
  const rule = (criterion: string, format: object) =>
    sheet.conditionalRules.push({ ranges: [area('A1:A9')], condition: { criterion, values: [], format } });
  rule('CELL_EMPTY', { background: '#ff0000' });
  rule('CELL_EMPTY', { background: '#00ff00', bold: true });
  rule('CELL_NOT_EMPTY', { italic: true });
  expect(liveFormatAt(book, sheet, 2, 1)).toEqual({ background: '#ff0000', bold: true });
  expect(liveFormatAt(book, sheet, 2, 2)).toEqual({});
});

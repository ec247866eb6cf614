import { grouped } from '../../src/rights/grouping';
import type { FirstRows } from '../../src/scenarios/first-rows';
import { type SheetKey, sheetKeys, sheets, type Workbook } from '../../src/sheets/index';
import type { Text } from '../../src/text/text';

type Cells = Readonly<Record<string, unknown>>;

/** First rows as the workbook reads them back: tasks in blocks, every header in place, every other sheet empty. */
export const bookOf = (first: FirstRows, text: Text): Workbook => {
  const rowsOf = (key: SheetKey): readonly Cells[] => {
    if (key === 'matrix') return first.matrix.rows as readonly Cells[];
    if (key === 'tasks') return grouped(first.tasks, first.matrix.departments) as readonly Cells[];
    if (key === 'charter' || key === 'duties' || key === 'nodes') return first[key] as readonly Cells[];
    if (key !== 'settings') return [];
    const word = (choice: 'language' | 'matrixOf') =>
      (text.choices[choice] as Record<string, string>)[first.settings[choice]];
    return (['language', 'matrixOf'] as const).map((rule) => ({ rule, value: word(rule) }));
  };
  const table = (key: SheetKey, id: number) => {
    const columns = Object.keys(sheets[key].columns);
    const blank = Object.fromEntries(columns.map((column) => [column, null]));
    const rows = rowsOf(key).map((cells, index) => ({ rest: {}, ...blank, ...cells, row: index + 2 }));
    return {
      present: true,
      name: text.sheets[key].name,
      id,
      headerRow: 1,
      lastRow: rows.length + 1,
      places: Object.fromEntries(columns.map((column, index) => [column, index + 1])),
      restPlaces:
        key === 'matrix'
          ? first.matrix.departments.map((header, index) => ({ header, place: columns.length + index + 1 }))
          : [],
      rows,
      spareRows: [],
      problems: [],
    };
  };
  const tables = Object.fromEntries(sheetKeys.map((key, id) => [key, table(key, id)]));
  const file = { id: 'file', url: 'https://example.com', name: 'file', zone: 'Asia/Shanghai' };
  return { ...tables, file } as unknown as Workbook;
};

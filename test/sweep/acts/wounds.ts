import { clicks } from '../../../local/scenarios/act';
import type { Stage } from '../../../local/scenarios/stage';
import type { SheetKey } from '../../../src/sheets/index';
import { catalogues } from '../../../src/text/catalogues';
import type { Act } from './act';
import { letterOf, placeOf, reachOf, tabNamed } from './places';

const text = catalogues['zh-CN'];

const repairs = (stage: Stage): void => {
  clicks(stage, 'repairWorkbook');
};

const headerOf = (key: SheetKey, column: string): string => {
  const words: Readonly<Record<string, { readonly header: string }>> = text.sheets[key].columns;
  return words[column]?.header ?? column;
};

/** Tabs, headers and columns that the script needs, taken or renamed by the lead; 修复表格 is how he puts them right. */
export const tabActs = (key: SheetKey): readonly Act[] => [
  {
    key: `rename-tab:${key}`,
    kind: 'lines',
    sheet: key,
    runs: false,
    act: (stage) => {
      stage.host.renameTab(tabNamed(stage, key), `旧 ${tabNamed(stage, key)}`);
    },
  },
  {
    key: `delete-tab:${key}`,
    kind: 'lines',
    sheet: key,
    runs: false,
    wounds: text.sheets[key].name,
    breaks: true,
    act: (stage) => {
      stage.host.deleteTab(tabNamed(stage, key));
    },
    undo: repairs,
  },
];

const withoutHeader = (key: SheetKey, column: string): Act => ({
  key: `delete-header:${key}.${column}`,
  kind: 'lines',
  sheet: key,
  runs: true,
  wounds: headerOf(key, column),
  act: (stage) => {
    stage.host.clear(tabNamed(stage, key), `${letterOf(placeOf(stage, key, column))}1`);
  },
  // The lead types it again: 修复表格 would put a new column beside the one that lost its name.
  undo: (stage) => {
    const { headers } = stage.host.sheet(tabNamed(stage, key));
    const free = headers.indexOf('') + 1;
    if (!headers.includes(headerOf(key, column)) && free > 0)
      stage.host.edit(tabNamed(stage, key), `${letterOf(free)}1`, headerOf(key, column));
  },
});

const withTwin = (key: SheetKey, column: string): Act => ({
  key: `twin-header:${key}.${column}`,
  kind: 'lines',
  sheet: key,
  runs: true,
  wounds: headerOf(key, column),
  act: (stage) => {
    stage.host.edit(tabNamed(stage, key), `${letterOf(reachOf(stage, key).column + 1)}1`, headerOf(key, column));
  },
  undo: (stage) => {
    const { headers } = stage.host.sheet(tabNamed(stage, key));
    const last = headers.lastIndexOf(headerOf(key, column)) + 1;
    if (headers.indexOf(headerOf(key, column)) + 1 !== last)
      stage.host.clear(tabNamed(stage, key), `${letterOf(last)}1`);
  },
});

const withoutColumn = (key: SheetKey, column: string): Act => ({
  key: `delete-column:${key}.${column}`,
  kind: 'lines',
  sheet: key,
  runs: false,
  wounds: headerOf(key, column),
  act: (stage) => {
    stage.host.deleteColumns(tabNamed(stage, key), placeOf(stage, key, column), 1);
  },
  undo: repairs,
});

/** Headers lost and doubled, and columns of the script's deleted. */
export const woundActs: readonly Act[] = [
  withoutHeader('tasks', 'lag'),
  withoutHeader('tasks', 'due'),
  withoutHeader('notices', 'state'),
  withoutHeader('mails', 'state'),
  withoutHeader('tasks', 'id'),
  withoutHeader('notices', 'id'),
  withoutHeader('approvals', 'state'),
  withoutHeader('mails', 'key'),
  withTwin('tasks', 'due'),
  withTwin('tasks', 'id'),
  withTwin('notices', 'id'),
  withTwin('approvals', 'decision'),
  withoutColumn('tasks', 'lag'),
  withoutColumn('notices', 'message'),
];

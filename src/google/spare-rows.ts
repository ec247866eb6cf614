import { spareRowsWanted } from '../rights/grouping';
import { reachRow } from './block';
import type { Desk } from './desk';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const nameRows = (tab: Sheet, row: number, place: number, departments: readonly string[]): void => {
  tab.getRange(row, place, departments.length, 1).setValues(departments.map((department) => [department]));
};

/** Names departments in the rows under the last one. */
export const appendSpareRows = ({ tabs, situation }: Desk, departments: readonly string[]): void => {
  const tab = tabs.get('tasks');
  const { places, lastRow } = situation.book.tasks;
  if (!tab || places.department === undefined || departments.length === 0) return;
  reachRow(tab, lastRow + departments.length);
  nameRows(tab, lastRow + 1, places.department, departments);
};

/** Puts new spare rows into the blocks that run out of them, from below, so that no row number changes before its use. */
export const addSpareRows = (desk: Desk): boolean => {
  const { tabs, situation } = desk;
  const { tasks } = situation.book;
  const tab = tabs.get('tasks');
  const place = tasks.places.department;
  if (!tab || place === undefined || tasks.places.task === undefined) return false;
  const { inserts, appends } = spareRowsWanted(tasks, situation);
  appendSpareRows(desk, appends);
  for (const { after, department, count } of inserts) {
    tab.insertRowsAfter(after, count);
    nameRows(
      tab,
      after + 1,
      place,
      Array.from({ length: count }, () => department),
    );
  }
  return inserts.length + appends.length > 0;
};

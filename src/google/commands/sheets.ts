import { settingsWanting } from '../../jobs/settings-page';
import { syncDuties } from '../../jobs/sync-duties';
import type { Mend } from '../../layout/mend';
import { isUsed } from '../../sheets/setting-list';
import { lexiconOf } from '../../text/lexicon';
import type { Text } from '../../text/text';
import { arrangeBlocks } from '../arrange';
import { needColumns, openDesk, tabOf } from '../desk';
import { say } from '../entry';
import { layOut } from '../layout';
import { makeMatrix } from '../matrix-sheet';
import { keep, memoryOf, recall } from '../memory';
import { renewPages, writeProgress } from '../progress';
import { writeSettings } from '../settings-sheet';
import { write } from '../write';

/** 生成职责表. */
export const makeDutyRows = (text: Text): void => {
  const desk = openDesk(Date.now());
  needColumns(desk, 'duties', ['role', 'department', 'name', 'address']);
  needColumns(desk, 'charter', ['item', 'content']);
  const { changes, added, kept } = syncDuties(desk.situation);
  renewPages(write(desk, changes).desk, desk.memory);
  tabOf(desk, 'duties').activate();
  say(text, text.menu.items.makeDuties, text.menu.done.duties(added.length, kept));
};

/** 生成责任矩阵. */
export const makeMatrixRows = (text: Text): void => {
  const desk = openDesk(Date.now());
  needColumns(desk, 'matrix', ['id', 'item']);
  needColumns(desk, 'tasks', ['id', 'task']);
  const made = makeMatrix(writeProgress(desk));
  renewPages(made.desk, desk.memory);
  tabOf(desk, 'matrix').activate();
  say(text, text.menu.items.makeMatrix, text.menu.done.matrix(made));
};

/** 刷新进度. */
export const refreshRows = (text: Text): void => {
  const desk = openDesk(Date.now());
  needColumns(desk, 'tasks', ['id', 'task', 'due', 'status', 'finished', 'lag', 'light']);
  const written = writeProgress(desk);
  renewPages(written, desk.memory);
  const { tasks } = written.situation;
  say(
    text,
    text.menu.items.refreshProgress,
    text.menu.done.refreshed(tasks.length, tasks.filter(({ lag }) => lag > 0).length),
  );
};

/** One mend in words. */
const sayMend = (mend: Mend, { menu, sheets }: Text): string => {
  const { mends } = menu;
  const name = sheets[mend.sheet].name;
  switch (mend.kind) {
    case 'make':
      return mends.sheetMade(name);
    case 'rename':
      return mends.sheetRenamed(mend.from, mend.to);
    case 'header':
      return mends.headerRestored(name, mend.to);
    case 'column':
      return mends.columnAdded(name, mend.to);
    case 'dropdown':
      return mends.dropdownRestored(name, mend.to);
    case 'format':
      return mends.formatRestored(name, mend.to);
    case 'note':
      return mends.noteRestored(name, mend.to);
    case 'live':
      return mends.coloursRestored(name);
    case 'freeze':
      return mends.lookRestored(name);
  }
};

/** 修复表格: says each thing it mended; a second time there is nothing to mend. */
export const repair = (text: Text): void => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const known = memoryOf(spreadsheet);
  // The rule may name another language than the one the sheets are written in: repairing is what changes it.
  const { language } = openDesk(Date.now(), known).situation.settings;
  const memory = recall() ? { ...known, language } : known;
  const changed = memory.language !== known.language;
  if (changed) keep({ file: { language } });
  const mended = layOut(spreadsheet, lexiconOf(memory.language)).map((mend) => sayMend(mend, text));
  const arranged = arrangeBlocks(spreadsheet, lexiconOf(memory.language));
  const desk = openDesk(Date.now(), memory);
  const wanting = settingsWanting(desk.situation.book.settings.rows, desk.text);
  const set = changed || wanting.length > 0 ? writeSettings(desk) : desk;
  const { settingAdded, settingUnused } = text.menu.mends;
  const added = wanting.map((key) => (isUsed(key) ? settingAdded : settingUnused)(text.settings[key].rule));
  renewPages(writeProgress(set), memory);
  const all = [...mended, ...arranged.map((sheet) => text.menu.mends.lookRestored(text.sheets[sheet].name)), ...added];
  say(
    text,
    text.menu.items.repairWorkbook,
    all.length > 0 ? text.menu.done.repaired(all) : text.menu.done.nothingToRepair(),
  );
};

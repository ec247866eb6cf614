import { type SheetKey, sheetKeys } from '../sheets/index';
import type { Lexicon } from '../text/lexicon';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Under this key each tab carries which sheet it is, so that a renamed tab is still known. */
const MARK = 'cw-sheet';

/** The same for an older page of a log, which is found as that log no more. */
const OLDER = 'cw-older';

/** Marks a tab as the given sheet. */
export const markTab = (tab: Sheet, key: SheetKey): void => {
  tab.addDeveloperMetadata(MARK, key);
};

/** Marks a tab that a run which was broken off made and did not come to mark. */
export const markTabAnew = (tab: Sheet, key: SheetKey): void => {
  if (tab.getDeveloperMetadata().every((mark) => mark.getKey() !== MARK)) markTab(tab, key);
};

/** Takes from a tab the mark of being one of the sheets: a copy of it is none. */
export const unmarkTab = (tab: Sheet): void => {
  for (const mark of tab.getDeveloperMetadata()) if (mark.getKey() === MARK) mark.remove();
};

const byMark = (spreadsheet: Spreadsheet): ReadonlyMap<string, Sheet> =>
  new Map(
    spreadsheet
      .createDeveloperMetadataFinder()
      .withKey(MARK)
      .find()
      .flatMap((mark) => {
        const tab = mark.getLocation().getSheet();
        const key = mark.getValue();
        return tab && key ? [[key, tab] as const] : [];
      }),
  );

/**
 * The tabs of the workbook's sheets: by their name in the workbook's language, else by their name in another
 * language, else by their mark; `not` are numbers of tabs that are none of them. What is found nowhere is absent.
 */
export const findTabs = (
  spreadsheet: Spreadsheet,
  lexicon: Lexicon,
  wanted: readonly SheetKey[] = sheetKeys,
  not: readonly number[] = [],
): ReadonlyMap<SheetKey, Sheet> => {
  const found = new Map<SheetKey, Sheet>();
  const isOne = (tab: Sheet): boolean => not.length === 0 || !not.includes(tab.getSheetId());
  for (const key of wanted) {
    const tab = spreadsheet.getSheetByName(lexicon.text.sheets[key].name);
    if (tab && isOne(tab)) found.set(key, tab);
  }
  if (found.size === wanted.length) return found;
  for (const tab of spreadsheet.getSheets()) {
    const key = lexicon.sheetOf(tab.getName());
    if (key && wanted.includes(key) && !found.has(key) && isOne(tab)) found.set(key, tab);
  }
  if (found.size === wanted.length) return found;
  const marked = byMark(spreadsheet);
  for (const key of wanted) {
    const tab = marked.get(key);
    if (tab && !found.has(key)) found.set(key, tab);
  }
  return found;
};

/** The marks of a tab, by their kind. */
const marksOf = (tab: Sheet) => {
  const all = tab.getDeveloperMetadata().map((mark) => ({ mark, kind: mark.getKey() }));
  return (kind: string) => all.filter((one) => one.kind === kind).map(({ mark }) => mark);
};

/**
 * Gives the old page of a log its name and the log's to the new page, with their marks: reads first, then writes alone, so that one
 * flush puts them out together. What is so already stays so: done again after a run broke off, it changes nothing more.
 */
export const swapPages = (
  [old, older]: readonly [Sheet, string],
  [fresh, name]: readonly [Sheet, string],
  key: SheetKey,
  shown: boolean,
): void => {
  const marks = marksOf(old);
  const isMarked = marksOf(fresh)(MARK).length > 0;
  const [renames, names] = [old.getName() !== older, fresh.getName() !== name];
  if (renames) old.setName(older);
  if (names) fresh.setName(name);
  // One after the other, should the run's time end between them.
  if (marks(OLDER).length === 0) old.addDeveloperMetadata(OLDER, key);
  for (const mark of marks(MARK)) mark.remove();
  if (!isMarked) markTab(fresh, key);
  if (shown) fresh.showSheet();
  old.hideSheet();
  SpreadsheetApp.flush();
};

/** The names of the older pages of all logs, in the order of their tabs. */
export const olderPages = (spreadsheet: Spreadsheet): readonly string[] => {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(OLDER).find();
  return found.flatMap((mark) => mark.getLocation().getSheet()?.getName() ?? []);
};

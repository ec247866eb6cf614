import { type SheetKey, sheetKeys } from '../sheets/index';
import type { Lexicon } from '../text/lexicon';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Under this key each tab carries which sheet it is, so that a renamed tab is still known. */
const MARK = 'cw-sheet';

/** Marks a tab as the given sheet. */
export const markTab = (tab: Sheet, key: SheetKey): void => {
  tab.addDeveloperMetadata(MARK, key);
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
 * language, else by their mark. What is found nowhere is absent.
 */
export const findTabs = (
  spreadsheet: Spreadsheet,
  lexicon: Lexicon,
  wanted: readonly SheetKey[] = sheetKeys,
): ReadonlyMap<SheetKey, Sheet> => {
  const found = new Map<SheetKey, Sheet>();
  for (const key of wanted) {
    const tab = spreadsheet.getSheetByName(lexicon.text.sheets[key].name);
    if (tab) found.set(key, tab);
  }
  if (found.size === wanted.length) return found;
  for (const tab of spreadsheet.getSheets()) {
    const key = lexicon.sheetOf(tab.getName());
    if (key && wanted.includes(key) && !found.has(key)) found.set(key, tab);
  }
  if (found.size === wanted.length) return found;
  const marked = byMark(spreadsheet);
  for (const key of wanted) {
    const tab = marked.get(key);
    if (tab && !found.has(key)) found.set(key, tab);
  }
  return found;
};

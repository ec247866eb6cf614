import { isPlatformError } from './refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Under this name the file itself carries its layout's version: it goes along where the file is copied, properties do not. */
const MARK = 'cw-layout';

const marksOf = (spreadsheet: Spreadsheet) =>
  spreadsheet
    .getDeveloperMetadata()
    .filter((mark) => mark.getKey() === MARK)
    .map((mark) => ({ mark, version: Number(mark.getValue() ?? 0) }));

/** The version of the layout that stands in the file; null where it was never marked. */
export const markedLayout = (spreadsheet: Spreadsheet): number | null => {
  const versions = marksOf(spreadsheet).map(({ version }) => version);
  return Math.max(0, ...versions) || null;
};

/** Marks the file. The new mark stands before the old one goes, and the highest counts: broken off in between, it has its version. */
export const markLayout = (spreadsheet: Spreadsheet, version: number): void => {
  const before = marksOf(spreadsheet);
  if (!before.some((one) => one.version === version)) spreadsheet.addDeveloperMetadata(MARK, String(version));
  for (const { mark, version: old } of before) {
    if (old >= version) continue;
    try {
      mark.remove();
    } catch (error) {
      // One report says that marks which came with a copy cannot be changed (TylerMoser/BudgetApp#39): the highest counts.
      if (!isPlatformError(error)) throw error;
    }
  }
};

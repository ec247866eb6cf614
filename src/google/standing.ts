import { FIRST_LAYOUT, LAYOUT, type Standing, standing } from '../jobs/migrations/index';
import { lexiconOf } from '../text/lexicon';
import { markedLayout } from './layout-mark';
import { forgetLayout, type Recalled, recallAll } from './memory';
import { findTabs } from './tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether the layout is to be brought up by itself: what is due is additive, or all is done but a broken-off run has not said so. */
export const isOpen = ({ standing, layout }: Stand): boolean =>
  standing === 'older' || (standing === 'current' && layout !== LAYOUT);

/** What every entry looks at first: what is remembered, and how the file's layout stands to this code. */
export interface Stand extends Recalled {
  readonly standing: Standing;
  /** The file's version; 0 where no layout was ever made. */
  readonly at: number;
}

/** Whether a layout was made here, though nothing tells of it: a copy of a workbook of the first version. */
const isLaidOut = (spreadsheet: Spreadsheet): boolean =>
  findTabs(spreadsheet, lexiconOf('zh-CN'), ['charter']).size > 0;

/**
 * Looks before anything else is done. What is remembered tells in one call where it is this code's version; where it is not, or
 * nothing is remembered, the file itself does. Writes nothing into the file.
 */
export const lookFirst = (): Stand => {
  const recalled = recallAll();
  const { layout, known } = recalled;
  if (layout === LAYOUT) return { ...recalled, standing: 'current', at: LAYOUT };
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const first = (): number | null => (known || isLaidOut(spreadsheet) ? FIRST_LAYOUT : null);
  const at = markedLayout(spreadsheet) ?? layout ?? first();
  return { ...recalled, standing: standing(at), at: at ?? 0 };
};

/**
 * Looks at the file itself, since a version of it may have been restored that is older than what is remembered. For runs that read the whole
 * workbook anyway.
 */
export const lookCloser = (stand: Stand): Stand => {
  if (stand.standing !== 'current') return stand;
  const marked = markedLayout(SpreadsheetApp.getActiveSpreadsheet());
  if (marked === LAYOUT) return stand;
  const at = marked ?? FIRST_LAYOUT;
  if (standing(at) !== 'newer') forgetLayout();
  return { ...stand, standing: standing(at), at };
};

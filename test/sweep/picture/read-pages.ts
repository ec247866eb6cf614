import type { Stage } from '../../../local/scenarios/stage';
import { isAskSheet } from '../../../src/asks/kinds/index';
import type { Log } from '../../../src/jobs/rotation';
import { catalogues } from '../../../src/text/catalogues';
import { turnIn } from './asks';
import type { Pages } from './picture';
import { olderNow, readRows } from './read-rows';

/** The pages of a log, and what is open on an older one alone. */
export const readPages = (stage: Stage, log: Log, tab: string | null): Pages => {
  const older = olderNow(stage, log);
  const here = new Set(readRows(stage, log, tab).map(({ cells }) => cells.id));
  const names = Object.values(catalogues).map(({ pages, sheets }) => pages.coming(sheets[log].name));
  const asks = isAskSheet(log) ? older.flatMap((page) => readRows(stage, log, page)) : [];
  return {
    log,
    older: older.length,
    coming: stage.host.file.book.sheets.filter(({ name }) => names.includes(name)).length,
    left: asks
      .filter(({ cells }) => cells.id && !here.has(cells.id) && isAskSheet(log) && turnIn(log, cells.state ?? ''))
      .map(({ cells }) => cells.id ?? ''),
  };
};

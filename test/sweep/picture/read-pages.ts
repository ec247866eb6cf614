import type { Stage } from '../../../local/scenarios/stage';
import type { Log } from '../../../src/jobs/rotation';
import { catalogues } from '../../../src/text/catalogues';
import type { Pages } from './picture';
import { olderNow, readRows } from './read-rows';

const closed = new Set(Object.values(catalogues).map(({ choices }) => choices.noticeState.closed as string));

/** The pages of a log, and what is open on an older one alone. */
export const readPages = (stage: Stage, log: Log, tab: string | null): Pages => {
  const older = olderNow(stage, log);
  const here = new Set(readRows(stage, log, tab).map(({ cells }) => cells.id));
  const names = Object.values(catalogues).map(({ pages, sheets }) => pages.coming(sheets[log].name));
  const asks = log === 'notices' || log === 'approvals' ? older.flatMap((page) => readRows(stage, log, page)) : [];
  return {
    log,
    older: older.length,
    coming: stage.host.file.book.sheets.filter(({ name }) => names.includes(name)).length,
    // A verdict that sends back ends an approval.
    left: asks
      .filter(({ cells }) => cells.id && !here.has(cells.id) && !closed.has(cells.state ?? ''))
      .filter(({ cells }) => log === 'notices' || !cells.answered)
      .map(({ cells }) => cells.id ?? ''),
  };
};

import { append, type RowChange } from '../changes/changes';
import type { Look } from '../changes/look';
import type { Instant } from '../domain/day';
import { isAnswered, lateTyping, type Typed } from '../jobs/late-typing';
import { olderIn, parsed, withOlder } from '../jobs/memory-kept';
import { OLDER, ROTATION } from '../jobs/memory-names';
import { fullLogs, type Log, type Rotation } from '../jobs/rotation';
import type { Incident } from '../notices/incident';
import { wantedRights } from '../rights/wanted';
import { type Desk, openDesk } from './desk';
import { Busy, underLock } from './lock';
import { keep, note, recall } from './memory';
import { readOne, remove, writeOne } from './memory/store';
import { makePage } from './new-page';
import { protectTab, startGranting } from './protect';
import { lookAt } from './read';
import { isPlatformError } from './refusal';
import { swapPages } from './tabs';
import { runningAs } from './triggers';
import { commitAll, OutOfTime, targetOf, withTables, write } from './write';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** No new page is begun when less than this is left of Google's six minutes. */
const LATEST = 4 * 60_000;

/** A name for the old page that no tab has. */
const olderName = ({ spreadsheet, text, situation }: Desk, log: Log): string => {
  const taken = new Set(spreadsheet.getSheets().map((tab) => tab.getName()));
  const name = text.pages.older(text.sheets[log].name, situation.today);
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  return free;
};

/** An old page is the leaders' alone. */
const closePage = ({ spreadsheet, situation }: Desk, log: Log, old: Sheet): void => {
  const [rights] = wantedRights(situation, [log]);
  if (rights) protectTab(old, { ...rights, open: [], guards: [] }, startGranting(spreadsheet, runningAs()));
  SpreadsheetApp.flush();
};

const leftBehind = ({ log, as }: Rotation, header: string, { id, raw }: Typed): Incident => ({
  kind: 'leftBehind',
  sheet: log,
  row: id,
  header,
  typed: String(raw),
  tab: as,
});

/** The cells that a change was to fill, as what was typed. */
const typedIn = ({ id, cells }: RowChange): readonly Typed[] =>
  Object.entries(cells).map(([column, value]) => ({ id, column, raw: String(value ?? '') }));

/** Takes over what people typed into the old page until it was closed; tells what cannot be. The desk as it stands then. */
const takeOver = (desk: Desk, rotation: Rotation, old: Sheet, before: Look | null): Desk => {
  const { log, tab: id } = rotation;
  const target = isAnswered(log) ? targetOf(desk, log) : undefined;
  if (!target) return desk;
  const again = lookAt(log, old, desk.lexicon, desk.terms.zone, id);
  const now = lookAt(log, target.tab, desk.lexicon, desk.terms.zone, target.id);
  const carried = new Set(now.table.rows.flatMap((row) => (typeof row.id === 'string' ? [row.id] : [])));
  const { changes, left } = lateTyping(log, carried, before ?? now, again, before === null);
  const done = changes.length > 0 ? commitAll(target, { append: [], cells: changes, page: null }) : null;
  const lost = [...left, ...(done?.beaten ?? []).flatMap(typedIn)];
  note([
    ...(done?.incidents ?? []),
    ...lost.map((one) => leftBehind(rotation, desk.lexicon.headerOf(log, one.column), one)),
  ]);
  return withTables(desk, new Map([[log, (done?.look ?? now).table]]));
};

/** What follows once the pages have changed names; done again after a run broke off, it changes nothing more. */
const settlePage = (opened: Desk, rotation: Rotation, old: Sheet, before: Look | null): Desk => {
  const { log, as, rows, carried, sent, at } = rotation;
  closePage(opened, log, old);
  const desk = takeOver(opened, rotation, old, before);
  const { text } = desk;
  const key = `page.${log}.${as}`;
  const line = { what: 'page', after: desk.situation.today, at, key } as const;
  const why = text.pages.line(text.sheets[log].name, as, rows, carried);
  const written = write(desk, append('changes', [{ cells: { ...line, why }, unless: { key } }]));
  note([...written.incidents, { kind: 'newPage', sheet: log, tab: as, rows, carried }]);
  writeOne(OLDER, withOlder(olderIn(parsed(readOne(OLDER))), rotation.tab));
  if (log === 'mails') keep({ counters: { M: sent } });
  remove(ROTATION);
  return written.desk;
};

/** Sent mails that stand on older pages alone once this one is old. */
const sentBefore = ({ situation, memory }: Desk, log: Log, carried: readonly number[]): number => {
  const kept = new Set(carried);
  const stay = situation.book.mails.rows.filter(({ row, state }) => state === 'sent' && !kept.has(row));
  return (memory.counters.M ?? 0) + (log === 'mails' ? stay.length : 0);
};

/** Begins a new page of one log; the desk as it stands then. */
const turnPage = (desk: Desk, log: Log, at: Instant): Desk =>
  underLock(() => {
    const old = desk.tabs.get(log);
    const as = olderName(desk, log);
    const page = makePage(desk, log, as);
    if (!old || page === null) return desk;
    const { rows } = page.before.table;
    const kept = page.carried.rows;
    const sent = sentBefore(withTables(desk, new Map([[log, page.before.table]])), log, kept);
    const rotation: Rotation = { log, tab: old.getSheetId(), as, at, rows: rows.length, carried: kept.length, sent };
    writeOne(ROTATION, JSON.stringify(rotation));
    swapPages([old, as], [page.tab, desk.text.sheets[log].name], log, desk.memory.started);
    return settlePage(page.desk, rotation, old, page.before);
  });

/** What Google does not let be done now is done by a later run: no mail waits for it. */
const orLater = (desk: Desk, work: () => Desk): Desk => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Busy) return desk;
    if (!isPlatformError(error) && !(error instanceof OutOfTime)) throw error;
    note([{ kind: 'failed', why: error.message }], desk.now);
    return desk;
  }
};

/**
 * Full logs begin new pages, when a pass has nothing more to do: what still matters goes over, the old page gets another name, is hidden and
 * the leaders' alone. Costs no call while no log is full. Null where nothing was done.
 */
export const turnFullPages = (desk: Desk): Desk | null => {
  const full = fullLogs(desk.situation, desk.memory);
  if (full.length === 0 || Date.now() - desk.now > LATEST) return null;
  const memory = recall();
  // Whatever a run put down and did not finish counts on the pages as they are.
  if (memory === null || memory.unfinished) return null;
  return orLater(desk, () =>
    full.reduce(
      (left, log) => (Date.now() - desk.now > LATEST ? left : turnPage(left, log, desk.now)),
      openDesk(desk.now, memory),
    ),
  );
};

/** The new page of a log of which a run broke off: it has the log's name, or still that of its making. */
const freshOf = ({ tabs, spreadsheet, text }: Desk, { log, tab }: Rotation): Sheet | null => {
  const named = tabs.get(log);
  return named && named.getSheetId() !== tab
    ? named
    : spreadsheet.getSheetByName(text.pages.coming(text.sheets[log].name));
};

/**
 * Brings a new page to its end that a run has begun and broke off with. Where the old page still has its own name nothing had begun, and a
 * later pass does it from the start.
 */
export const finishPage = (desk: Desk): Desk => {
  const { rotation } = desk.memory;
  if (rotation === null) return desk;
  return orLater(desk, () =>
    underLock(() => {
      if (readOne(ROTATION) === null) return desk;
      const { log, tab, as } = rotation;
      const old = desk.spreadsheet.getSheets().find((one) => one.getSheetId() === tab);
      const fresh = freshOf(desk, rotation);
      if (!old || old.getName() !== as || !fresh) {
        remove(ROTATION);
        return desk;
      }
      swapPages([old, as], [fresh, desk.text.sheets[log].name], log, desk.memory.started);
      settlePage(openDesk(desk.now, desk.memory), rotation, old, null);
      return openDesk(desk.now, recall() ?? desk.memory);
    }),
  );
};

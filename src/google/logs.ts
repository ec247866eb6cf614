import { askSheets } from '../asks/kinds/index';
import { assumedTold } from '../jobs/assumed-told';
import type { Mend } from '../layout/mend';
import type { Incident } from '../notices/incident';
import { type SheetKey, sheetKeys, sheets } from '../sheets/index';
import { type Desk, openDesk } from './desk';
import { layOut } from './layout';
import { note } from './memory';
import { write } from './write';

/** The sheets without which nothing can be remembered for all to see: the script makes them anew when they are gone. */
export const logs = [...askSheets, 'changes', 'mails'] as const satisfies readonly SheetKey[];

const isBroken = ({ situation }: Desk, key: SheetKey): boolean => {
  const { present, places } = situation.book[key];
  return !present || Object.keys(sheets[key].columns).some((column) => places[column] === undefined);
};

/** Tells the lead once of each tab that people fill and that is gone. */
const noteGone = ({ tabs, memory, now }: Desk): void => {
  if (memory.owner === '' || tabs.size === sheetKeys.length) return;
  const known = new Set(memory.notes.map(({ incident }) => JSON.stringify(incident)));
  const gone = sheetKeys
    .filter((key) => !tabs.has(key) && !(logs as readonly SheetKey[]).includes(key))
    .map((sheet): Incident => ({ kind: 'tabGone', sheet }));
  note(
    gone.filter((incident) => !known.has(JSON.stringify(incident))),
    now,
  );
};

/** Columns that say what was told: where one had to be put in anew, the rows no longer do. */
const telling: readonly string[] = ['key', 'to', 'contains', 'state'];

const forgot = (mends: readonly Mend[]): boolean =>
  mends.some(
    (mend) =>
      mend.sheet === 'mails' && (mend.kind === 'make' || (mend.kind === 'column' && telling.includes(mend.column))),
  );

/**
 * The desk with all logs in place. A tab or a column of theirs that is gone is made anew, and the lead is told: a run must not
 * fail every hour since somebody deleted a page of the script's. What a lost ledger had told counts as told.
 */
export const mendLogs = (desk: Desk): Desk => {
  noteGone(desk);
  const broken = logs.filter((key) => isBroken(desk, key));
  if (broken.length === 0) return desk;
  const mends = layOut(desk.spreadsheet, desk.lexicon, broken);
  const made = mends.filter(({ kind }) => kind === 'make').map(({ sheet }) => sheet);
  for (const key of made)
    if (desk.memory.started) desk.spreadsheet.getSheetByName(desk.text.sheets[key].name)?.showSheet();
  const opened = openDesk(desk.now, desk.memory);
  const lost = desk.memory.owner !== '' && forgot(mends);
  const incidents: readonly Incident[] = [
    ...made.map((sheet): Incident => ({ kind: 'tabMade', sheet })),
    ...(lost ? [{ kind: 'ledgerLost', mails: desk.situation.book.mails.rows.length } as const] : []),
  ];
  note(incidents, desk.now);
  if (!lost) return opened;
  const { situation, memory, text } = opened;
  return write(opened, assumedTold(situation, memory.since, text.mail.incident.assumed)).desk;
};

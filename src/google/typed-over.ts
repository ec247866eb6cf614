import { type AskSheet, isAskSheet } from '../asks/kinds/index';
import { append, type Changes, merge } from '../changes/changes';
import { type TypedOver, typedOver } from '../changes/typed-over';
import { readDay } from '../domain/day';
import type { Incident } from '../notices/incident';
import type { Desk } from './desk';
import { note } from './memory';
import { inWords } from './mended';
import { taskOfRow, whatHappened } from './mended-lines';
import { write } from './write';

/** The sheets in which decisions write people's cells. */
type Where = 'tasks' | AskSheet;

const incidentOf = (desk: Desk, sheet: Where, { name, column, ours, theirs }: TypedOver): Incident => ({
  kind: 'typedOver',
  sheet,
  row: name,
  header: desk.lexicon.headerOf(sheet, column),
  ours: inWords(sheet, column, ours, desk.terms),
  theirs: inWords(sheet, column, theirs, desk.terms),
});

const lineOf = (desk: Desk, sheet: Where, over: TypedOver, at: number): Changes => {
  const key = `${over.act}.over.${at}`;
  const why = whatHappened(desk, incidentOf(desk, sheet, over));
  const days = over.column === 'due' ? { before: readDay(over.theirs), after: readDay(over.ours) } : {};
  return append('changes', [
    {
      cells: { ...taskOfRow(desk, sheet, over.name), what: 'typedOver', ...days, why, at: desk.now, key },
      unless: { key },
    },
  ]);
};

/**
 * What somebody typed into the very cell in the moment in which a decision was written there: what is decided stands, and the lead is told both
 * values, by mail and in 变更记录. Only an edit that was left can show it. The desk with the history as last read.
 */
export const tellTypedOver = (desk: Desk): Desk => {
  const { memory, situation, terms } = desk;
  const found = memory.edits.flatMap(({ sheet, typed, ids, at }) => {
    if (typed === null || (sheet !== 'tasks' && !isAskSheet(sheet))) return [];
    const over = typedOver(sheet, { table: situation.book[sheet] }, typed, ids, terms);
    return over ? [{ sheet, over, at }] : [];
  });
  if (found.length === 0) return desk;
  note(
    found.map(({ sheet, over }) => incidentOf(desk, sheet, over)),
    desk.now,
  );
  const lines = found.map(({ sheet, over, at }) => lineOf(desk, sheet, over, at));
  const { desk: told, incidents } = write(desk, merge(...lines));
  note(incidents, desk.now);
  return told;
};

import { asksOf, isAskSheet, kinds } from '../asks/kinds/index';
import { append, type Changes } from '../changes/changes';
import { readDay } from '../domain/day';
import type { Incident } from '../notices/incident';
import { incidentSentences } from '../views/incident-sentences';
import type { Desk } from './desk';
import type { Restored } from './mended';

/** The task of a row of any sheet, and the ask where it is one. */
export const taskOfRow = ({ situation: { book } }: Desk, sheet: string, name: string | null) => {
  const ask = isAskSheet(sheet) ? asksOf(kinds[sheet], book).find(({ id }) => id === name) : undefined;
  const id = ask ? ask.task : name;
  return { task: id, title: book.tasks.rows.find((one) => one.id === id)?.task ?? null, notice: ask ? name : null };
};

/** An incident in the sentence that the history has of it. */
export const whatHappened = ({ text }: Desk, incident: Incident): string =>
  incidentSentences(incident, text.mail.incident, (of) => text.sheets[of].name)[0];

/** The history of cells of people that got back what a misplaced write had hit: one line each, told with the cell and both values. */
export const restoredLines = (desk: Desk, restored: readonly Restored[]): Changes =>
  append(
    'changes',
    restored
      .filter(({ name }) => name !== null)
      .map((one) => {
        const { sheet, name, act, column, ours, theirs, cell, header } = one;
        const key = `${act}.back.${name}.${column}`;
        const why = whatHappened(desk, { kind: 'putBack', sheet, cell, header, ours, theirs });
        return {
          cells: {
            ...taskOfRow(desk, sheet, name),
            what: 'mended' as const,
            before: readDay(ours),
            after: readDay(theirs),
            why,
            at: desk.now,
            key,
          },
          unless: { key },
        };
      }),
  );

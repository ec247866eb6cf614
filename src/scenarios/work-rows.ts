import { addDays, type Day } from '../domain/day';
import { type Letter, readLetter } from '../domain/letter';
import type { Choice } from '../sheets/choices';
import { type Chain, chain } from './chain';
import { entry } from './entry';
import type { FirstRow, FirstRows } from './first-rows';
import type { Letters, Scenario } from './scenario';
import type { Seat } from './seats';
import type { TextsOf } from './words';

/** Letters by the departments' names; a department that left takes its letters with it. */
const lettersOf = (scenario: Scenario, seats: readonly Seat[], letters: Letters): Readonly<Record<string, Letter>> => {
  const row = letters.split(' ');
  return Object.fromEntries(
    seats.flatMap(({ name, part }) => {
      const letter = part === null ? null : readLetter(row[scenario.departments.indexOf(part)] ?? '');
      return letter ? [[name, letter]] : [];
    }),
  );
};

const matrixRows = (
  scenario: Scenario,
  words: TextsOf<Scenario>,
  seats: readonly Seat[],
  of: Choice<'matrixOf'>,
  steps: Chain,
): readonly FirstRow<'matrix'>[] =>
  steps.keys.map((key) => {
    if (of === 'nodes') {
      const rest = lettersOf(scenario, seats, entry(scenario.nodes, key).letters ?? '');
      return { id: steps.idOf(key), item: entry(words.nodes, key)[0], rest };
    }
    const { letters, node } = entry(scenario.tasks, key);
    const own = letters ?? (node === undefined ? '' : (entry(scenario.nodes, node).letters ?? ''));
    return { id: steps.idOf(key), item: entry(words.tasks, key)[0], rest: lettersOf(scenario, seats, own) };
  });

/**
 * The example's nodes, tasks and letters. Whatever belongs to a department that does not take part stays out, and who
 * came after it comes after what was before it. Days are the start day plus the example's calendar days, days off included:
 * the lead decides which of them to move. 原定 and 现定截止 begin as the same day.
 */
export const workRows = (
  scenario: Scenario,
  words: TextsOf<Scenario>,
  seats: readonly Seat[],
  start: Day,
  of: Choice<'matrixOf'>,
): Pick<FirstRows, 'nodes' | 'tasks'> & { readonly matrix: readonly FirstRow<'matrix'>[] } => {
  const nameOf = (part: string): string | null => seats.find((seat) => seat.part === part)?.name ?? null;
  const stays = (part: string): boolean => nameOf(part) !== null;
  const nodes = chain(scenario.nodes, stays, 'N', 2);
  const tasks = chain(scenario.tasks, stays, 'T', 3);
  return {
    nodes: nodes.keys.map((key) => {
      const { department, limit, today } = entry(scenario.nodes, key);
      const [node, input, output, pain] = entry(words.nodes, key);
      return {
        node,
        input,
        output,
        pain,
        id: nodes.idOf(key),
        department: nameOf(department),
        limit,
        today: today ?? null,
        after: nodes.before(key),
      };
    }),
    tasks: tasks.keys.map((key) => {
      const { department, stage, node, days } = entry(scenario.tasks, key);
      const [from, due] = days;
      const [task, input, output, standard, note] = entry(words.tasks, key);
      return {
        task,
        input,
        output,
        standard,
        note: note ?? null,
        id: tasks.idOf(key),
        stage: entry(words.stages, stage),
        node: node === undefined ? null : nodes.idOf(node),
        department: nameOf(department),
        start: addDays(start, from),
        baseline: addDays(start, due),
        due: addDays(start, due),
        status: 'open' as const,
        progress: 0,
        after: tasks.before(key),
      };
    }),
    matrix: matrixRows(scenario, words, seats, of, of === 'nodes' ? nodes : tasks),
  };
};

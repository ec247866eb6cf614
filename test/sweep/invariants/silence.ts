import { sheets } from '../../../src/sheets/index';
import type { SheetSpec } from '../../../src/sheets/sheet';
import { catalogues } from '../../../src/text/catalogues';
import type { Invariant } from './invariant';

/** How a line of the history says that something was typed over. */
const overwritten = new Set<string>(Object.values(catalogues).map(({ choices }) => choices.changeKind.typedOver));

export const neverInSilence: Invariant = {
  name: 'never-in-silence',
  sentence:
    'What somebody typed into people’s cells while these were written stands there, or is told in the history; where an edit event arrives.',
  faults: ({ after, before, act, inside, references }) => {
    const { cell } = act ?? {};
    if (!inside || cell === undefined || !before.triggers.some((one) => one.startsWith('onWorkbookEdit'))) return [];
    const spec: SheetSpec = sheets[cell.sheet];
    if ((spec.columns[cell.column] ?? spec.rest)?.edit === 'script') return [];
    const held = ({ rows }: typeof after): string | undefined =>
      rows[cell.sheet].find(({ identity }) => identity === cell.identity)?.cells[cell.column];
    const now = held(after);
    // It holds what was typed, or what it would hold had he typed a moment sooner or later.
    if (now === cell.value || references.some((one) => held(one.after) === now)) return [];
    const lines = after.rows.changes.filter(({ cells }) => overwritten.has(cells.what ?? ''));
    return lines.some(({ cells }) => cells.why?.includes(cell.value) === true)
      ? []
      : [`nobody is told that ${cell.value} was typed into ${cell.sheet}.${cell.column} of ${cell.identity}`];
  },
};

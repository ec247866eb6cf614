import { append, type Changes, merge } from '../changes/changes';
import type { Situation } from '../facts/situation';
import type { AskWords } from '../text/asks';
import type { Occasion } from './kind';
import { type AskSheet, allKinds } from './kinds/index';

/** The highest number ever given, by its letters; null for none. */
export type LastNumber = (letters: string) => string | null;

/** New asks, by the letters of their numbers. */
export type Issued = ReadonlyMap<string, readonly Occasion<AskSheet>[]>;

/** The asks of all kinds that are put at this moment: `pass` with each look, `round` with the mails of a day. */
export const dueAsks = (issue: 'pass' | 'round', situation: Situation, words: AskWords, last: LastNumber): Issued =>
  new Map(
    allKinds
      .filter((kind) => kind.issue === issue)
      .map((kind) => [kind.prefix, kind.occasions(situation, words, last(kind.prefix))]),
  );

/** The rows of new asks that change nothing beside. */
export const issuedRows = (issued: Issued): Changes =>
  merge(
    ...allKinds.map(({ sheet, prefix }) =>
      append(
        sheet,
        (issued.get(prefix) ?? [])
          .filter(({ effect }) => effect === null)
          .map(({ cells, unless }) => ({ cells, unless })),
      ),
    ),
  );

/** The numbers of new asks, by their letters. */
export const numbersOf = (issued: Issued): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries([...issued].map(([letters, asks]) => [letters, asks.map(({ cells }) => cells.id)]));

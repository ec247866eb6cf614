import { allKinds, asksOf, prefixes, tasksAsked } from '../asks/kinds/index';
import type { Situation } from '../facts/situation';
import { readTokens } from '../notices/tokens';
import type { Counters, FileMemory } from './memory';

const counted = ['T', 'N', ...prefixes] as const;

const highest = (kind: string, ids: readonly (string | null)[]): number =>
  ids.reduce((most, id) => Math.max(most, Number(new RegExp(`^${kind}(\\d+)$`).exec(id ?? '')?.[1] ?? 0)), 0);

/**
 * What the sheets still tell of a file whose memory is lost or was never made: its mails in 邮件记录 (their keys begin with the
 * file's id) say since when it ran and which numbers were given. A copy has none of its own: it begins now.
 */
export const remade = ({
  book,
  settings,
  now,
}: Situation): { readonly file: Omit<FileMemory, 'owner'>; readonly counters: Counters } => {
  const mails = book.mails.rows.filter(({ key }) => key?.startsWith(`${book.file.id}/`));
  const told = mails.flatMap(({ contains }) => readTokens(contains));
  const ids = [
    ...told,
    ...allKinds.flatMap((kind) => asksOf(kind, book)).map(({ id }) => id),
    ...tasksAsked(book),
    ...book.tasks.rows.map(({ id }) => id),
    ...book.nodes.rows.map(({ id }) => id),
    ...book.matrix.rows.map(({ id }) => id),
  ];
  const since = mails.reduce((first, { queued }) => Math.min(first, queued ?? first), now);
  return {
    file: { language: settings.language, started: mails.length > 0, since },
    counters: Object.fromEntries(counted.map((letters) => [letters, highest(letters, ids)])),
  };
};

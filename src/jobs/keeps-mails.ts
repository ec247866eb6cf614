import { allKinds, asksOf, prefixes } from '../asks/kinds/index';
import { addDays, dayOf } from '../domain/day';
import type { Noted } from '../notices/incidents';
import { doubtToken, readTokens, weeklyDay } from '../notices/tokens';
import type { RowOf } from '../sheets/index';
import { isOpenAsk, type Keeping } from './keeps';

type MailRow = RowOf<'mails'>;

/** `EW0003.1`: what is told of an ask, its number, which time. */
const ofAsk = new RegExp(`^([A-Z]*?)((?:${prefixes.join('|')})\\d+)(?:\\.(.*))?$`);

/** A digest of this week is not planned twice, whatever is remembered of it. */
const WEEK = 7;

/**
 * Whether what a mail told could be planned again: what stands open may be told in any way, of a settled ask only its
 * decision or verdict, a standing line of today alone.
 */
const vitalTokens = ({ situation, ledger }: Keeping, notes: readonly Noted[]): ((token: string) => boolean) => {
  const { book, today } = situation;
  const open = new Set(
    allKinds.flatMap((kind) =>
      asksOf(kind, book)
        .filter((row) => isOpenAsk(kind, row))
        .flatMap(({ id }) => id ?? []),
    ),
  );
  const settled = new Set(allKinds.flatMap((kind) => asksOf(kind, book)).flatMap(({ id }) => id ?? []));
  const untold = new Set([
    ...notes.filter(({ told }) => !told).map(({ token }) => token),
    ...ledger.doubtful.map(({ key }) => doubtToken(key ?? '')),
  ]);
  return (token) => {
    const day = weeklyDay(token);
    if (day !== null) return day >= addDays(today, -WEEK);
    if (untold.has(token)) return true;
    const [, what, id = '', which = ''] = ofAsk.exec(token) ?? [];
    if (open.has(id)) return !what?.startsWith('S') || which.endsWith(`.${today}`);
    return settled.has(id) && (what === 'B' || what === 'V');
  };
};

/**
 * Which rows of 邮件记录 a new page needs: what waits or is in doubt, today's keys, and what told anything that could be planned
 * again as long as its ask stands. Also the first row and the highest numbers, from which what is remembered can be made anew.
 * What a copied file brought along is not its own.
 */
export const keptMails = (keeping: Keeping, notes: readonly Noted[]): ((row: MailRow) => boolean) => {
  const { book, today } = keeping.situation;
  const { zone, id: file } = book.file;
  const own = book.mails.rows.filter(({ key }) => key?.startsWith(`${file}/`));
  const vital = vitalTokens(keeping, notes);
  const tokens = new Map(own.map((row) => [row, readTokens(row.contains)]));
  const highest = (prefix: string): number => Math.max(0, ...[...tokens.values()].map((all) => highestIn(prefix, all)));
  const last = prefixes.map((prefix) => {
    const most = highest(prefix);
    return own.find((row) => most > 0 && highestIn(prefix, tokens.get(row) ?? []) === most);
  });
  const first = own.reduce<MailRow | undefined>(
    (earliest, row) =>
      row.queued !== null && row.queued < (earliest?.queued ?? Number.POSITIVE_INFINITY) ? row : earliest,
    undefined,
  );
  return (row) => {
    const told = tokens.get(row);
    if (told === undefined) return false;
    const { state, queued } = row;
    return (
      (state !== 'sent' && state !== 'dropped') ||
      (queued !== null && dayOf(queued, zone) >= today) ||
      row === first ||
      last.includes(row) ||
      told.some(vital)
    );
  };
};

const highestIn = (prefix: string, tokens: readonly string[]): number =>
  tokens.reduce((most, token) => Math.max(most, Number(new RegExp(`^${prefix}(\\d+)$`).exec(token)?.[1] ?? 0)), 0);

import { allKinds, asksOf } from '../asks/kinds/index';
import type { Day, Instant } from '../domain/day';
import { pileBy } from '../domain/pile-by';
import type { Situation } from '../facts/situation';
import { askNotices, isUrgent } from '../notices/asks';
import { assemble } from '../notices/assemble';
import { digestNotices } from '../notices/digest';
import { incidentNotices } from '../notices/incidents';
import type { Ledger } from '../notices/ledger';
import type { Mail, Notice } from '../notices/notice';
import { rollupNotice } from '../notices/rollup';
import { isHandKey, isHandToken, readTokens, weeklyDay } from '../notices/tokens';
import { check } from '../rules/index';
import type { RowOf } from '../sheets/index';
import type { Memory } from './memory';
import type { Round } from './schedule';

/** What the asks of these numbers ask, as they stand. */
export const freshNotices = (situation: Situation, fresh: ReadonlySet<string>): readonly Notice[] =>
  allKinds.flatMap((kind) =>
    asksOf(kind, situation.book)
      .filter(({ id }) => id !== null && fresh.has(id))
      .flatMap((row) => kind.asking(row, situation)),
  );

/** All that stands to be told of every ask; what an earlier file left is not told. */
export const standing = (situation: Situation, ledger: Ledger, since: Instant): readonly Notice[] => {
  const own = ({ issued }: { readonly issued: Instant | null }): boolean => (issued ?? 0) >= since;
  // Nobody is reminded of what still waits to be told.
  const untold = (notice: Notice, asking: () => readonly Notice[]): boolean =>
    notice.kind === 'reminder' && asking().some(({ token }) => ledger.waits(notice.to.address, token));
  const isOpen = (moot: string | null): boolean => moot === null || moot === 'rests';
  return allKinds.flatMap((kind) =>
    asksOf(kind, situation.book)
      .filter(own)
      .flatMap((row) => [
        ...(row.state === 'open' && isOpen(kind.moot(row, situation)) ? kind.asking(row, situation) : []),
        ...askNotices(kind, row, situation).filter((notice) => !untold(notice, () => kind.asking(row, situation))),
      ]),
  );
};

/** Digest and roll-up of one digest day. */
export const weeklyNotices = (situation: Situation, ledger: Ledger, day: Day): readonly Notice[] => {
  const { lead } = situation.people;
  return [
    ...(lead ? [rollupNotice(situation, check(situation), ledger, lead, day)] : []),
    ...digestNotices(situation, day),
  ];
};

/** What the lead sent by hand, told under a token of its own. */
export const handNotices = (situation: Situation, ledger: Ledger, token: string): readonly Notice[] =>
  weeklyNotices(situation, ledger, situation.today).map((notice): Notice => ({ ...notice, token }));

/** A mail of an earlier run that still waits, as it would go now; null when all it had to say is settled. */
export interface Waiting {
  readonly row: RowOf<'mails'>;
  readonly mail: Mail | null;
}

export interface RoundPlan {
  /** New mails, to be queued. */
  readonly mails: readonly Mail[];
  /** Mails of earlier rounds that go under their own keys. */
  readonly waiting: readonly Waiting[];
  /** Mails of earlier rounds that never went: what they had to say is now in one of `mails`. */
  readonly merged: readonly RowOf<'mails'>[];
}

const addressOf = (row: RowOf<'mails'>): string => (row.to ?? '').toLowerCase();

/** A mail of an earlier run goes as the ledger has it: under its subject, and by hand if it was the lead's. */
const againAs = ({ key, subject }: RowOf<'mails'>, mail: Mail | undefined): Mail | null =>
  mail ? { ...mail, byHand: isHandKey(key ?? ''), ...(subject === null ? {} : { subject }) } : null;

/** What may not wait for the next round: each in a mail of its own. */
const urgentMails = (situation: Situation, ledger: Ledger, notices: readonly Notice[]): readonly Mail[] =>
  notices
    .filter((notice) => isUrgent(notice) && !ledger.knows(notice.to.address, notice.token))
    .flatMap((notice) =>
      assemble([notice], situation.today, ({ address }) => `${situation.book.file.id}/${notice.token}/${address}`),
    )
    .filter(({ key }) => !ledger.keys.has(key));

/**
 * The mails that are to go now: what each person has not been told yet (if a round is due), and what waits in the
 * queue; whoever has both gets one mail. Nothing here depends on anything but the workbook and `now`: planned
 * twice, it names the same keys.
 */
export const planMails = (
  situation: Situation,
  ledger: Ledger,
  { since, notes }: Pick<Memory, 'since' | 'notes'>,
  round: Round | null,
): RoundPlan => {
  const { file } = situation.book;
  const wanted = new Map(ledger.queued.map((row) => [row, new Set(readTokens(row.contains))]));
  const days = new Set(
    [...wanted.values()].flatMap((tokens) => [...tokens].flatMap((token) => weeklyDay(token) ?? [])),
  );
  if (round?.digest) days.add(round.digest);
  const everything = [
    ...[...days].flatMap((day) => weeklyNotices(situation, ledger, day)),
    ...[...new Set([...wanted.values()].flatMap((tokens) => [...tokens].filter(isHandToken)))].flatMap((token) =>
      handNotices(situation, ledger, token),
    ),
    ...standing(situation, ledger, since),
    ...incidentNotices(situation, ledger, notes),
  ];
  const byAddress = pileBy(everything, ({ to }) => to.address);
  const still = (row: RowOf<'mails'>): readonly Notice[] =>
    (byAddress.get(addressOf(row)) ?? []).filter(({ token }) => wanted.get(row)?.has(token));

  const keyOf = (address: string): string => `${file.id}/${round?.day ?? situation.today}/${address}`;
  const untold = (address: string, notices: readonly Notice[]): readonly Notice[] =>
    round === null || ledger.keys.has(keyOf(address))
      ? []
      : notices.filter(({ token }) => {
          const day = weeklyDay(token);
          return !ledger.knows(address, token) && !isHandToken(token) && (day === null || day === round.digest);
        });
  const told = [...byAddress].flatMap(([address, notices]) => untold(address, notices));
  const fed = new Set(told.map(({ to }) => to.address));
  const merged = ledger.queued.filter((row) => fed.has(addressOf(row)));
  return {
    mails: [
      ...assemble([...told, ...merged.flatMap(still)], situation.today, ({ address }) => keyOf(address)),
      ...urgentMails(situation, ledger, round === null ? everything : []),
    ],
    merged,
    waiting: ledger.queued
      .filter((row) => !fed.has(addressOf(row)))
      .map((row) => ({ row, mail: againAs(row, assemble(still(row), situation.today, () => row.key ?? '')[0]) })),
  };
};

import { isHandToken, readTokens } from '../../../src/notices/tokens';
import { choices } from '../../../src/sheets/choices';
import { catalogues } from '../../../src/text/catalogues';
import { askToken } from './asks';
import type { LedgerLine, PictureRow } from './picture';

const stateOf = (word: string): LedgerLine['state'] =>
  choices.mailState.find((key) => Object.values(catalogues).some((text) => text.choices.mailState[key] === word)) ?? '';

/** What an ask is about, by its number. */
type About = ReadonlyMap<string, string>;

const aboutOf = (asks: readonly PictureRow[]): About => new Map(asks.map((row) => [row.cells.id ?? '', row.identity]));

/** A token without the number that a run gave: `EW0003.1` is what stands on W0003. */
const named = (token: string, about: About): string => {
  if (isHandToken(token)) return 'H';
  // The number of an incident is the second in which it was noted.
  if (/^I\d+$/.test(token)) return 'I';
  const [, before, number, after] = askToken.exec(token) ?? [];
  return number === undefined ? token : `${before}<${about.get(number) ?? number}>${after}`;
};

/** 邮件记录 as the sweeps read it. */
export const readLedger = (mails: readonly PictureRow[], asks: readonly PictureRow[]): readonly LedgerLine[] => {
  const about = aboutOf(asks);
  return mails.map(({ cells }) => ({
    key: cells.key ?? '',
    to: (cells.to ?? '').toLowerCase(),
    subject: cells.subject ?? '',
    state: stateOf(cells.state ?? ''),
    tokens: readTokens(cells.contains ?? null).map((token) => named(token, about)),
  }));
};

import { markOf } from '../asks/mark';
import type { Day } from '../domain/day';
import { runsBy } from '../domain/runs';

/**
 * The names under which the mail ledger remembers what a mail told: `W0003` a warning, `D2024-07-08` a digest,
 * `L2024-07-08` a roll-up, `H28640160` what was sent by hand, `I1720400400` an incident, `J0.k3f9z` a mail in doubt. Runs of numbers are drawn together (`W0003-W0011`), so that a cell holds thousands.
 */
export const warningToken = (number: string): string => number;
export const digestToken = (day: Day): string => `D${day}`;
export const rollupToken = (day: Day): string => `L${day}`;

/** What the lead sent by hand in a given minute of time. */
export const handToken = (minute: number): string => `H${minute}`;
export const handKey = (file: string, minute: number, address: string): string => `${file}/hand-${minute}/${address}`;
/** Whose mail it is: a key ends in the address of the person whom the mail concerns, also where it goes to whoever acts for them. */
export const concernedBy = (key: string | null, to: string | null): string =>
  (key ?? '').split('/').slice(2).join('/') || (to ?? '').toLowerCase();
/** Whether the mail with this key was sent by hand. */
export const isHandKey = (key: string): boolean => /^[^/]*\/hand-\d+\//.test(key);
export const isHandToken = (token: string): boolean => /^H\d+$/.test(token);

export const incidentToken = (number: number): string => `I${number}`;

/** That nobody knows whether the mail with this key went. */
export const doubtToken = (key: string): string => `J0.${markOf([key])}`;

/** `EW0003.1`: letters, a number, and what follows it. */
const numbered = /^([A-Z]+)(\d+)(\..*)?$/;
const run = /^([A-Z]+)(\d+)-\1(\d+)(\..*)?$/;

/** Numbers that follow each other, as runs; all of one width. */
const digitRuns = (digits: readonly string[]): readonly (readonly [string, ...string[]])[] =>
  runsBy([...digits].sort(), (before, one) => before.length === one.length && Number(before) + 1 === Number(one));

const shifted = (from: string, by: number): string => String(Number(from) + by).padStart(from.length, '0');

/** Tokens as one line of text. */
export const writeTokens = (tokens: readonly string[]): string => {
  const piles = new Map<string, { prefix: string; suffix: string; digits: string[] }>();
  const plain: string[] = [];
  for (const token of new Set(tokens)) {
    const [, prefix, digits, suffix = ''] = numbered.exec(token) ?? [];
    if (prefix === undefined || digits === undefined) {
      plain.push(token);
      continue;
    }
    const key = `${prefix}${suffix}`;
    const pile = piles.get(key) ?? { prefix, suffix, digits: [] };
    pile.digits.push(digits);
    piles.set(key, pile);
  }
  const drawn = [...piles.values()].flatMap(({ prefix, suffix, digits }) =>
    digitRuns(digits).map(([from, ...others]) =>
      others.length === 0
        ? `${prefix}${from}${suffix}`
        : `${prefix}${from}-${prefix}${shifted(from, others.length)}${suffix}`,
    ),
  );
  return [...drawn, ...plain.sort()].join(' ');
};

/** The tokens of such a line. */
export const readTokens = (line: string | null): readonly string[] =>
  (line ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [, prefix, from, to, suffix = ''] = run.exec(part) ?? [];
      if (prefix === undefined || from === undefined || to === undefined) return [part];
      const count = Number(to) - Number(from) + 1;
      return Array.from({ length: count }, (_, index) => `${prefix}${shifted(from, index)}${suffix}`);
    });

/** The digest day that a digest's or roll-up's token names, or null for any other token. */
export const weeklyDay = (token: string): Day | null =>
  /^[DL]\d{4}-\d\d-\d\d$/.test(token) ? (token.slice(1) as Day) : null;

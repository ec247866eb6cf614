import type { Day } from '../domain/day';

/**
 * The names under which the mail ledger remembers what a mail told: `W0003` a warning, `D2024-07-08` a digest,
 * `L2024-07-08` a roll-up, `H28640160` what was sent by hand. Runs of numbers are drawn together (`W0003-W0011`), so that a cell holds thousands.
 */
export const warningToken = (number: string): string => number;
export const digestToken = (day: Day): string => `D${day}`;
export const rollupToken = (day: Day): string => `L${day}`;

/** What the lead sent by hand in a given minute of time. */
export const handToken = (minute: number): string => `H${minute}`;
export const isHandToken = (token: string): boolean => /^H\d+$/.test(token);

const numbered = /^([A-Z]+)(\d+)$/;

/** Tokens as one line of text. */
export const writeTokens = (tokens: readonly string[]): string => {
  const parts: { prefix: string; from: string; to: string; last: number }[] = [];
  const plain: string[] = [];
  for (const token of [...new Set(tokens)].sort()) {
    const [, prefix, digits] = numbered.exec(token) ?? [];
    if (prefix === undefined || digits === undefined) {
      plain.push(token);
      continue;
    }
    const run = parts[parts.length - 1];
    if (run && run.prefix === prefix && run.last + 1 === Number(digits) && run.to.length === token.length) {
      run.to = token;
      run.last += 1;
    } else parts.push({ prefix, from: token, to: token, last: Number(digits) });
  }
  return [...parts.map(({ from, to }) => (from === to ? from : `${from}-${to}`)), ...plain].join(' ');
};

/** The tokens of such a line. */
export const readTokens = (line: string | null): readonly string[] =>
  (line ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((part) => {
      const [, prefix, from, to] = /^([A-Z]+)(\d+)-\1(\d+)$/.exec(part) ?? [];
      if (prefix === undefined || from === undefined || to === undefined) return [part];
      const count = Number(to) - Number(from) + 1;
      return Array.from(
        { length: count },
        (_, index) => prefix + String(Number(from) + index).padStart(from.length, '0'),
      );
    });

/** The digest day that a digest's or roll-up's token names, or null for any other token. */
export const weeklyDay = (token: string): Day | null =>
  /^[DL]\d{4}-\d\d-\d\d$/.test(token) ? (token.slice(1) as Day) : null;

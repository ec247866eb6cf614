import type { Day, Instant } from '../domain/day';
import { dayOf, instantOf, readDay } from '../domain/day';
import { type Letter, readLetter } from '../domain/letter';
import { readNumber } from '../domain/number-text';
import { plain, wide } from '../domain/plain-text';
import { readSpan, readWhen, type Span, type When } from '../domain/span';
import { type Choice, type ChoiceName, choices } from './choices';
import {
  type Column,
  type ColumnOptions,
  column,
  type Kind,
  type Raw,
  type Reference,
  type Terms,
  unreadable,
} from './column';

const asText = (raw: Raw, terms: Terms): string =>
  raw instanceof Date ? dayOf(raw.getTime(), terms.zone) : plain(String(raw));

const textKind: Kind<string> = {
  name: 'text',
  format: '@',
  align: 'left',
  read: asText,
  write: (value) => value,
};

const dayKind: Kind<Day> = {
  name: 'day',
  format: 'yyyy-mm-dd',
  align: 'center',
  read: (raw, terms) =>
    (raw instanceof Date ? dayOf(raw.getTime(), terms.zone) : typeof raw === 'boolean' ? null : readDay(raw)) ??
    unreadable,
  write: (value, terms) => new Date(instantOf(value, 0, terms.zone)),
};

const instantKind: Kind<Instant> = {
  name: 'instant',
  format: 'yyyy-mm-dd hh:mm',
  align: 'center',
  read: (raw) => (raw instanceof Date ? raw.getTime() : unreadable),
  write: (value) => new Date(value),
};

/** A column whose cells each have a format of their own. */
export const ANY_FORMAT = 'General';

/** «Automatic» as Sheets itself spells it: a decimal point only where there are decimals. */
const GENERAL = '0.###############';

const numberKind = (name: 'number' | 'percent', format: string): Kind<number> => ({
  name,
  format,
  align: 'right',
  read: (raw) => (raw instanceof Date || typeof raw === 'boolean' ? null : readNumber(raw)) ?? unreadable,
  write: (value) => value,
});

const percentKind: Kind<number> = {
  ...numberKind('percent', '0%'),
  // 80 typed into a cell whose format got lost means 80 %, as in the guides; 1.2 is a true 120 %.
  read: (raw, terms) => {
    const value = numberKind('percent', '0%').read(raw, terms);
    return value === unreadable ? value : value >= 2 ? value / 100 : value;
  },
};

const choiceKind = <N extends ChoiceName>(name: N): Kind<Choice<N>> => ({
  name: 'choice',
  format: '@',
  align: 'center',
  read: (raw, terms) => {
    const key = terms.key(name, asText(raw, terms));
    return choices[name].find((one): one is Choice<N> => one === key) ?? unreadable;
  },
  write: (value, terms) => terms.word(name, value),
});

const referencesKind: Kind<readonly string[]> = {
  name: 'references',
  format: '@',
  align: 'left',
  read: (raw, terms) =>
    wide(asText(raw, terms))
      .split(/[\s,、;]+/)
      .filter(Boolean)
      .map((id) => id.toUpperCase()),
  write: (value) => value.join(', '),
};

const letterKind: Kind<Letter> = {
  name: 'letter',
  format: '@',
  align: 'center',
  read: (raw, terms) => {
    const said = asText(raw, terms);
    return readLetter(said) ?? choiceKind('letter').read(said, terms);
  },
  write: (value) => value,
};

const durationKind: Kind<Span> = {
  name: 'duration',
  format: '@',
  align: 'center',
  read: (raw, terms) => readSpan(asText(raw, terms)) ?? unreadable,
  write: (value, terms) => `${value.amount} ${terms.word('spanUnit', value.unit)}`,
};

const whenKind: Kind<When> = {
  name: 'when',
  format: 'yyyy-mm-dd',
  align: 'center',
  read: (raw, terms) =>
    raw instanceof Date
      ? { day: dayOf(raw.getTime(), terms.zone) }
      : typeof raw === 'boolean'
        ? unreadable
        : (readWhen(raw) ?? unreadable),
  write: (value, terms) => ('day' in value ? dayKind.write(value.day, terms) : durationKind.write(value.span, terms)),
};

const anyKind: Kind<Raw> = { name: 'any', format: ANY_FORMAT, align: 'left', read: (raw) => raw, write: (raw) => raw };

/** 0000-01-01 and 10000-01-01: what lies outside has no day that could be written as `YYYY-MM-DD`. */
const [firstInstant, afterLast] = [-62_167_219_200_000, 253_402_300_800_000];

/**
 * A number far from any day, a phone number for one, in a cell of dates: what Google makes of it is written nowhere, and a
 * Date that is none, or of the year 57000, is one of the things it may be. No kind of cell understands that.
 */
const isNoDate = (raw: Raw): boolean =>
  raw instanceof Date && !(raw.getTime() >= firstInstant && raw.getTime() < afterLast);

const safe = <T>(kind: Kind<T>): Kind<T> => ({
  ...kind,
  read: (raw, terms) => (isNoDate(raw) ? unreadable : kind.read(raw, terms)),
});

const maker =
  <T>(kind: Kind<T>, defaults: ColumnOptions = {}) =>
  (options: ColumnOptions = {}): Column<T> =>
    column(safe(kind), { ...defaults, ...options });

export const text = maker(textKind, { width: 180 });
export const id = maker<string>(
  { ...textKind, name: 'id', align: 'center', read: (raw, t) => asText(raw, t).toUpperCase() },
  { width: 70, edit: 'script' },
);
export const email = maker<string>({ ...textKind, name: 'email' }, { width: 190 });
export const link = maker<string>({ ...textKind, name: 'link' }, { edit: 'script' });
/** Names one row of what it refers to, as people write its name or number. */
export const reference = (refers: Reference, options: ColumnOptions = {}): Column<string> =>
  column(safe({ ...textKind, name: 'reference', refers }), { width: 100, ...options });
/** Names several by their numbers, in one cell (`T001, T002`): one is picked from the list, more are typed. */
export const references = (refers: Reference, options: ColumnOptions = {}): Column<readonly string[]> =>
  column(safe({ ...referencesKind, refers }), { width: 100, ...options });
export const day = maker(dayKind, { width: 100 });
export const when = maker(whenKind, { width: 110 });
export const instant = maker(instantKind, { width: 130 });
export const number = maker(numberKind('number', GENERAL), { width: 80 });
export const percent = maker(percentKind, { width: 70 });
export const duration = maker(durationKind, { width: 90 });
export const letter = (options: ColumnOptions = {}): Column<Letter> =>
  column(safe(letterKind), { width: 90, ...options, choices: 'letter' });
export const any = maker(anyKind, { width: 140 });
export const choice = <N extends ChoiceName>(name: N, options: ColumnOptions = {}): Column<Choice<N>> =>
  column(safe(choiceKind(name)), { width: 90, ...options, choices: name });

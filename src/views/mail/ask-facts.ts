import { type AskSheet, askSheets, kindOfId } from '../../asks/kinds/index';
import type { Day, Instant } from '../../domain/day';
import type { AskData, Impact } from '../../notices/notice';
import type { ColumnKey } from '../../sheets/index';
import type { ColumnWords } from '../../text/sheets';
import type { Fact } from './block';
import { dayWords } from './day-words';
import type { MailContext, MailText } from './frame';

/** What the notices about answers and approvals have in common, some of it in some of them. */
export interface Ask extends AskData {
  readonly replyBy?: Instant | null;
  readonly extensions?: number;
  readonly impact?: Impact;
}

/** The sheet in which the ask of a number stands. */
export const sheetOf = (number: string): AskSheet => kindOfId(number)?.sheet ?? (askSheets[0] as AskSheet);

/** The part of the words for a silence: that of the judge, of those asked by a kind that has words of its own, or the usual one. */
export const silentPart = (
  { number, turn }: Pick<AskData, 'number'> & { readonly turn?: 'asked' | 'decider' },
  parts: object,
  usual: string,
  of: (whose: string) => string = (whose) => whose,
): string => {
  const own = of(turn === 'decider' ? turn : (kindOfId(number)?.name ?? ''));
  return own in parts ? own : usual;
};

/** Texts by the column that holds them: of the ask's own row, or of its task's. */
export type AskCells = { readonly [C in ColumnKey<AskSheet> | 'finished']?: string };

/** More ids than this tell nobody more than their number does. */
const mostIds = 20;

/** Each text under its column's header. */
export const cellFacts = (cells: AskCells, sheet: AskSheet, { sheets }: MailText): readonly Fact[] => {
  const columns: Readonly<Record<keyof AskCells, ColumnWords>> = {
    ...sheets.tasks.columns,
    ...Object.assign({}, ...askSheets.map((key) => sheets[key].columns)),
    ...sheets[sheet].columns,
  };
  return (Object.entries(cells) as [keyof AskCells, string][]).map(([column, value]) => ({
    label: columns[column].header,
    value,
  }));
};

/** What a delay means: how often the task was extended before, and which tasks wait for it, directly and indirectly. */
export const delayFacts = ({ extensions = 0, impact }: Ask, { mail: { asks, frame } }: MailText): readonly Fact[] => {
  if (!impact) return [];
  const ids = (list: readonly string[]): string =>
    list.slice(0, mostIds).join(frame.comma) + (list.length > mostIds ? asks.inAll(list.length) : '');
  return [
    { label: asks.extended, value: asks.times(extensions) },
    { label: asks.direct, value: ids(impact.direct) || asks.noSuccessors },
    { label: asks.indirect, value: ids(impact.indirect) },
  ];
};

/** A day that may be open. */
export const dayOrDash = (day: Day | null, context: MailContext): string => (day ? dayWords(day, context) : '–');

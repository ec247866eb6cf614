import { kindOfId } from '../../asks/kinds/index';
import type { Day, Instant } from '../../domain/day';
import type { AskData, ShownCells } from '../../notices/notice';
import { sheets } from '../../sheets/index';
import { isChoice } from '../../sheets/setting-list';
import type { SheetSpec } from '../../sheets/sheet';
import { sheetOf } from './ask-facts';
import type { Fact } from './block';
import { dayWords, momentWords } from './day-words';
import type { MailContext } from './frame';

/** A value as its column's kind is said: a day and an instant in words, a choice by its word, all else as it is. */
const worded = (column: SheetSpec['columns'][string] | undefined, value: unknown, context: MailContext): string => {
  const { text } = context;
  switch (column?.kind.name) {
    case 'day':
      return dayWords(value as Day, context);
    case 'instant':
      return momentWords(value as Instant, context);
    case 'choice': {
      const words: Readonly<Record<string, string>> = column.choices ? text.choices[column.choices] : {};
      return (column.choices && isChoice(column.choices, value) && words[value]) || String(value);
    }
    default:
      return String(value);
  }
};

/** Cells of an ask's row, each under its column's header. */
export const shownFacts = (
  { number, cells }: Pick<AskData, 'number'> & { readonly cells: ShownCells },
  context: MailContext,
): readonly Fact[] => {
  const sheet = sheetOf(number);
  const { columns }: SheetSpec = sheets[sheet];
  const words: Readonly<Record<string, { readonly header: string }>> = context.text.sheets[sheet].columns;
  return Object.entries(cells).map(([column, value]) => ({
    label: words[column]?.header ?? column,
    value: worded(columns[column], value, context),
  }));
};

/** The name of an ask's kind in the catalogues, by its number. */
export const kindName = (number: string): string => kindOfId(number)?.name ?? '';

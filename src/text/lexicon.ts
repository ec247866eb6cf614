import type { Choice, ChoiceName, TypedChoice } from '../sheets/choices';
import type { Column, Terms } from '../sheets/column';
import { type SheetKey, sheetKeys, sheets } from '../sheets/index';
import { catalogues } from './catalogues';
import { fold } from './fold';
import { everyWord, meaningsOf } from './meaning';
import type { Text } from './text';

/**
 * Which sheet, column or choice a written word means: words of every language and former names are understood,
 * so that a workbook goes on working when its language is changed or a person typed the other one.
 */
export interface Lexicon {
  /** The words in which the workbook writes. */
  readonly text: Text;
  sheetOf(tab: string): SheetKey | undefined;
  columnOf(sheet: SheetKey, header: string): string | undefined;
  /** The header under which a column stands in the language of the workbook. */
  headerOf(sheet: SheetKey, column: string): string;
  /** All words that mean a key of a choice, in every language; the words of the dropdowns first. */
  everyWord<N extends TypedChoice>(choice: N, key: Choice<N>): readonly string[];
  terms(zone: string): Terms;
}

const everyText = Object.keys(catalogues).map((language) => catalogues[language as Choice<'language'>]);

const tabs = (): Map<string, SheetKey> =>
  new Map(everyText.flatMap((text) => sheetKeys.map((key) => [fold(text.sheets[key].name), key] as const)));

const headersOf = (key: SheetKey): Map<string, string> => {
  const columns = Object.entries(sheets[key].columns);
  const former = columns.flatMap(([column, { formerly }]: readonly [string, Column<unknown>]) =>
    (formerly ?? []).map((header) => [fold(header), column] as const),
  );
  const present = everyText.flatMap((text) => {
    const words: Readonly<Record<string, { readonly header: string }>> = text.sheets[key].columns;
    return columns.map(([column]) => [fold(words[column]?.header ?? column), column] as const);
  });
  return new Map([...former, ...present]);
};

/** Answers once for each question: the maps are made when they are first asked for, not when the script loads. */
const remembering = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
};

/** The lexicon of a workbook that writes in `language`. */
export const lexiconOf = (language: Choice<'language'>): Lexicon => {
  const text = catalogues[language];
  const tabNames = remembering((_: 'tabs') => tabs());
  const headers = remembering(headersOf);
  const meanings = remembering((name: ChoiceName) => meaningsOf(name, language));
  // The same few words stand in thousands of cells: each is looked up only once.
  const known = remembering((name: ChoiceName) =>
    remembering((word: string): { key: string | undefined } => ({ key: meanings(name)(word) })),
  );
  return {
    text,
    sheetOf: (tab) => tabNames('tabs').get(fold(tab)),
    columnOf: (sheet, header) => headers(sheet).get(fold(header)),
    headerOf: (sheet, column) => {
      const words: Readonly<Record<string, { readonly header: string }>> = text.sheets[sheet].columns;
      return words[column]?.header ?? column;
    },
    everyWord,
    terms: (zone) => ({
      zone,
      key: (name, word) => known(name)(word).key,
      word: (name, key) => (text.choices[name] as Readonly<Record<string, string>>)[key] ?? key,
    }),
  };
};

/** The language of a spreadsheet's locale (`zh_CN`, `en_US` …): Chinese for Chinese ones, English for all others. */
export const languageOf = (locale: string): Choice<'language'> => (/^zh/i.test(locale) ? 'zh-CN' : 'en');

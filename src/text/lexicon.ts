import { remembering } from '../domain/once';
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

type Language = Choice<'language'>;

const tabs = ({ sheets: words }: Text): Map<string, SheetKey> =>
  new Map(sheetKeys.map((key) => [fold(words[key].name), key] as const));

const headersOf = (key: SheetKey, { sheets: words }: Text): Map<string, string> => {
  const said: Readonly<Record<string, { readonly header: string }>> = words[key].columns;
  const columns = Object.entries(sheets[key].columns);
  const former = columns.flatMap(([column, { formerly }]: readonly [string, Column<unknown>]) =>
    (formerly ?? []).map((header) => [fold(header), column] as const),
  );
  const present = columns.map(([column]) => [fold(said[column]?.header ?? column), column] as const);
  return new Map([...former, ...present]);
};

/**
 * Looks in the words of one language after the other: nearly every word is in that of the workbook, and the others are
 * not even made until one is not.
 */
const inTurn =
  <K, V>(languages: readonly Language[], make: (key: K, text: Text) => ReadonlyMap<string, V>) =>
  (key: K): ((word: string) => V | undefined) => {
    const maps = remembering((language: Language) => make(key, catalogues[language]));
    return (word) => {
      for (const language of languages) {
        const found = maps(language).get(word);
        if (found !== undefined) return found;
      }
      return undefined;
    };
  };

/** The lexicon of a workbook that writes in `language`. */
export const lexiconOf = (language: Language): Lexicon => {
  const text = catalogues[language];
  const languages = [language, ...(Object.keys(catalogues) as Language[]).filter((other) => other !== language)];
  const tabOf = inTurn(languages, (_: 'tabs', words) => tabs(words))('tabs');
  const headers = remembering(inTurn(languages, headersOf));
  const meanings = remembering((name: ChoiceName) => meaningsOf(name, language));
  // The same few words stand in thousands of cells: each is looked up only once.
  const known = remembering((name: ChoiceName) =>
    remembering((word: string): { key: string | undefined } => ({ key: meanings(name)(word) })),
  );
  return {
    text,
    sheetOf: (tab) => tabOf(fold(tab)),
    columnOf: (sheet, header) => headers(sheet)(fold(header)),
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
export const languageOf = (locale: string): Language => (/^zh/i.test(locale) ? 'zh-CN' : 'en');

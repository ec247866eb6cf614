import { type Choice, type ChoiceName, choices, type TypedChoice } from '../sheets/choices';
import { catalogues } from './catalogues';
import { fold } from './fold';
import { synonyms } from './synonyms';
import { simplified } from './zh-CN/traditional';

type Language = Choice<'language'>;

const languages = Object.keys(catalogues) as Language[];

/** What only gives the sign before it a colour. */
const coloured = /[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;

/** Signs around a word that add nothing. A question mark is none of them: «通过?» asks. */
const around =
  /^[\s。．.!！,，、;；:：~～…·'"“”‘’「」『』()（）[\]【】]+|[\s。．.!！,，、;；:：~～…·'"“”‘’「」『』()（）[\]【】]+$/g;

/** A word without all that does not matter. */
const bareOf = (word: string): string => simplified(fold(word)).replace(coloured, '').replace(around, '');

const between = /[\s。．.!！,，、;；:：]+/;

type Words = ReadonlyMap<string, string>;

const dropdownWords = (
  name: ChoiceName,
  language: Language,
  shape: (word: string) => string,
): readonly (readonly [string, string])[] => {
  const words: Readonly<Record<string, string>> = catalogues[language].choices[name];
  return choices[name].map((key) => [shape(words[key] ?? key), key] as const);
};

/** All that may be typed for the keys of a choice; the words of the dropdowns win over synonyms. */
const typedWords = (name: ChoiceName): Words => {
  const others = languages.flatMap((language) => {
    const typed: Partial<Record<ChoiceName, Readonly<Record<string, readonly string[]>>>> = synonyms[language]();
    return Object.entries(typed[name] ?? {}).flatMap(([key, words]) =>
      words.map((word) => [bareOf(word), key] as const),
    );
  });
  return new Map([...others, ...languages.flatMap((language) => dropdownWords(name, language, bareOf))]);
};

/** Several words are understood if all mean the same («通过，同意 ✓»). */
const typedMeaning = (words: Words, word: string): string | undefined => {
  const known = words.get(bareOf(word));
  if (known !== undefined) return known;
  const parts = word.split(between).filter((part) => part !== '');
  const keys = new Set(parts.map((part) => words.get(bareOf(part))));
  return parts.length > 1 && keys.size === 1 ? [...keys][0] : undefined;
};

/**
 * The key of a choice behind a word as people type it, or undefined where it could mean another one or none. Width, case,
 * spaces, traditional characters and marks around it do not matter. Nearly every cell holds a word of its dropdown,
 * which is in the workbook's language: all others are gathered only where one does not.
 */
export const meaningsOf = (name: ChoiceName, language: Language): ((word: string) => string | undefined) => {
  const picked = new Map(dropdownWords(name, language, fold));
  let typed: Words | undefined;
  return (word) => {
    const known = picked.get(fold(word));
    if (known !== undefined) return known;
    typed ??= typedWords(name);
    return typedMeaning(typed, word);
  };
};

/** What may be typed for one key of a choice, in every language: the words of the dropdowns first. */
export const everyWord = <N extends TypedChoice>(name: N, key: Choice<N>): readonly string[] => [
  ...languages.map((language) => catalogues[language].choices[name][key] as string),
  ...languages.flatMap((language) => synonyms[language]()[name][key]),
];

import { type AskSheet, kinds, prefixes } from '../../../src/asks/kinds/index';
import { type Choice, choices } from '../../../src/sheets/choices';
import { sheets } from '../../../src/sheets/index';
import type { SheetSpec } from '../../../src/sheets/sheet';
import { catalogues } from '../../../src/text/catalogues';

const number = `(?:${prefixes.join('|')})\\d+`;

/** A number of an ask of whatever kind: at the beginning of a text, in a token, and where a token names an ask that stands nowhere. */
export const askNumber = new RegExp(`^${number}`);
export const askToken = new RegExp(`^([A-Z]*?)(${number})(.*)$`);
export const askNamed = new RegExp(`<${number}>`);

const stateOf = (word: string): Choice<'noticeState'> | undefined =>
  choices.noticeState.find((state) =>
    Object.values(catalogues).some((text) => (text.choices.noticeState[state] as string) === word),
  );

/** Whose turn it is in an ask, by the word of its state; null once it is settled. */
export const turnIn = (sheet: AskSheet, word: string): 'asked' | 'decider' | null => {
  const state = stateOf(word);
  return (state && kinds[sheet].stages[state]?.turn) ?? null;
};

/** The first cell of those who are asked. */
export const answerColumn = (sheet: AskSheet): string => {
  const { columns }: SheetSpec = sheets[sheet];
  return Object.keys(columns).find((column) => columns[column]?.edit === 'asked') ?? '';
};

/** Whether people begin its rows: these name what they are about themselves, and may wait to be whole. */
export const isTyped = (sheet: AskSheet): boolean => 'birth' in kinds[sheet];

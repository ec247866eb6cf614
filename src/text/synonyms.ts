import type { Choice, TypedChoice } from '../sheets/choices';
import { synonyms as en } from './en/synonyms';
import { synonyms as zhCN } from './zh-CN/synonyms';

/**
 * What people type besides the words of the dropdowns, by choice and key: other words, signs, and the words of earlier versions.
 * Only what can mean nothing else within its choice. They are understood and never written: cells get the words of the catalogue.
 */
export type Synonyms = {
  readonly [N in TypedChoice]: { readonly [K in Choice<N>]: readonly string[] };
};

/** The synonyms of every language, made when asked for. */
export const synonyms: Readonly<Record<Choice<'language'>, () => Synonyms>> = { 'zh-CN': zhCN, en };

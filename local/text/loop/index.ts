import type { Choice } from '../../../src/sheets/choices';
import { loopEn } from './en';
import type { LoopWords } from './words';
import { loopZh } from './zh-cn';

/** The words of the second act, by language. */
export const loopWords: Readonly<Record<Choice<'language'>, LoopWords>> = { 'zh-CN': loopZh, en: loopEn };

import type { Choice } from '../../../src/sheets/choices';
import { en } from './en';
import type { TranscriptWords } from './words';
import { zhCN } from './zh-cn';

/** The transcript's words in every language. */
export const transcripts: Readonly<Record<Choice<'language'>, TranscriptWords>> = { 'zh-CN': zhCN, en };

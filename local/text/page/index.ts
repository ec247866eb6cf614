import type { PageLanguage } from '../../server/protocol';
import { en } from './en';
import type { PageWords } from './words';
import { zhCN } from './zh-cn';

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = { 'zh-CN': zhCN, en };

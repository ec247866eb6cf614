import { lazily } from '../domain/once';
import type { Choice } from '../sheets/choices';
import { en } from './en/index';
import type { Text } from './text';
import { zhCN } from './zh-CN/index';

/** Every language of the workbook: a further one is its folder and a line here. */
export const catalogues: Readonly<Record<Choice<'language'>, Text>> = lazily<Record<Choice<'language'>, Text>>({
  'zh-CN': zhCN,
  en,
});

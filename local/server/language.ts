import { catalogues } from '../../src/text/catalogues';
import type { Book } from '../model/book';
import type { PageLanguage } from './protocol';

const languages: readonly PageLanguage[] = ['zh-CN', 'en'];

/** The language of a workbook: that of its tabs' names, and where none of ours stands there, that of its locale. */
export function languageOfBook(book: Book): PageLanguage {
  const names = new Set(book.sheets.map(({ name }) => name));
  const score = (language: PageLanguage): number =>
    Object.values(catalogues[language].sheets).filter(({ name }) => names.has(name)).length;
  const best = languages.toSorted((a, b) => score(b) - score(a))[0] ?? 'en';
  if (score(best) > 0) return best;
  return book.locale.startsWith('zh') ? 'zh-CN' : 'en';
}

import type { WizardData } from '../dialog-data';
import { all } from './page.client';

export type Language = WizardData['language'];
export interface WizardPageData {
  readonly data: WizardData;
  readonly tables: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** Puts all words of the page, scenarios included, into another language. What was typed stays. */
export const speak = ({ data, tables }: WizardPageData, language: Language, within: ParentNode = document): void => {
  const table = tables[language];
  const word = (key: string | undefined): string => table[key ?? ''] ?? '';
  document.documentElement.lang = language;
  for (const element of all('[data-word]', within)) element.textContent = word(element.dataset.word);
  for (const element of all('[data-word-label]', within))
    element.setAttribute('aria-label', word(element.dataset.wordLabel));
  for (const element of all('[data-word-placeholder]', within))
    element.setAttribute('placeholder', word(element.dataset.wordPlaceholder));
  for (const { key, words } of data.scenarios) {
    for (const element of all(`[data-scenario-label="${key}"]`, within)) element.textContent = words[language].label;
    for (const element of all(`[data-scenario-about="${key}"]`, within)) element.textContent = words[language].about;
  }
};

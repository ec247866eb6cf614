import { catalogues } from '../../src/text/catalogues';
import type { FindingLine, PreviewData, StatusData, WizardData } from '../../src/views/dialog-data';
import { aboutPage } from '../../src/views/dialogs/about';
import { findingsPage } from '../../src/views/dialogs/findings';
import { previewPage } from '../../src/views/dialogs/preview';
import { statusPage } from '../../src/views/dialogs/status';
import { wizardPage } from '../../src/views/dialogs/wizard';
import * as example from './example-dialogs';

const { 'zh-CN': zh, en } = catalogues;

export const dialogTexts = {
  'zh-CN': { language: 'zh-CN', dialogs: zh.dialogs, choices: zh.choices, mail: zh.mail },
  en: { language: 'en', dialogs: en.dialogs, choices: en.choices, mail: en.mail },
} as const;

export interface DialogExamples {
  readonly wizard: WizardData;
  readonly findings: readonly FindingLine[];
  readonly preview: PreviewData;
  readonly status: StatusData;
}

/** Every dialog of the workbook, in one language. */
export const pagesIn = (language: 'zh-CN' | 'en', data: DialogExamples = example) => {
  const text = dialogTexts[language];
  return {
    wizard: wizardPage({ ...data.wizard, language }, dialogTexts),
    findings: findingsPage(data.findings, text),
    preview: previewPage(data.preview, text),
    status: statusPage(data.status, text),
    about: aboutPage({ version: '0.1.0' }, text),
  };
};

import { choices as enChoices } from '../../src/text/en/choices';
import { dialogs as enDialogs } from '../../src/text/en/dialogs';
import { mail as enMail } from '../../src/text/en/mail';
import { choices as zhChoices } from '../../src/text/zh-CN/choices';
import { dialogs as zhDialogs } from '../../src/text/zh-CN/dialogs';
import { mail as zhMail } from '../../src/text/zh-CN/mail';
import type { FindingLine, PreviewData, StatusData, WizardData } from '../../src/views/dialog-data';
import { aboutPage } from '../../src/views/dialogs/about';
import { findingsPage } from '../../src/views/dialogs/findings';
import { previewPage } from '../../src/views/dialogs/preview';
import { statusPage } from '../../src/views/dialogs/status';
import { wizardPage } from '../../src/views/dialogs/wizard';
import * as example from './example-dialogs';

export const dialogTexts = {
  'zh-CN': { language: 'zh-CN', dialogs: zhDialogs, choices: zhChoices, mail: zhMail },
  en: { language: 'en', dialogs: enDialogs, choices: enChoices, mail: enMail },
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

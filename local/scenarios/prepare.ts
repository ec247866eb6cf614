import { entry } from '../../src/scenarios/entry';
import { type ScenarioKey, scenarios } from '../../src/scenarios/index';
import type { Scenario } from '../../src/scenarios/scenario';
import type { DepartmentWords } from '../../src/scenarios/words';
import { catalogues } from '../../src/text/catalogues';
import type { DialogAnswer, WizardForm } from '../../src/views/dialog-data';
import { createHost, type Host } from '../host';
import { type Cast, castFor, type Language } from './cast';
import { startDays } from './start-days';

const ZONE = 'Asia/Shanghai';

/** What the publisher called the file. */
const templateName: Readonly<Record<Language, string>> = { 'zh-CN': '跨部门协作簿', en: 'Collaboration workbook' };

/** Who takes part in an example. */
export const castOf = (key: ScenarioKey, language: Language): Cast => {
  const { departments }: Scenario = scenarios[key];
  return castFor(departments.length, language);
};

/** What the lead fills into the wizard: every proposal of the example, and the contacts. */
export const formOf = (key: ScenarioKey, language: Language): WizardForm => {
  const { lead, contacts } = castOf(key, language);
  const { departments, level, matrixOf }: Scenario = scenarios[key];
  const words = catalogues[language].scenarios.examples[key];
  const names: Readonly<Record<string, DepartmentWords>> = words.departments;
  return {
    language,
    scenario: key,
    name: words.name,
    level,
    matrixOf,
    startDay: startDays[key],
    lead,
    departments: departments.map((part, from) => ({
      name: entry(names, part)[0],
      contact: contacts[from]?.name ?? '',
      address: contacts[from]?.address ?? '',
      from,
    })),
    examples: true,
    share: true,
  };
};

/** The template as its publisher has it: a bare file with the script, opened once, at eight on the example's first day. */
export const openTemplate = (key: ScenarioKey, language: Language): Host =>
  createHost({
    now: `${startDays[key]} 08:00`,
    user: castOf(key, language).publisher,
    timeZone: ZONE,
    locale: language === 'en' ? 'en_US' : 'zh_CN',
    name: templateName[language],
  }).open();

/** The lead's own copy of the template, opened. */
export const takeCopy = (template: Host, key: ScenarioKey, language: Language): Host =>
  template.copy(castOf(key, language).lead.address, catalogues[language].scenarios.examples[key].name).open();

/** The lead clicks the wizard, fills it in and sends it; answers what the wizard showed. */
export const fillWizard = (host: Host, key: ScenarioKey, language: Language): DialogAnswer => {
  const { menu } = catalogues[language];
  host.choose(menu.title, menu.items.newCollaboration);
  const answer = host.call('createCollaboration', formOf(key, language)) as DialogAnswer;
  host.closeDialog().open();
  return answer;
};

/** An example made ready without a word: template, copy, wizard, which shares it with the contacts. The lead sits before it. */
export const prepare = (key: ScenarioKey, language: Language): Host => {
  const host = takeCopy(openTemplate(key, language), key, language);
  const answer = fillWizard(host, key, language);
  if (!answer.ok) throw new Error(answer.errors.map(({ field, sentence }) => `${field}: ${sentence}`).join('\n'));
  return host;
};

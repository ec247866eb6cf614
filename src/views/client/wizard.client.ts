import type { DialogAnswer, WizardForm } from '../dialog-data';
import { busy } from './busy.client';
import { all, byId, make, pageData, saidBy } from './page.client';
import { check } from './wizard-check.client';
import { clearErrors, showErrors } from './wizard-errors.client';
import { addBlankRow, filledRows, renameRows, takeScenario } from './wizard-rows.client';
import { type Language, speak, type WizardPageData } from './wizard-words.client';

const start = pageData<WizardPageData>();
const languageBox = byId<HTMLSelectElement>('language');
const nameBox = byId<HTMLInputElement>('name');
const examples = byId<HTMLInputElement>('examples');
const createButton = byId<HTMLButtonElement>('create');

const language = (): Language => languageBox.value as Language;
const word = (key: string): string => start.tables[language()][key] ?? '';
const chosen = (group: string): string => all<HTMLInputElement>(`input[name="${group}"]:checked`)[0]?.value ?? '';
const scenario = () => start.data.scenarios.find((one) => one.key === chosen('scenario'));
const scenarioWords = () => scenario()?.words[language()];

let givenName = '';
const touchedGroups = new Set<string>();

/** The name follows the scenario and the language until somebody types one. */
const giveName = (): void => {
  if (nameBox.value.trim() && nameBox.value !== givenName) return;
  givenName = scenarioWords()?.name ?? '';
  nameBox.value = givenName;
};

const choose = (group: string, value: string | undefined): void => {
  if (touchedGroups.has(group) || value === undefined) return;
  for (const radio of all<HTMLInputElement>(`input[name="${group}"]`)) radio.checked = radio.value === value;
};

const changeScenario = (): void => {
  const now = scenario();
  giveName();
  choose('level', now?.level);
  choose('matrixOf', now?.matrixOf);
  byId('examples-field').hidden = !now;
  takeScenario(scenarioWords()?.departments ?? []);
  speak(start, language());
};

const changeLanguage = (): void => {
  speak(start, language());
  giveName();
  renameRows(scenarioWords()?.departments ?? []);
  clearErrors();
};

const text = (id: string): string => byId<HTMLInputElement>(id).value.trim();

const readForm = (departments: WizardForm['departments']): WizardForm => ({
  language: language(),
  scenario: scenario()?.key ?? 'blank',
  name: text('name'),
  level: chosen('level') as WizardForm['level'],
  startDay: text('startDay'),
  matrixOf: chosen('matrixOf') as WizardForm['matrixOf'],
  lead: { name: text('lead.name'), address: text('lead.address') },
  departments,
  examples: scenario() !== undefined && examples.checked,
  share: byId<HTMLInputElement>('share').checked,
});

const showDone = (next: readonly string[]): void => {
  byId('next').append(...next.map((step) => make('li', step)));
  byId('form').hidden = true;
  byId('done').hidden = false;
  byId('done-title').focus();
};

const create = (): void => {
  if (createButton.disabled) return;
  clearErrors();
  const filled = filledRows();
  const sent = filled.map(({ row }) => row);
  const form = readForm(filled.map(({ department }) => department));
  const wrong = check(form, start.tables[language()]);
  if (wrong.length) {
    showErrors(wrong, sent, word('wrong.summary'));
    return;
  }
  const over = busy(createButton, word('common.busy'));
  google.script.run
    .withSuccessHandler((answer: DialogAnswer) => {
      over();
      if (answer.ok) showDone(answer.next);
      else showErrors(answer.errors, sent, word('wrong.summary'));
    })
    .withFailureHandler((error) => {
      over();
      byId('summary').textContent = word('common.failed') + saidBy(error);
    })
    .createCollaboration(form);
};

for (const radio of all<HTMLInputElement>('input[name="level"],input[name="matrixOf"]'))
  radio.addEventListener('change', () => touchedGroups.add(radio.name));
for (const radio of all('input[name="scenario"]')) radio.addEventListener('change', changeScenario);
languageBox.addEventListener('change', changeLanguage);
byId('add').addEventListener('click', () => {
  addBlankRow();
  speak(start, language(), byId('rows'));
});
byId('close').addEventListener('click', () => google.script.host.close());
createButton.addEventListener('click', create);
changeScenario();

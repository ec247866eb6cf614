import type { Choice } from '../../sheets/choices';
import script from '../client/wizard.client?script';
import type { WizardData } from '../dialog-data';
import { type Page, page } from './page';
import { ExamplesChoice, LevelChoice, MatrixChoice, ShareChoice } from './wizard-choices';
import { Departments } from './wizard-departments';
import { Scenarios } from './wizard-scenarios';
import { type WizardText, type WordTable, wordTable } from './wizard-words';
import { Field, Word } from './word';

type Languages = Readonly<Record<Choice<'language'>, WizardText>>;

const LanguageChoice = ({ data, texts, table }: { data: WizardData; texts: Languages; table: WordTable }) => (
  <div class="field">
    <label for="language">
      <Word of="language" table={table} />
    </label>
    <select id="language">
      {(Object.keys(texts) as Choice<'language'>[]).map((language) => (
        <option value={language} selected={language === data.language}>
          {texts[language].choices.language[language]}
        </option>
      ))}
    </select>
  </div>
);

const Lead = ({ data, table }: { data: WizardData; table: WordTable }) => (
  <fieldset>
    <legend>
      <Word of="lead" table={table} />
    </legend>
    <p class="hint">
      <Word of="leadHint" table={table} />
    </p>
    <div class="two">
      <Field name="lead.name" label="personName" value={data.lead.name} table={table} />
      <Field name="lead.address" label="address" type="email" value={data.lead.address} table={table} />
    </div>
  </fieldset>
);

const Done = ({ table }: { table: WordTable }) => (
  <div class="done" id="done" hidden>
    <div class="mark" aria-hidden="true">
      ✓
    </div>
    <h1 id="done-title" tabIndex={-1}>
      <Word of="done" table={table} />
    </h1>
    <p>
      <Word of="next" table={table} />
    </p>
    <ol id="next" style="text-align:left;display:inline-block" />
    <p>
      <button type="button" class="main" id="close">
        <Word of="common.close" table={table} />
      </button>
    </p>
  </div>
);

const Form = ({ data, texts, table }: { data: WizardData; texts: Languages; table: WordTable }) => (
  <div id="form">
    <p>
      <Word of="intro" table={table} />
    </p>
    <LanguageChoice data={data} texts={texts} table={table} />
    <Scenarios data={data} table={table} />
    <Field name="name" label="name" hint="nameHint" table={table} />
    <div class="two">
      <LevelChoice data={data} table={table} />
      <Field name="startDay" label="startDay" hint="startDayHint" type="date" value={data.today} table={table} />
    </div>
    <Lead data={data} table={table} />
    <Departments table={table} />
    <MatrixChoice data={data} table={table} />
    <ExamplesChoice table={table} />
    <ShareChoice table={table} />
    <div class="foot">
      <p class="error" id="summary" role="alert" />
      <button type="button" class="main" id="create">
        <Word of="create" table={table} />
      </button>
    </div>
  </div>
);

/** 新建协作: everything that a workbook needs to begin, in the language chosen on the page itself. */
export const wizardPage = (data: WizardData, texts: Languages): Page => {
  const table = wordTable(texts[data.language]);
  const tables = Object.fromEntries(
    (Object.keys(texts) as Choice<'language'>[]).map((language) => [language, wordTable(texts[language])]),
  );
  return page({
    language: data.language,
    title: texts[data.language].dialogs.wizard.title,
    width: 640,
    height: 720,
    body: (
      <>
        <Form data={data} texts={texts} table={table} />
        <Done table={table} />
      </>
    ),
    data: { data, tables },
    script,
  });
};

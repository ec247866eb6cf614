import type { WordTable } from './wizard-words';
import { FieldError, Word } from './word';

const Input = ({ part, label, type, table }: { part: string; label: string; type: string; table: WordTable }) => (
  <input
    type={type}
    data-part={part}
    data-word-label={label}
    data-word-placeholder={label}
    aria-label={table[label]}
    placeholder={table[label]}
    autocomplete="off"
  />
);

const Tool = ({ act, label, sign, table }: { act: string; label: string; sign: string; table: WordTable }) => (
  <button type="button" class="small" data-act={act} data-word-label={label} aria-label={table[label]}>
    {sign}
  </button>
);

/** The rows of departments; the page makes each from the template. */
export const Departments = ({ table }: { readonly table: WordTable }) => (
  <fieldset>
    <legend>
      <Word of="departments" table={table} />
    </legend>
    <p class="hint">
      <Word of="departmentsHint" table={table} />
    </p>
    <div id="rows" />
    <template id="row">
      <div class="row">
        <Input part="name" label="department" type="text" table={table} />
        <Input part="contact" label="contact" type="text" table={table} />
        <Input part="address" label="address" type="email" table={table} />
        <span class="tools">
          <Tool act="up" label="up" sign="↑" table={table} />
          <Tool act="down" label="down" sign="↓" table={table} />
          <Tool act="remove" label="remove" sign="✕" table={table} />
        </span>
        <p class="error" aria-live="polite" />
      </div>
    </template>
    <FieldError of="departments" />
    <button type="button" id="add">
      + <Word of="add" table={table} />
    </button>
  </fieldset>
);

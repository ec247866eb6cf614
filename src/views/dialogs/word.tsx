import type { WordTable } from './wizard-words';

/** A word that the page itself changes when another language is chosen. */
export const Word = ({ of, table }: { readonly of: string; readonly table: WordTable }) => (
  <span data-word={of}>{table[of]}</span>
);

/** Where the page says what is wrong with a field, read out at once. */
export const FieldError = ({ of }: { readonly of: string }) => (
  <p class="error" id={`error-${of}`} data-error={of} aria-live="polite" />
);

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'email' | 'date';
  readonly value?: string;
  readonly table: WordTable;
}

/** A labelled input with its hint and its error. */
export const Field = ({ name, label, hint, type = 'text', value = '', table }: FieldProps) => (
  <div class="field">
    <label for={name}>
      <Word of={label} table={table} />
    </label>
    {hint ? (
      <p class="hint" id={`hint-${name}`}>
        <Word of={hint} table={table} />
      </p>
    ) : null}
    <input
      id={name}
      name={name}
      type={type}
      value={value}
      autocomplete="off"
      aria-describedby={hint ? `hint-${name} error-${name}` : `error-${name}`}
    />
    <FieldError of={name} />
  </div>
);

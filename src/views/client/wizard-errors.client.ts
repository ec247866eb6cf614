import { all, byId } from './page.client';

export interface FieldError {
  readonly field: string;
  readonly sentence: string;
}

interface Target {
  readonly input: HTMLElement | null;
  readonly message: HTMLElement | null;
}

/** Where `departments.2.address` stands on the page: the third of the rows that were sent. */
const inRow = (field: string, sent: readonly HTMLElement[]): Target | null => {
  const path = /^departments\.(\d+)(?:\.(\w+))?$/.exec(field);
  const row = path && sent[Number(path[1])];
  if (!row) return null;
  const input = row.querySelector<HTMLElement>(`[data-part="${path[2] ?? 'name'}"]`);
  return { input, message: row.querySelector<HTMLElement>('.error') };
};

const inField = (field: string): Target => ({
  input: document.getElementById(field) ?? (field === 'departments' ? byId('add') : null),
  message: document.getElementById(`error-${field}`),
});

export const clearErrors = (): void => {
  for (const message of all('.error')) message.textContent = '';
  for (const input of all('[aria-invalid]')) input.removeAttribute('aria-invalid');
};

/** Shows each error at its field, those of no field in the summary, and goes to the first wrong field. */
export const showErrors = (errors: readonly FieldError[], sent: readonly HTMLElement[], summary: string): void => {
  const others: string[] = [];
  const wrong: HTMLElement[] = [];
  for (const { field, sentence } of errors) {
    const { input, message } = inRow(field, sent) ?? inField(field);
    if (message) message.textContent = [message.textContent, sentence].filter(Boolean).join(' ');
    else others.push(sentence);
    if (!input) continue;
    if (input.matches('input')) input.setAttribute('aria-invalid', 'true');
    wrong.push(input);
  }
  byId('summary').textContent = others.length ? others.join(' ') : summary;
  const first = wrong.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))[0];
  first?.focus();
};

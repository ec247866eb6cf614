import type { WizardForm } from '../dialog-data';
import { all, byId } from './page.client';

type Department = WizardForm['departments'][number];

const rows = byId('rows');
const template = byId<HTMLTemplateElement>('row');

/** The names that the page filled in itself: a row still bearing one was not renamed by anybody. */
const given = new WeakMap<HTMLElement, string>();

const input = (row: HTMLElement, part: string): HTMLInputElement => {
  const found = row.querySelector<HTMLInputElement>(`[data-part="${part}"]`);
  if (!found) throw new Error(`no input ${part}`);
  return found;
};

const read = (row: HTMLElement): Department => ({
  name: input(row, 'name').value.trim(),
  contact: input(row, 'contact').value.trim(),
  address: input(row, 'address').value.trim(),
  from: row.dataset.from ? Number(row.dataset.from) : null,
});

const touched = (row: HTMLElement): boolean => {
  const { name, contact, address } = read(row);
  return name !== (given.get(row) ?? '') || contact !== '' || address !== '';
};

const moved: Readonly<Record<string, (row: HTMLElement) => void>> = {
  up: (row) => row.previousElementSibling?.before(row),
  down: (row) => row.nextElementSibling?.after(row),
  remove: (row) => {
    const next = (row.nextElementSibling ?? row.previousElementSibling) as HTMLElement | null;
    row.remove();
    (next ? input(next, 'name') : byId('add')).focus();
  },
};

/** One more row at the end. `prefilled`: its name is the scenario's, not the user's. */
export const addRow = (department: Department, prefilled: boolean): HTMLElement => {
  const copy = template.content.cloneNode(true) as DocumentFragment;
  const row = copy.querySelector<HTMLElement>('.row');
  if (!row) throw new Error('no row in the template');
  input(row, 'name').value = department.name;
  input(row, 'contact').value = department.contact;
  input(row, 'address').value = department.address;
  if (department.from !== null) row.dataset.from = String(department.from);
  if (prefilled) given.set(row, department.name);
  for (const button of all<HTMLButtonElement>('[data-act]', row))
    button.addEventListener('click', () => {
      moved[button.dataset.act ?? '']?.(row);
      if (row.isConnected) button.focus();
    });
  rows.append(row);
  return row;
};

export const addBlankRow = (): void => {
  input(addRow({ name: '', contact: '', address: '', from: null }, true), 'name').focus();
};

/** Another scenario: its departments come in, and whatever was typed goes with the department of its name or stays last. */
export const takeScenario = (names: readonly string[]): void => {
  const kept = all('.row', rows)
    .filter(touched)
    .map((row) => ({ ...read(row), from: null }));
  rows.textContent = '';
  for (const [from, name] of names.entries()) {
    const same = kept.findIndex((one) => one.name === name);
    const typed = same < 0 ? undefined : kept.splice(same, 1)[0];
    addRow({ name, contact: typed?.contact ?? '', address: typed?.address ?? '', from }, true);
  }
  for (const own of kept) addRow(own, false);
  if (!rows.childElementCount)
    for (let count = 0; count < 3; count += 1) addRow({ name: '', contact: '', address: '', from: null }, true);
};

/** Another language: names that the page filled in follow it, the user's own stay. */
export const renameRows = (names: readonly string[]): void => {
  for (const row of all('.row', rows)) {
    const { name, from } = read(row);
    const next = from === null ? undefined : names[from];
    if (next === undefined || name !== given.get(row)) continue;
    given.set(row, next);
    input(row, 'name').value = next;
  }
};

/** The rows in which something stands, with the elements that show what is wrong with them. */
export const filledRows = (): { readonly row: HTMLElement; readonly department: Department }[] =>
  all('.row', rows)
    .map((row) => ({ row, department: read(row) }))
    .filter(({ department: { name, contact, address } }) => name !== '' || contact !== '' || address !== '');

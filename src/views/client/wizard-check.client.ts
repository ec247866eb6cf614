import type { WizardForm } from '../dialog-data';
import type { FieldError } from './wizard-errors.client';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

type Words = Readonly<Record<string, string>>;

const ofDepartments = (departments: WizardForm['departments'], word: (key: string) => string): FieldError[] => {
  const seen = new Set<string>();
  return departments.flatMap((one, place) => {
    const at = `departments.${place}`;
    const errors: FieldError[] = [];
    if (!one.name) errors.push({ field: `${at}.name`, sentence: word('departmentMissing') });
    else if (seen.has(one.name)) errors.push({ field: `${at}.name`, sentence: word('departmentTwice') });
    if (one.address && !address.test(one.address))
      errors.push({ field: `${at}.address`, sentence: word('addressForm') });
    seen.add(one.name);
    return errors;
  });
};

/** What can be seen to be wrong without asking the server; the server judges again, and more. */
export const check = (form: WizardForm, words: Words): FieldError[] => {
  const word = (key: string): string => words[`wrong.${key}`] ?? '';
  const errors: FieldError[] = [];
  const need = (holds: unknown, field: string, key: string): void => {
    if (!holds) errors.push({ field, sentence: word(key) });
  };
  need(form.name, 'name', 'nameMissing');
  need(form.startDay, 'startDay', 'dayMissing');
  need(form.lead.name, 'lead.name', 'personMissing');
  need(form.lead.address, 'lead.address', 'addressMissing');
  need(!form.lead.address || address.test(form.lead.address), 'lead.address', 'addressForm');
  need(form.departments.length, 'departments', 'noDepartment');
  return [...errors, ...ofDepartments(form.departments, word)];
};

import {
  array,
  boolean,
  check,
  getDotPath,
  type InferOutput,
  integer,
  maxLength,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  transform,
} from 'valibot';
import { isAddress } from '../domain/address';
import { readDay } from '../domain/day';
import { once } from '../domain/once';
import { plain } from '../domain/plain-text';
import { isScenario } from '../scenarios/index';
import { choices } from '../sheets/choices';
import type { Text } from '../text/text';
import type { DialogAnswer, WizardForm } from '../views/dialog-data';

type Errors = Extract<DialogAnswer, { ok: false }>['errors'];

/** More departments than any matrix can be read with; a bound on what a page may send. */
const MOST_DEPARTMENTS = 40;

const said = (most: number) => pipe(string(), transform(plain), maxLength(most));

const shape = once(() =>
  object({
    language: picklist(choices.language),
    scenario: pipe(
      string(),
      check((key) => key === 'blank' || isScenario(key)),
    ),
    name: said(200),
    level: picklist(choices.level),
    startDay: string(),
    matrixOf: picklist(choices.matrixOf),
    lead: object({ name: said(100), address: said(254) }),
    departments: pipe(
      array(
        object({
          name: said(100),
          contact: said(100),
          address: said(254),
          from: optional(nullable(pipe(number(), integer(), minValue(0))), null),
        }),
      ),
      maxLength(MOST_DEPARTMENTS),
    ),
    examples: boolean(),
    share: optional(boolean(), false),
  }),
);

const addressFault = (address: string, wrong: Text['dialogs']['wizard']['wrong'], needed: boolean): string | null =>
  address === '' ? (needed ? wrong.addressMissing : null) : isAddress(address) ? null : wrong.addressForm;

/** What people got wrong, field by field, in the words of the wizard. A contact may be named later; the lead may not. */
const faultsOf = (form: InferOutput<ReturnType<typeof shape>>, { dialogs }: Text): Errors => {
  const { wrong } = dialogs.wizard;
  const errors: { field: string; sentence: string }[] = [];
  const fault = (field: string, sentence: string | null) => {
    if (sentence !== null) errors.push({ field, sentence });
  };
  fault('name', form.name === '' ? wrong.nameMissing : null);
  fault('startDay', readDay(form.startDay) === null ? wrong.dayMissing : null);
  fault('lead.name', form.lead.name === '' ? wrong.personMissing : null);
  fault('lead.address', addressFault(form.lead.address, wrong, true));
  fault('departments', form.departments.length === 0 ? wrong.noDepartment : null);
  const seen = new Set<string>();
  form.departments.forEach(({ name, address }, index) => {
    const field = `departments.${index}`;
    fault(`${field}.name`, name === '' ? wrong.departmentMissing : seen.has(name) ? wrong.departmentTwice : null);
    fault(`${field}.address`, addressFault(address, wrong, false));
    seen.add(name);
  });
  return errors;
};

/** The wizard's form, checked: what a page sends may be anything. */
export const wizardErrors = (
  sent: unknown,
  text: Text,
): { readonly form: WizardForm } | { readonly errors: Errors } => {
  const parsed = safeParse(shape(), sent);
  if (!parsed.success)
    return {
      // The library would say it in English and in its own terms.
      errors: parsed.issues.map((issue) => ({
        field: getDotPath(issue) ?? '',
        sentence: text.dialogs.wizard.wrong[issue.type === 'max_length' ? 'tooMuch' : 'unreadable'],
      })),
    };
  const errors = faultsOf(parsed.output, text);
  const day = readDay(parsed.output.startDay);
  return errors.length > 0 || day === null ? { errors } : { form: { ...parsed.output, startDay: day } };
};

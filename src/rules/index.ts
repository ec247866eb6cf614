import type { Situation } from '../facts/situation';
import { sheetKeys } from '../sheets/index';
import { absenceReversed } from './absence-reversed';
import { absenceWithoutDeputy } from './absence-without-deputy';
import { accountabilityConcentrated } from './accountability-concentrated';
import { addressWithTwoNames } from './address-with-two-names';
import { askedUnknown } from './asked-unknown';
import { badSetting } from './bad-setting';
import { blockScattered } from './block-scattered';
import { calendarDayTwice } from './calendar-day-twice';
import { calendarYearUnknown } from './calendar-year-unknown';
import { charterChoiceUnknown } from './charter-choice-unknown';
import { charterItemMissing } from './charter-item-missing';
import { charterItemRepeated } from './charter-item-repeated';
import { columnMissing } from './column-missing';
import { contactWithoutColumn } from './contact-without-column';
import { contactWithoutDepartment } from './contact-without-department';
import { departmentColumnEmpty } from './department-column-empty';
import { departmentInEveryRow } from './department-in-every-row';
import { departmentNotResponsible } from './department-not-responsible';
import { departmentOverloaded } from './department-overloaded';
import { departmentWithoutContact } from './department-without-contact';
import { departmentWithoutDuty } from './department-without-duty';
import { doesAndAnswers } from './does-and-answers';
import { duplicateDepartmentColumn } from './duplicate-department-column';
import { duplicateId } from './duplicate-id';
import { duplicateSetting } from './duplicate-setting';
import type { Finding, Rule } from './finding';
import { goalDueBeforeStart } from './goal-due-before-start';
import { goalDuePassed } from './goal-due-passed';
import { goalNotSmart } from './goal-not-smart';
import { goalWithoutReasons } from './goal-without-reasons';
import { halfRow } from './half-row';
import { invalidAddress } from './invalid-address';
import { matrixEmpty } from './matrix-empty';
import { nameWithTwoAddresses } from './name-with-two-addresses';
import { noLead } from './no-lead';
import { nobodyConsultedOrInformed } from './nobody-consulted-or-informed';
import { notALetter } from './not-a-letter';
import { ownerUnknown } from './owner-unknown';
import { predecessorCircle } from './predecessor-circle';
import { rowEmpty } from './row-empty';
import { rowWithSeveralAccountable } from './row-with-several-accountable';
import { rowWithoutAccountable } from './row-without-accountable';
import { rowWithoutResponsible } from './row-without-responsible';
import { rowWithoutTask } from './row-without-task';
import { severalContacts } from './several-contacts';
import { severalLeads } from './several-leads';
import { sheetMissing } from './sheet-missing';
import { standardNotCountable } from './standard-not-countable';
import { startAfterDue } from './start-after-due';
import { taskWithoutDepartment } from './task-without-department';
import { taskWithoutDue } from './task-without-due';
import { taskWithoutNode } from './task-without-node';
import { taskWithoutRow } from './task-without-row';
import { taskWithoutStandard } from './task-without-standard';
import { taskWithoutStatus } from './task-without-status';
import { tooManyConsulted } from './too-many-consulted';
import { tooManyInformed } from './too-many-informed';
import { tooManyResponsible } from './too-many-responsible';
import { unknownDepartment } from './unknown-department';
import { unknownNode } from './unknown-node';
import { unknownPredecessor } from './unknown-predecessor';
import { unreadableCell } from './unreadable-cell';

/** Every defect that the workbook is searched for, in the order in which a reader would mend them. */
export const rules = [
  sheetMissing,
  columnMissing,
  unreadableCell,
  halfRow,
  duplicateId,
  noLead,
  severalLeads,
  severalContacts,
  contactWithoutDepartment,
  departmentWithoutContact,
  invalidAddress,
  addressWithTwoNames,
  nameWithTwoAddresses,
  absenceReversed,
  absenceWithoutDeputy,
  askedUnknown,
  charterItemMissing,
  charterItemRepeated,
  charterChoiceUnknown,
  goalNotSmart,
  goalWithoutReasons,
  goalDueBeforeStart,
  goalDuePassed,
  matrixEmpty,
  taskWithoutRow,
  rowWithoutTask,
  contactWithoutColumn,
  duplicateDepartmentColumn,
  notALetter,
  rowEmpty,
  rowWithoutAccountable,
  rowWithSeveralAccountable,
  rowWithoutResponsible,
  departmentNotResponsible,
  departmentColumnEmpty,
  tooManyResponsible,
  tooManyConsulted,
  tooManyInformed,
  departmentOverloaded,
  accountabilityConcentrated,
  doesAndAnswers,
  departmentWithoutDuty,
  departmentInEveryRow,
  nobodyConsultedOrInformed,
  unknownDepartment,
  taskWithoutDepartment,
  blockScattered,
  taskWithoutDue,
  taskWithoutStandard,
  standardNotCountable,
  taskWithoutStatus,
  ownerUnknown,
  startAfterDue,
  unknownPredecessor,
  predecessorCircle,
  unknownNode,
  taskWithoutNode,
  badSetting,
  duplicateSetting,
  calendarYearUnknown,
  calendarDayTwice,
] as const;

export type AnyRule = (typeof rules)[number];
export type RuleId = AnyRule['id'];

const gravity = { error: 0, warn: 1, info: 2 } as const;

// The roll-up, the first page and the list all ask: each situation is checked once.
const checked = new WeakMap<Situation, readonly Finding[]>();

/**
 * All findings of a workbook, the gravest first, then in the order of its sheets, rows and of the rules.
 * Pure, never throws on what people typed, linear in rows. An empty answer means that nothing known to the field is wrong.
 */
export const check = (situation: Situation): readonly Finding[] => {
  const known = checked.get(situation);
  if (known) return known;
  const findings: Finding[] = [];
  for (const { id, severity, check } of rules as readonly Rule[])
    for (const { at, data } of check(situation)) findings.push({ rule: id, severity, at, data });
  const sheetOrder = new Map(sheetKeys.map((key, index) => [key, index]));
  findings.sort(
    (a, b) =>
      gravity[a.severity] - gravity[b.severity] ||
      (sheetOrder.get(a.at.sheet) ?? 0) - (sheetOrder.get(b.at.sheet) ?? 0) ||
      (a.at.row ?? 0) - (b.at.row ?? 0),
  );
  checked.set(situation, findings);
  return findings;
};

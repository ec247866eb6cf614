import { types, updates } from '../../../local/scenarios/act';
import { linesOf, textOf } from '../../../local/scenarios/look';
import type { Stage } from '../../../local/scenarios/stage';

/** The departments of the example, in the order of its contacts. */
export const departments = { marketing: 0, research: 1, sales: 2, service: 3, legal: 4 } as const;
export type Department = keyof typeof departments;

/** The address of a department's contact. */
export const contactOf = ({ cast }: Stage, department: Department): string =>
  (cast.contacts[departments[department]] ?? cast.lead).address;

type Cells = Readonly<Record<string, string | number>>;

/** The row of the last ask of a task, or of none. */
export const askRow = (stage: Stage, sheet: 'notices' | 'approvals', task: string): number | null =>
  linesOf(stage, sheet)
    .filter((line) => textOf(stage, line, 'task') === task)
    .map(({ row }) => row)
    .at(-1) ?? null;

const inAsk = (stage: Stage, who: string, sheet: 'notices' | 'approvals', task: string, cells: Cells): void => {
  const row = askRow(stage, sheet, task);
  if (row === null) throw new Error(`${task} has nothing in ${sheet}`);
  types(stage, who, sheet, row, cells);
};

/** A department answers the warning of its task. */
export const answers = (stage: Stage, department: Department, task: string, cells: Cells): void =>
  inAsk(stage, contactOf(stage, department), 'notices', task, cells);

/** The lead decides on an answer. */
export const decides = (stage: Stage, task: string, decision: 'accept' | 'return', word?: string): void =>
  inAsk(stage, stage.cast.lead.address, 'notices', task, {
    ...(word === undefined ? {} : { word }),
    decision: stage.text.choices.decision[decision],
  });

/** The approver gives a verdict on a task that was handed in. */
export const judges = (
  stage: Stage,
  department: Department,
  task: string,
  verdict: 'pass' | 'sendBack',
  word?: string,
): void =>
  inAsk(stage, contactOf(stage, department), 'approvals', task, {
    ...(word === undefined ? {} : { word }),
    decision: stage.text.choices.verdict[verdict],
  });

/** A department types what it needs into a row of its own that is blank. */
export const needs = (stage: Stage, department: Department, cells: Cells): void => {
  const address = contactOf(stage, department);
  const own = linesOf(stage, 'duties').find((line) => textOf(stage, line, 'address') === address);
  const row = linesOf(stage, 'requests').find(
    (line) =>
      textOf(stage, line, 'department') === textOf(stage, own, 'department') && textOf(stage, line, 'title') === '',
  );
  types(stage, address, 'requests', row?.row ?? 2, cells);
};

/** The approver of a need decides on it. */
export const approves = (stage: Stage, title: string, decision: 'accept' | 'return', word?: string): void => {
  const row = linesOf(stage, 'requests').find((line) => textOf(stage, line, 'title') === title)?.row ?? 2;
  types(stage, stage.cast.lead.address, 'requests', row, {
    ...(word === undefined ? {} : { word }),
    decision: stage.text.choices.decision[decision],
  });
};

/** A department sets the state of its task. */
export const sets = (
  stage: Stage,
  department: Department,
  task: string,
  status: keyof Stage['text']['choices']['status'],
): void => updates(stage, contactOf(stage, department), task, { status: stage.text.choices.status[status] });

/** The lead sets the due days of tasks. */
export const dues = (stage: Stage, days: Readonly<Record<string, string>>): void => {
  for (const [task, due] of Object.entries(days)) updates(stage, stage.cast.lead.address, task, { due });
};

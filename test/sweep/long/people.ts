import { clicks, refusal, types } from '../../../local/scenarios/act';
import type { Stage } from '../../../local/scenarios/stage';
import { addDays, type Day } from '../../../src/domain/day';
import type { PictureRow } from '../picture/picture';
import { readRows } from '../picture/read-rows';
import type { Draws } from './draws';

const rowsOf = (stage: Stage, sheet: 'tasks' | 'notices' | 'approvals' | 'duties'): readonly PictureRow[] =>
  readRows(stage, sheet, stage.text.sheets[sheet].name);

/** Somebody types where he is let; whether he ought to be is an invariant of the evening. Answers whether he was. */
const tries = (...typed: Parameters<typeof types>): boolean => refusal(() => types(...typed)) === null;

/** The address behind a name of the duty sheet; the lead's where it knows none. */
const addressesOf = (stage: Stage): ((names: string | undefined) => string) => {
  const known = new Map(rowsOf(stage, 'duties').map(({ cells }) => [cells.name ?? '', cells.address ?? '']));
  return (names) => known.get((names ?? '').split('、')[0] ?? '') || stage.cast.lead.address;
};

const contactsOf = (stage: Stage): ((department: string | undefined) => string) => {
  const { contact } = stage.text.choices.role;
  const known = new Map(
    rowsOf(stage, 'duties')
      .filter(({ cells }) => cells.role === contact)
      .map(({ cells }) => [cells.department ?? '', cells.address ?? '']),
  );
  return (department) => known.get(department ?? '') || stage.cast.lead.address;
};

/**
 * Departments begin tasks, hand them in, and note down new ones. Somebody whose own row is shut, since rows were sorted across the
 * blocks, tells the lead, who brings them together again.
 */
export const departmentsWork = (stage: Stage, draws: Draws): void => {
  let shut = false;
  const { status } = stage.text.choices;
  const address = contactsOf(stage);
  const rows = rowsOf(stage, 'tasks');
  for (const { row, cells } of rows) {
    if (!cells.task || !draws.happens(0.02)) continue;
    const next = cells.status === status.open ? status.doing : cells.status === status.doing ? status.review : null;
    if (next !== null && !tries(stage, address(cells.department), 'tasks', row, { status: next })) shut = true;
  }
  if (shut) refusal(() => clicks(stage, 'regroupTasks'));
  const spare = rowsOf(stage, 'tasks').filter(({ cells }) => !cells.task && cells.department);
  if (spare.length === 0 || !draws.happens(0.3)) return;
  const { row, cells } = draws.one(spare);
  tries(stage, address(cells.department), 'tasks', row, {
    task: `补充任务 ${stage.host.now.toISOString().slice(0, 10)}`,
    standard: '完成 1 份',
    status: status.open,
  });
};

/** Whoever is asked answers, with or without a new date, or keeps silent. */
export const departmentsAnswer = (stage: Stage, draws: Draws, today: Day): void => {
  const { open, returned, escalated } = stage.text.choices.noticeState;
  const address = addressesOf(stage);
  for (const { row, cells } of rowsOf(stage, 'notices')) {
    if (![open, returned, escalated].some((state) => state === cells.state) || !draws.happens(0.5)) continue;
    tries(stage, address(cells.asked), 'notices', row, {
      reason: `供应商晚到（${today}）`,
      ...(draws.happens(0.7) ? { proposed: addDays(today, 7 + draws.below(20)) } : {}),
      plan: `加派 ${1 + draws.below(3)} 人`,
    });
  }
};

/** The lead accepts or returns answers. */
export const leadDecides = (stage: Stage, draws: Draws): void => {
  const { answered } = stage.text.choices.noticeState;
  const { decision } = stage.text.choices;
  for (const { row, cells } of rowsOf(stage, 'notices')) {
    if (cells.state !== answered || !draws.happens(0.8)) continue;
    const verdict = draws.happens(0.75)
      ? { decision: decision.accept }
      : { word: '请写明细节', decision: decision.return };
    tries(stage, stage.cast.lead.address, 'notices', row, verdict);
  }
};

/** Approvers pass what was handed in, or send it back. */
export const approversJudge = (stage: Stage, draws: Draws): void => {
  const { open } = stage.text.choices.noticeState;
  const { verdict } = stage.text.choices;
  const address = addressesOf(stage);
  for (const { row, cells } of rowsOf(stage, 'approvals')) {
    if (cells.state !== open || !draws.happens(0.7)) continue;
    const judged = draws.happens(0.8) ? { decision: verdict.pass } : { word: '缺附件', decision: verdict.sendBack };
    tries(stage, address(cells.asked), 'approvals', row, judged);
  }
};

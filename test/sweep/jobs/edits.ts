import { types } from '../../../local/scenarios/act';
import { linesOf, lineWhere, textOf } from '../../../local/scenarios/look';
import { askRow, contactOf } from '../worlds/hands';
import { quiet } from '../worlds/running';
import type { Job } from './job';

const edit = (key: string, play: Job['play'], beside: Job['beside'] = []): Job => ({ key, world: quiet, play, beside });

/** Edits that act: each starts the edit trigger; what it leaves over, the heartbeat completes. */
export const edits: readonly Job[] = [
  edit('edit-answer', (stage) => {
    const row = askRow(stage, 'notices', 'T011') ?? 2;
    types(stage, contactOf(stage, 'service'), 'notices', row, { plan: '借调 1 人' });
    types(stage, contactOf(stage, 'service'), 'notices', row, { reason: '客服未到岗' });
  }),
  edit('edit-decision', (stage) => {
    types(stage, stage.cast.lead.address, 'notices', askRow(stage, 'notices', 'T002') ?? 2, {
      decision: stage.text.choices.decision.accept,
    });
  }),
  edit('edit-verdict', (stage) => {
    types(stage, contactOf(stage, 'marketing'), 'approvals', askRow(stage, 'approvals', 'T001') ?? 2, {
      decision: stage.text.choices.verdict.pass,
    });
  }),
  edit('edit-hand-in', (stage) => {
    types(stage, contactOf(stage, 'sales'), 'tasks', lineWhere(stage, 'tasks', 'id', 'T007').row, {
      status: stage.text.choices.status.review,
    });
  }),
  {
    ...edit('edit-due', (stage) => {
      const { row } = lineWhere(stage, 'tasks', 'id', 'T010');
      types(stage, stage.cast.lead.address, 'tasks', row, { due: '2024-07-05' });
    }),
    byHand: ['培训客服并备好问答'],
  },
  edit('edit-new-task', (stage) => {
    const line = linesOf(stage, 'tasks').find((one) => textOf(stage, one, 'task') === '');
    types(stage, contactOf(stage, 'marketing'), 'tasks', line?.row ?? 2, { task: '补一项任务' });
  }),
];

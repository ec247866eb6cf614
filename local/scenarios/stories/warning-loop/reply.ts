import { loopWords } from '../../../text/loop';
import { clicks, refusal, types, updates } from '../../act';
import { linesOf, lineWhere, textOf } from '../../look';
import { newMails } from '../../mails';
import type { Stage } from '../../stage';
import type { Step } from '../../story';
import { MARKETING, RESEARCH, SALES } from '../new-product/weeks';
import { cellsOf, reached, rowOf, told } from './rows';

const contact = ({ cast }: Stage, department: number) => cast.contacts[department] ?? cast.lead;

/** The superior joins the duty sheet; reminders go on. */
export const prepared = (stage: Stage): Step => {
  const words = loopWords[stage.language];
  return {
    says: words.prepared(words.superior),
    does: (on) => {
      const row = Math.max(...linesOf(on, 'duties').map((line) => line.row)) + 1;
      types(on, on.cast.lead.address, 'duties', row, {
        role: on.text.choices.role.superior,
        name: words.superior,
        address: 'zheng@example.com',
      });
      return [clicks(on, 'enableReminders')];
    },
    expects: (on) => [
      {
        says: words.preparedHolds,
        expected: [2, 'zheng@example.com'],
        found: [on.host.triggers.length, textOf(on, lineWhere(on, 'duties', 'name', words.superior), 'address')],
      },
    ],
  };
};

export const warned = (stage: Stage): Step => {
  const words = loopWords[stage.language];
  const [title] = stage.text.scenarios.examples['new-product'].tasks.points;
  return {
    says: words.warned(title),
    does: (on) => {
      on.host.advanceTo('2024-07-08 09:59');
      return [told(on, 'notices', 'W0001'), ...newMails(on)];
    },
    expects: (on) => [
      {
        says: words.warnedHolds,
        expected: { rows: 1, asked: contact(on, RESEARCH).name, by: '2024-07-10' },
        found: {
          rows: linesOf(on, 'notices').length,
          asked: cellsOf(on, 'notices', 'W0001', ['asked'])[0],
          by: cellsOf(on, 'notices', 'W0001', ['replyBy'])[0],
        },
      },
    ],
  };
};

/** The department answers, the lead accepts: the due date moves and its history is written. */
export const accepted = (stage: Stage): readonly Step[] => {
  const words = loopWords[stage.language];
  const who = contact(stage, RESEARCH);
  const { noticeState, proof, decision } = stage.text.choices;
  return [
    {
      says: words.answers(who.name),
      does: (on) => {
        on.host.advanceTo('2024-07-08 15:20');
        types(on, who.address, 'notices', rowOf(on, 'notices', 'W0001').row, {
          reason: words.reason,
          plan: words.plan,
          proposed: '2024-07-19',
        });
        on.host.advanceTo('2024-07-09 09:59');
        return [told(on, 'notices', 'W0001'), ...newMails(on)];
      },
      expects: (on) => [
        {
          says: words.answersHolds,
          expected: [noticeState.answered, proof.verified, true],
          found: [...cellsOf(on, 'notices', 'W0001', ['state', 'proof']), reached(on).includes('zhou.lan')],
        },
      ],
    },
    {
      says: words.accepts(stage.cast.lead.name),
      does: (on) => {
        types(on, on.cast.lead.address, 'notices', rowOf(on, 'notices', 'W0001').row, { decision: decision.accept });
        on.host.advanceTo('2024-07-09 11:30');
        return [told(on, 'notices', 'W0001')];
      },
      expects: (on) => [
        {
          says: words.acceptsHolds,
          expected: ['2024-07-05', '2024-07-19', noticeState.closed, '2024-07-05', '2024-07-19', words.reason],
          found: [
            ...cellsOf(on, 'tasks', 'T001', ['baseline', 'due']),
            ...cellsOf(on, 'notices', 'W0001', ['state']),
            ...(['before', 'after', 'why'] as const).map((column) => textOf(on, linesOf(on, 'changes')[0], column)),
          ],
        },
      ],
    },
  ];
};

/** A contact tries another department's row. */
export const refused = (stage: Stage): Step => {
  const words = loopWords[stage.language];
  const who = contact(stage, SALES);
  let sentence: string | null = null;
  let before: readonly string[] = [];
  return {
    says: words.refused(who.name),
    does: (on) => {
      before = cellsOf(on, 'tasks', 'T003', ['status']);
      sentence = refusal(() => updates(on, who.address, 'T003', { status: on.text.choices.status.done }));
      return sentence === null ? [] : [words.refusedWith(sentence)];
    },
    expects: (on) => [
      {
        says: words.refusedHolds,
        expected: [true, before],
        found: [sentence !== null, cellsOf(on, 'tasks', 'T003', ['status'])],
      },
    ],
  };
};

/** Handed in, sent back with a reason, handed in again, passed. */
export const judged = (stage: Stage): readonly Step[] => {
  const words = loopWords[stage.language];
  const [doer, approver] = [contact(stage, RESEARCH), contact(stage, MARKETING)];
  const { status, verdict } = stage.text.choices;
  const judge = (on: Stage, id: string, cells: Readonly<Record<string, string>>) =>
    types(on, approver.address, 'approvals', rowOf(on, 'approvals', id).row, cells);
  return [
    {
      says: words.sendsBack(approver.name),
      does: (on) => {
        updates(on, doer.address, 'T001', { status: status.review });
        on.host.advanceTo('2024-07-09 13:30');
        judge(on, 'A0001', { word: words.sendBackWord, decision: verdict.sendBack });
        on.host.advanceTo('2024-07-10 09:59');
        return [told(on, 'approvals', 'A0001'), ...newMails(on)];
      },
      expects: (on) => [
        {
          says: words.sendsBackHolds,
          expected: [status.doing, true],
          found: [...cellsOf(on, 'tasks', 'T001', ['status']), reached(on).includes('li.qiang')],
        },
      ],
    },
    {
      says: words.passes(approver.name),
      does: (on) => {
        on.host.advanceTo('2024-07-11 10:20');
        updates(on, doer.address, 'T001', { status: status.review });
        on.host.advanceTo('2024-07-12 13:30');
        judge(on, 'A0002', { decision: verdict.pass });
        on.host.advanceTo('2024-07-12 15:30');
        return [told(on, 'approvals', 'A0002'), ...newMails(on)];
      },
      expects: (on) => [
        {
          says: words.passesHolds,
          expected: [status.done, '2024-07-11'],
          found: cellsOf(on, 'tasks', 'T001', ['status', 'finished']),
        },
      ],
    },
  ];
};

import { loopWords } from '../../../text/loop';
import { types } from '../../act';
import { newMails } from '../../mails';
import type { Stage } from '../../stage';
import type { Shown, Step } from '../../story';
import { LEGAL, MARKETING } from '../new-product/weeks';
import { cellsOf, reached, rowOf, told } from './rows';

const contact = ({ cast }: Stage, department: number) => cast.contacts[department] ?? cast.lead;

/** An answer returned with a word, given again, accepted. */
export const returned = (stage: Stage): readonly Step[] => {
  const words = loopWords[stage.language];
  const who = contact(stage, LEGAL);
  const { noticeState, decision } = stage.text.choices;
  const row = (on: Stage) => rowOf(on, 'notices', 'W0002').row;
  return [
    {
      says: words.returns(stage.cast.lead.name),
      does: (on) => {
        on.host.advanceTo('2024-07-15 09:59');
        types(on, who.address, 'notices', row(on), { reason: words.reason, plan: words.plan });
        on.host.advanceTo('2024-07-15 11:30');
        types(on, on.cast.lead.address, 'notices', row(on), {
          word: words.returnWord,
          decision: decision.return,
        });
        on.host.advanceTo('2024-07-16 09:59');
        return [told(on, 'notices', 'W0002'), ...newMails(on)];
      },
      expects: (on) => [
        {
          says: words.returnsHolds,
          expected: [noticeState.returned, '2', '2024-07-17', words.reason, words.plan],
          found: cellsOf(on, 'notices', 'W0002', ['state', 'attempt', 'replyBy', 'reason', 'plan']),
        },
      ],
    },
    {
      says: words.again(who.name),
      does: (on) => {
        types(on, who.address, 'notices', row(on), { plan: words.betterPlan, proposed: '2024-07-18' });
        on.host.advanceTo('2024-07-16 11:30');
        types(on, on.cast.lead.address, 'notices', row(on), { decision: decision.accept });
        on.host.advanceTo('2024-07-16 13:30');
        return [told(on, 'notices', 'W0002')];
      },
      expects: (on) => [
        {
          says: words.againHolds,
          expected: [noticeState.closed, '2024-07-18'],
          found: [...cellsOf(on, 'notices', 'W0002', ['state']), ...cellsOf(on, 'tasks', 'T005', ['due'])],
        },
      ],
    },
  ];
};

/** Nobody answers: reminder, lead and A, superior, then each day. */
export const silent = (stage: Stage): Step => {
  const words = loopWords[stage.language];
  const who = contact(stage, MARKETING);
  const mornings: string[][] = [];
  return {
    says: words.silence(who.name),
    does: (on) => {
      const shown: Shown[] = [];
      for (const day of ['2024-07-17', '2024-07-18', '2024-07-19', '2024-07-22']) {
        on.host.advanceTo(`${day} 09:59`);
        shown.push(...newMails(on));
        mornings.push([...reached(on)]);
      }
      return [told(on, 'notices', 'W0003'), ...shown];
    },
    expects: (on) => [
      {
        says: words.silenceHolds,
        expected: [true, true, true, true, on.text.choices.noticeState.escalated],
        found: [
          mornings[0]?.includes('wang.fang'),
          ['zhou.lan', 'sun.yue'].every((one) => mornings[1]?.includes(one)),
          mornings[2]?.includes('zheng'),
          ['zhou.lan', 'wang.fang'].every((one) => mornings[3]?.includes(one)),
          cellsOf(on, 'notices', 'W0003', ['state'])[0],
        ],
      },
    ],
  };
};

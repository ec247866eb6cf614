import { loopWords } from '../../../text/loop';
import { types } from '../../act';
import { linesOf, lineWhere, textOf } from '../../look';
import { newMails } from '../../mails';
import type { Stage } from '../../stage';
import type { Step } from '../../story';
import { SALES } from '../new-product/weeks';
import { cellsOf, reached, told } from './rows';

const seller = ({ cast }: Stage) => cast.contacts[SALES] ?? cast.lead;

/** The first row of 资源需求 that waits for a department to type into it. */
const spareRow = (stage: Stage): number => {
  const { departments } = stage.text.scenarios.examples['new-product'];
  const free = linesOf(stage, 'requests').find(
    (line) => textOf(stage, line, 'department') === departments.sales[0] && textOf(stage, line, 'title') === '',
  );
  if (!free) throw new Error('资源需求 has no spare row');
  return free.row;
};

/** Guide T, stage 3: ten promoters and a budget of 50,000. What a row lacks stands beside it; the lead decides on what is dear. */
export const needs = (stage: Stage): readonly Step[] => {
  const { needs: words } = loopWords[stage.language];
  const { requestKind, noticeState, decision } = stage.text.choices;
  const who = seller(stage);
  return [
    {
      says: words.types(who.name),
      does: (on) => {
        const row = spareRow(on);
        types(on, who.address, 'requests', row, {
          kind: requestKind.budget,
          title: words.budget,
          needed: '2024-08-05',
          reason: words.reason,
        });
        on.host.advanceTo('2024-07-22 10:59');
        const lacking = told(on, 'requests', 'Z0001');
        types(on, who.address, 'requests', lineWhere(on, 'requests', 'id', 'Z0001').row, { amount: 50_000 });
        types(on, who.address, 'requests', spareRow(on), {
          kind: requestKind.people,
          title: words.promoters,
          quantity: 10,
          unit: words.unit,
          needed: '2024-08-05',
          reason: words.reason,
        });
        on.host.advanceTo('2024-07-23 09:59');
        return [lacking, told(on, 'requests', 'Z0001'), told(on, 'requests', 'Z0002'), ...newMails(on)];
      },
      expects: (on) => [
        {
          says: words.typesHolds,
          expected: [[on.cast.lead.name, noticeState.open], [on.cast.lead.name, noticeState.open], true],
          found: [
            cellsOf(on, 'requests', 'Z0001', ['asked', 'state']),
            cellsOf(on, 'requests', 'Z0002', ['asked', 'state']),
            reached(on).includes('zhou.lan'),
          ],
        },
      ],
    },
    {
      says: words.decides(stage.cast.lead.name),
      does: (on) => {
        const decide = (id: string, cells: Readonly<Record<string, string>>) =>
          types(on, on.cast.lead.address, 'requests', lineWhere(on, 'requests', 'id', id).row, cells);
        decide('Z0001', { decision: decision.accept });
        decide('Z0002', { word: words.returnWord, decision: decision.return });
        const noted = told(on, 'requests', 'Z0001');
        on.host.advanceTo('2024-07-24 09:59');
        return [noted, told(on, 'requests', 'Z0001'), told(on, 'requests', 'Z0002'), ...newMails(on)];
      },
      expects: (on) => [
        {
          says: words.decidesHolds,
          expected: [noticeState.closed, noticeState.returned, true],
          found: [
            ...cellsOf(on, 'requests', 'Z0001', ['state']),
            ...cellsOf(on, 'requests', 'Z0002', ['state']),
            reached(on).includes(who.address.split('@')[0] ?? ''),
          ],
        },
      ],
    },
  ];
};

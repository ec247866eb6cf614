import { loopWords } from '../../../text/loop';
import { types } from '../../act';
import { lineWhere } from '../../look';
import { newMails } from '../../mails';
import type { Stage } from '../../stage';
import type { Step } from '../../story';
import { RESEARCH, SALES } from '../new-product/weeks';
import { cellsOf, reached, rowOf, told } from './rows';

const contact = ({ cast }: Stage, department: number) => cast.contacts[department] ?? cast.lead;

/** Whoever was warned is away: the reminder goes to the deputy, who may answer in the same row. */
export const absent = (stage: Stage): Step => {
  const { absence: words } = loopWords[stage.language];
  const [away, deputy] = [contact(stage, RESEARCH), contact(stage, SALES)];
  const { noticeState, proof } = stage.text.choices;
  return {
    says: words.says(away.name, deputy.name),
    does: (on) => {
      types(on, on.cast.lead.address, 'duties', lineWhere(on, 'duties', 'name', away.name).row, {
        deputy: deputy.name,
        awayFrom: '2024-07-24',
        awayTo: '2024-07-26',
      });
      on.host.advanceTo('2024-07-25 09:59');
      const { row } = rowOf(on, 'notices', 'W0005');
      types(on, deputy.address, 'notices', row, { reason: words.reason, plan: words.plan });
      on.host.advanceTo('2024-07-25 11:30');
      return [told(on, 'notices', 'W0005'), ...newMails(on)];
    },
    expects: (on) => [
      {
        says: words.holds,
        expected: [noticeState.answered, proof.verified, false],
        found: [...cellsOf(on, 'notices', 'W0005', ['state', 'proof']), reached(on).includes('li.qiang')],
      },
    ],
  };
};

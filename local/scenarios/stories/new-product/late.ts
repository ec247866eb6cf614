import { types } from '../../act';
import { linesOf, textOf } from '../../look';
import { newMails, recipients } from '../../mails';
import type { Stage } from '../../stage';
import { lagsOf, taskCell, taskTable } from '../../steps/tasks';
import type { Step } from '../../story';
import { leadAnd, SALES } from './weeks';

const STOCK = 'T007';
const BLOCKED = ['T008', 'T009', 'T011'];

const titleOf = ({ text }: Stage): string => text.scenarios.examples['new-product'].tasks.stock[0];

const warnings = (stage: Stage) =>
  linesOf(stage, 'notices').map((line) =>
    (['id', 'task', 'lag'] as const).map((column) => textOf(stage, line, column)),
  );

/** The morning after the due day: one day late, red, warned. */
export const oneDayLate = (stage: Stage): Step => {
  const { newProduct, running } = stage.words;
  let onTheDay: Readonly<Record<string, number>> = {};
  return {
    says: newProduct.late(titleOf(stage), '2024-07-31'),
    does: (on) => {
      on.host.advanceTo('2024-07-31 23:00');
      onTheDay = lagsOf(on);
      on.host.advanceTo('2024-08-01 09:59');
      const row = linesOf(on, 'notices')[0];
      const [id = '', , lag = ''] = warnings(on)[0] ?? [];
      return [
        taskTable(on),
        newProduct.lateLine(titleOf(on), Number(taskCell(on, STOCK, 'lag')), taskCell(on, STOCK, 'light')),
        newProduct.warningRow(id, textOf(on, row, 'title'), lag, textOf(on, row, 'state')),
        ...newMails(on),
      ];
    },
    expects: (on) => [
      {
        says: newProduct.oneDayLate,
        expected: { due: {}, after: { [STOCK]: 1 }, light: on.text.choices.light.red },
        found: { due: onTheDay, after: lagsOf(on), light: taskCell(on, STOCK, 'light') },
      },
      {
        says: newProduct.blockedYellow,
        expected: BLOCKED.map(() => on.text.choices.light.yellow),
        found: BLOCKED.map((id) => taskCell(on, id, 'light')),
      },
      {
        says: newProduct.warnedOnce,
        expected: { warnings: [['W0001', STOCK, '1']], to: leadAnd(on, SALES).slice(1) },
        found: { warnings: warnings(on), to: recipients(on) },
      },
      { says: running.went, expected: 1, found: on.latest.length },
    ],
  };
};

/** The department answers where it was asked. */
export const answers = (stage: Stage): Step => {
  const { newProduct } = stage.words;
  const sales = stage.cast.contacts[SALES] ?? stage.cast.lead;
  const { reason, plan } = newProduct;
  let asked = 0;
  return {
    says: newProduct.answers(sales.name),
    does: (on) => {
      on.host.advanceTo('2024-08-02 16:00');
      asked = on.host.consents.prompts;
      types(on, sales.address, 'notices', linesOf(on, 'notices')[0]?.row ?? 2, {
        reason,
        plan,
        proposed: '2024-08-06',
      });
      return [newProduct.answerTyped(reason, plan), ...newMails(on)];
    },
    expects: (on) => {
      const [line] = linesOf(on, 'notices');
      return [
        {
          says: newProduct.answerKept,
          expected: [reason, plan, '2024-08-06', asked],
          found: [
            ...(['reason', 'plan', 'proposed'] as const).map((column) => textOf(on, line, column)),
            on.host.consents.prompts,
          ],
        },
      ];
    },
  };
};

/** Three working days late, told on Monday, though the trigger fires twice at once. */
export const threeDaysLate = (stage: Stage): Step => {
  const { newProduct } = stage.words;
  return {
    says: newProduct.threeLate(titleOf(stage)),
    does: (on) => {
      on.host.between('MailApp.sendEmail', (host) => host.fire('heartbeat'));
      on.host.advanceTo('2024-08-05 09:59');
      return [
        newProduct.lateLine(titleOf(on), Number(taskCell(on, STOCK, 'lag')), taskCell(on, STOCK, 'light')),
        ...newMails(on),
      ];
    },
    expects: (on) => [
      { says: newProduct.threeDays, expected: { [STOCK]: 3 }, found: lagsOf(on) },
      { says: newProduct.twoAtOnce, expected: [...leadAnd(on, SALES)].sort(), found: recipients(on) },
      { says: newProduct.notWarnedAgain, expected: [['W0001', STOCK, '1']], found: warnings(on) },
    ],
  };
};

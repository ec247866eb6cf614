import { columnLetter } from '../../../../src/layout/column-letter';
import type { DialogAnswer } from '../../../../src/views/dialog-data';
import { clicks, meanwhile } from '../../act';
import { dialogLines } from '../../dialog-text';
import { newMails, recipients } from '../../mails';
import type { Stage } from '../../stage';
import { lagsOf, playEntries, taskCell } from '../../steps/tasks';
import type { Step } from '../../story';
import { leadAnd, MARKETING, SALES } from './weeks';

/** 立即发送: a preview, the confirmation, and mails that say that they were sent by hand. */
export const byHand = (stage: Stage): Step => {
  const { newProduct, running } = stage.words;
  const { byHand: mark } = stage.text.mail.frame;
  return {
    says: newProduct.byHand(stage.text.menu.items.previewSending),
    does: (on) => {
      on.host.advanceTo('2024-08-05 14:30');
      clicks(on, 'previewSending');
      const preview = dialogLines(on);
      const answer = on.host.call('sendNow') as DialogAnswer;
      on.host.closeDialog();
      return [...preview.slice(0, -1), ...(answer.ok ? answer.next.map(running.windowSays) : []), ...newMails(on)];
    },
    expects: (on) => [
      { says: newProduct.byHandWent, expected: [...leadAnd(on, SALES)].sort(), found: recipients(on) },
      {
        says: newProduct.byHandMarked,
        expected: on.latest.map(() => true),
        found: on.latest.map(({ subject }) => subject.includes(mark.trim())),
      },
    ],
  };
};

/** Somebody sorts the tasks between the script's reading and its writing. */
export const sortedMeanwhile = (stage: Stage): Step => {
  const { newProduct } = stage.words;
  const { lead } = stage.cast;
  const tab = stage.text.sheets.tasks.name;
  return {
    says: newProduct.sortedMeanwhile(lead.name),
    does: (on) => {
      const place = on.host.sheet(tab).headers.indexOf(on.text.sheets.tasks.columns.task.header) + 1;
      // Whole rows, as a person sorts a sheet.
      const last = columnLetter(on.host.sheet(tab).headers.length);
      on.host.between('Range.setValues', (host) => host.as(lead.address).sort(tab, `A2:${last}27`, place, false));
      on.host.advanceTo('2024-08-06 08:30');
      return [
        newProduct.lateLine(
          stage.text.scenarios.examples['new-product'].tasks.stock[0],
          Number(taskCell(on, 'T007', 'lag')),
          taskCell(on, 'T007', 'light'),
        ),
      ];
    },
    expects: (on) => [{ says: newProduct.lagsStayed, expected: { T007: 4 }, found: lagsOf(on) }],
  };
};

/** The late task is done and approved: nothing lags, nothing is blocked by it any more. */
export const catchesUp = (stage: Stage): Step => {
  const { newProduct } = stage.words;
  return {
    says: newProduct.catchesUp(stage.text.scenarios.examples['new-product'].tasks.stock[0]),
    does: (on) => {
      const typed = playEntries(on, [
        ['2024-08-06 10:30', SALES, 'T007', 'review', '100%'],
        ['2024-08-06 15:30', MARKETING, 'T007', 'pass'],
        ['2024-08-07 10:30', MARKETING, 'T008', 'doing', '10%'],
      ]);
      meanwhile(on, on.cast.lead.address, () => clicks(on, 'refreshProgress'));
      return [...typed, ...newMails(on)];
    },
    expects: (on) => [
      {
        says: newProduct.nobodyLate,
        expected: { late: {}, blocked: on.text.choices.light.green },
        found: { late: lagsOf(on), blocked: taskCell(on, 'T009', 'light') },
      },
    ],
  };
};

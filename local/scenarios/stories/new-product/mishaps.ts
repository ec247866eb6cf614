import type { DialogAnswer } from '../../../../src/views/dialog-data';
import { clicks } from '../../act';
import { dialogLines, doubtfulKeys } from '../../dialog-text';
import { linesOf, textOf } from '../../look';
import { newMails, passedMails, recipients } from '../../mails';
import type { Stage } from '../../stage';
import type { Expectation, Shown, Step } from '../../story';
import { leadAnd, MARKETING, SALES, SERVICE } from './weeks';

const statesOf = (stage: Stage): readonly string[] =>
  linesOf(stage, 'mails').map((line) => textOf(stage, line, 'state'));

/** How many mails of the ledger stand in a state. */
const count = (stage: Stage, state: 'queued' | 'doubt'): number =>
  statesOf(stage).filter((one) => one === stage.text.choices.mailState[state]).length;

const statusLines = (stage: Stage): readonly Shown[] => {
  clicks(stage, 'showStatus');
  const line = dialogLines(stage).find((one) => one.includes(stage.text.start.topics.mails)) ?? '';
  const next = dialogLines(stage);
  stage.host.closeDialog();
  return [stage.words.newProduct.stateLine(line || next.join(' · '))];
};

/** A Monday with one mail left in the day's quota; the rest goes when the quota is back. */
export const shortQuota = ({ words: { newProduct } }: Stage): Step => {
  let [first, waiting]: [readonly string[], number] = [[], 0];
  return {
    says: newProduct.shortQuota(),
    does: (stage) => {
      const { limits } = stage.host.world;
      const usual = limits.mailRecipientsPerDay;
      stage.host.advanceTo('2024-08-26 08:30');
      limits.mailRecipientsPerDay = 1;
      stage.host.advanceTo('2024-08-26 11:30');
      const shown = newMails(stage);
      first = recipients(stage);
      waiting = count(stage, 'queued');
      const status = statusLines(stage);
      limits.mailRecipientsPerDay = usual;
      stage.host.advanceTo('2024-08-26 12:30');
      return [...shown, ...status, ...newMails(stage)];
    },
    expects: (stage): readonly Expectation[] => [
      {
        says: newProduct.oneWentOneWaits,
        expected: { first: [stage.cast.lead.address], waiting: 1 },
        found: { first, waiting },
      },
      {
        says: newProduct.restWent,
        expected: { later: leadAnd(stage, MARKETING).slice(1), waiting: 0 },
        found: { later: recipients(stage), waiting: count(stage, 'queued') },
      },
    ],
  };
};

/** 中秋节 2024: 16 and 17 September are off, so the digest comes on the 18th. */
export const holiday = ({ words: { newProduct }, cast }: Stage): Step => {
  let onHoliday = 0;
  return {
    says: newProduct.holiday(),
    does: (stage) => {
      stage.host.advanceTo('2024-09-15 23:30');
      const before = passedMails(stage);
      stage.host.advanceTo('2024-09-18 08:30');
      onHoliday = stage.host.mails.length - stage.mailsSeen;
      stage.host.advanceTo('2024-09-18 09:59');
      return [before, ...newMails(stage)];
    },
    expects: (stage) => [
      { says: newProduct.holidayQuiet, expected: 0, found: onHoliday },
      { says: newProduct.afterHoliday, expected: [cast.lead.address], found: recipients(stage) },
    ],
  };
};

/** Google fails while the first mail of a Monday is sent. */
export const inDoubt = ({ words: { newProduct } }: Stage): Step => ({
  says: newProduct.doubt(),
  does: (stage) => {
    stage.host.advanceTo('2024-09-23 08:30');
    stage.host.failNext('MailApp.sendEmail');
    stage.host.advanceTo('2024-09-23 11:30');
    return [...newMails(stage), ...statusLines(stage)];
  },
  expects: (stage) => [
    {
      says: newProduct.inDoubt,
      expected: { doubt: 1, to: [...leadAnd(stage, SALES, SERVICE)].slice(1).sort() },
      found: { doubt: count(stage, 'doubt'), to: recipients(stage) },
    },
    { says: newProduct.doubtNotRetried, expected: 0, found: count(stage, 'queued') },
  ],
});

/** 重发, by the lead's own decision. */
export const resend = ({ words: { newProduct, running }, cast }: Stage): Step => ({
  says: newProduct.resend(),
  does: (stage) => {
    clicks(stage, 'showStatus');
    const [key = ''] = doubtfulKeys(stage);
    const answer = stage.host.call('resend', key) as DialogAnswer;
    stage.host.closeDialog();
    stage.host.advanceTo('2024-09-23 14:30');
    return [...(answer.ok ? answer.next.map(running.windowSays) : []), ...newMails(stage)];
  },
  expects: (stage) => [
    {
      says: newProduct.resent,
      expected: { to: [cast.lead.address], doubt: 0 },
      found: { to: recipients(stage), doubt: count(stage, 'doubt') },
    },
  ],
});

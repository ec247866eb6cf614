import type { Stage } from '../stage';
import { soundCheck } from '../steps/check';
import { matrix } from '../steps/matrix';
import { opening } from '../steps/opening';
import { again, enable, monday } from '../steps/reminders';
import type { Story } from '../story';
import { othersRow, regroup } from './new-product/blocks';
import { byHand, catchesUp, sortedMeanwhile } from './new-product/by-hand';
import { closing, onlineDone } from './new-product/closing';
import { contactOpens, lapse } from './new-product/contact';
import { answers, oneDayLate, threeDaysLate } from './new-product/late';
import { holiday, inDoubt, resend, shortQuota } from './new-product/mishaps';
import { LEGAL, leadAnd, MARKETING, RESEARCH, SALES, SERVICE, week, weeks } from './new-product/weeks';

/** Whom each Monday's digest concerns, before 铺货 is late: what is due within 7 days, or waits for approval. */
const mondays: readonly (readonly [day: string, contacts: readonly number[], until: string])[] = [
  ['2024-07-01', [RESEARCH], '2024-07-07 20:00'],
  ['2024-07-08', [MARKETING, LEGAL], '2024-07-14 20:00'],
  ['2024-07-15', [RESEARCH, LEGAL], '2024-07-21 20:00'],
  ['2024-07-22', [MARKETING, SALES, SERVICE], '2024-07-28 20:00'],
  ['2024-07-29', [SALES, SERVICE], '2024-07-31 20:00'],
];

const weekly = (stage: Stage) =>
  mondays.flatMap(([day, contacts, until], index) => [
    monday(stage, day, (on) => leadAnd(on, ...contacts)),
    ...(index === 0 ? [again(stage)] : []),
    week(stage, index + 1, weeks[index] ?? [], until),
  ]);

/** 新品上市推广 (guide T), from the template to its last day: what lags, who is told, and what may go wrong. */
export const newProduct: Story = (stage) => [
  ...opening(stage),
  matrix(stage.words.opening.matrix()),
  soundCheck(stage),
  ...lapse(stage),
  contactOpens(stage),
  othersRow(stage),
  enable(stage),
  ...weekly(stage),
  oneDayLate(stage),
  answers(stage),
  threeDaysLate(stage),
  again(stage),
  byHand(stage),
  sortedMeanwhile(stage),
  regroup(stage),
  catchesUp(stage),
  ...['2024-08-12', '2024-08-19'].map((day) => monday(stage, day, (on) => leadAnd(on))),
  shortQuota(stage),
  onlineDone(stage),
  holiday(stage),
  inDoubt(stage),
  resend(stage),
  closing(stage),
];

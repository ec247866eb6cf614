import { addDays, asDay } from '../../../src/domain/day';
import { linesOf, textOf } from '../look';
import { newMails, passedMails, recipients } from '../mails';
import type { Stage } from '../stage';
import { startDays } from '../start-days';
import { soundCheck } from '../steps/check';
import { matrix } from '../steps/matrix';
import { opening } from '../steps/opening';
import { again, enable } from '../steps/reminders';
import { lagsOf, taskTable } from '../steps/tasks';
import type { Step, Story } from '../story';

/** After two weeks something of every example is late when nobody touches it; one more, and its warnings have gone all the way up. */
const WEEKS = 3;

const unattended = ({ key, words: { example }, cast }: Stage): Step => ({
  says: example.idle(WEEKS),
  does: (stage) => {
    const monday = addDays(asDay(startDays[key]), WEEKS * 7);
    stage.host.advanceTo(`${addDays(monday, -1)} 12:00`);
    const before = passedMails(stage);
    // Up to the Friday, should the Monday be a holiday.
    stage.host.advanceTo(`${addDays(monday, 4)} 12:00`);
    return [before, taskTable(stage), ...newMails(stage)];
  },
  expects: (stage) => [
    {
      says: example.lateFound,
      expected: linesOf(stage, 'tasks')
        .filter((line) => textOf(stage, line, 'light') === stage.text.choices.light.red)
        .map((line) => textOf(stage, line, 'id')),
      found: Object.keys(lagsOf(stage)),
    },
    { says: example.leadTold, expected: true, found: recipients(stage).includes(cast.lead.address) },
  ],
});

/** What can be told of any example: made, checked, left alone for a while, and what is then late. */
export const anyExample: Story = (stage) => [
  ...opening(stage),
  matrix(stage.words.opening.matrix()),
  soundCheck(stage),
  enable(stage),
  unattended(stage),
  again(stage),
];

import { clicks } from '../act';
import { newMails, recipients } from '../mails';
import { momentOf } from '../moments';
import type { Stage } from '../stage';
import type { Step } from '../story';

/** The lead turns the reminders on. */
export const enable = ({ words: { running }, text, cast }: Stage): Step => ({
  says: running.enable(text.menu.items.enableReminders),
  does: (stage) => [running.windowSays(clicks(stage, 'enableReminders')), running.triggerLine],
  expects: ({ host }) => [
    {
      says: running.triggersMade,
      expected: [
        ['heartbeat', cast.lead.address],
        ['onWorkbookEdit', cast.lead.address],
      ],
      found: host.triggers.map(({ handler, owner }) => [handler, owner]),
    },
  ],
});

/** The clock goes on to a digest day; `to` names who must get mail. */
export const monday = (stage: Stage, day: string, to: (stage: Stage) => readonly string[]): Step => ({
  says: stage.words.running.monday(day),
  does: (on) => {
    on.host.advanceTo(`${day} 09:59`);
    return newMails(on);
  },
  expects: (on) => [{ says: on.words.running.went, expected: [...to(on)].sort(), found: recipients(on) }],
});

/** The heartbeat comes once more, at once and an hour later: nothing goes. */
export const again = ({ words: { running } }: Stage): Step => ({
  says: running.again(),
  does: (stage) => {
    stage.host.fire('heartbeat');
    stage.host.advanceTo(stage.host.now.getTime() + 3_600_000);
    return [momentOf(stage, stage.host.now), ...newMails(stage)];
  },
  expects: (stage) => [{ says: running.nothingAgain, expected: [], found: recipients(stage) }],
});

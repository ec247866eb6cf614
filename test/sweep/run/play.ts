import type { Mishap, Trace } from '../../../local/host';
import type { Stage } from '../../../local/scenarios/stage';
import type { Act } from '../acts/index';
import type { Job } from '../jobs/index';
import type { Picture, Rows } from '../picture/picture';
import { tabsOf } from '../picture/read-rows';
import { beginningOf, readAsks, takePicture } from '../picture/take-picture';
import { passMorning, passTwoBeats, passTwoDays } from './pass-time';

/** What befalls the job's first execution. */
export type Blow =
  | { readonly kind: 'calm' }
  | { readonly kind: 'mishap'; readonly at: number; readonly how: Mishap }
  /** `at` is `first` and `last` for an act before and after the job. */
  | {
      readonly kind: 'act';
      readonly at: number | 'first' | 'last';
      readonly act: Act;
      /** The execution is killed right after the act, with all that it had written so far. */
      readonly killed?: boolean;
    };

export interface Played {
  readonly before: Picture;
  /** Right after the job, before time goes on. */
  readonly done: Picture;
  /** The asks and the history two beats later. */
  readonly soon: Rows;
  /** Two working days later. */
  readonly early: Picture;
  /** Once people have put right what was done, and another morning. */
  readonly after: Picture;
  readonly trace: Trace | null;
}

/** What a person is shown when something he does is refused. */
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Plays a job in its world, with what befalls it, and the days after. Null when the act found nothing to do, or was refused. */
export const play = (job: Job, blow: Blow, { traced = false } = {}): Played | null => {
  const stage: Stage = job.world.open();
  const { host } = stage;
  const beginning = beginningOf(stage, tabsOf(stage));
  const before = takePicture(stage, beginning);
  const heard: string[] = [];
  let idle = false;
  let trace: Trace | null = null;

  const tries = (work: (stage: Stage) => void): void => {
    try {
      work(stage);
    } catch (error) {
      heard.push(messageOf(error));
    }
    host.as(stage.cast.lead.address);
  };
  const acts = (act: Act): void => {
    try {
      host.as(stage.cast.lead.address);
      act.act(stage);
    } catch (error) {
      // Refused, or nothing there: nobody did anything. What the script says in an act of others' is theirs to hear.
      if (act.kind === 'others' && act.breaks !== true && !(error instanceof Error && error.constructor !== Error))
        heard.push(messageOf(error));
      else idle = true;
    }
  };

  /** As if he had typed in the moment before the run shut his cells behind what it read there. */
  const actsAfterwards = (act: Act): void => {
    acts(act);
    if (!idle || act.kind !== 'typing') return;
    idle = false;
    const { book } = host.file;
    const kept = book.protections;
    book.protections = [];
    acts(act);
    book.protections = kept;
  };

  if (blow.kind === 'mishap') host.failAt(blow.at, blow.how);
  if (blow.kind === 'act' && typeof blow.at === 'number') {
    host.betweenAt(blow.at, () => acts(blow.act));
    if (blow.killed === true) host.failAt(blow.at, 'killed-applied');
  }
  if (blow.kind === 'act' && blow.at === 'first') {
    acts(blow.act);
    if (idle) return null;
  }
  if (traced) [trace = null] = host.traced(() => tries(job.play));
  else tries(job.play);
  host.clearFaults();
  if (blow.kind === 'act' && blow.at === 'last') actsAfterwards(blow.act);
  if (idle) return null;
  const done = takePicture(stage, beginning, heard);
  if (job.again) tries(job.again);
  passTwoBeats(stage);
  const soon = readAsks(stage, beginning);
  passTwoDays(stage);
  const early = takePicture(stage, beginning, heard);
  if (blow.kind === 'act' && blow.act.undo) tries(blow.act.undo);
  passMorning(stage);
  return { before, done, soon, early, after: takePicture(stage, beginning, heard), trace };
};

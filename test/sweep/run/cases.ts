import type { Mishap } from '../../../local/host';
import { type SheetKey, sheetKeys } from '../../../src/sheets/index';
import { catalogues } from '../../../src/text/catalogues';
import { aimedActs } from '../acts/aimed';
import { type Act, actsOn } from '../acts/index';
import type { Job } from '../jobs/index';
import { type Blow, type Played, play } from './play';
import { pointsOf, type Reach, writtenTabs } from './points';

/** What may befall an execution at one of its calls. */
export const mishaps: readonly Mishap[] = [
  'error',
  'errors',
  'reported',
  'killed-applied',
  'killed-lost',
  'late',
  'time',
];

/** One job, and what befalls it at one of its calls. */
export interface Case {
  readonly job: string;
  /** How the table sums it up: the mishap, or the kind of act. */
  readonly kind: string;
  /** The mishap, or the act. */
  readonly what: string;
  readonly at: number;
  readonly call: string;
  /** Whether it happens in the commit window of the sheet that it disturbs; a mishap has none. */
  readonly inside: boolean;
  readonly blow: Blow;
}

/** A job as it goes undisturbed, and all that may befall it. */
export interface Course {
  readonly job: Job;
  readonly calm: Played;
  readonly cases: readonly Case[];
}

const tabName = (key: SheetKey): string => catalogues['zh-CN'].sheets[key].name;

const kindOf = ({ key }: Act): string => key.split(':')[0] ?? key;

const struck = (job: string, calls: readonly { readonly method: string; readonly sheet: string | null }[]) =>
  calls.flatMap((call, index) =>
    mishaps.map(
      (how): Case => ({
        job,
        kind: how,
        what: how,
        at: index + 1,
        call: `${call.method}${call.sheet === null ? '' : ` ${call.sheet}`}`,
        inside: false,
        blow: { kind: 'mishap', at: index + 1, how },
      }),
    ),
  );

/** Acts that move rows. What lands in moved rows is found again by its stamps, whoever wrote it; of moved columns these say only that they were. */
const moving: ReadonlySet<string> = new Set(['sort', 'insert-row', 'insert-last-row', 'delete-row', 'move-row']);

/** An act in the window, and the same with a kill behind it: what was written lands in moved rows, and the run that wrote it is gone. */
const withKill = (one: Case): readonly Case[] =>
  one.inside && one.blow.kind === 'act' && moving.has(one.kind)
    ? [
        one,
        {
          ...one,
          kind: `killed+${one.kind}`,
          what: `killed+${one.what}`,
          // Nothing was typed over: all of it must be put right.
          inside: false,
          blow: { ...one.blow, killed: true },
        },
      ]
    : [one];

const reachOf = ({ sheet, runs, kind }: Act): Reach => ({
  tab: sheet === null ? null : tabName(sheet),
  runs,
  contents: kind !== 'lines',
});

/** Plays a job undisturbed and reads off everything that can be done to it. */
export const courseOf = (job: Job): Course => {
  const calm = play(job, { kind: 'calm' }, { traced: true });
  if (!calm?.trace) throw new Error(`${job.key} starts no execution`);
  const { trace } = calm;
  const written = writtenTabs(trace);
  const worked = sheetKeys.filter((key) => written.has(tabName(key)) || job.beside?.includes(key));
  const acts = [
    ...actsOn(worked.filter((key) => key !== 'start' && key !== 'findings')),
    ...aimedActs(calm.before, calm.done),
  ];
  const disturbed = acts.flatMap((act) =>
    pointsOf(trace, reachOf(act)).map(
      ({ at, inside, call }): Case => ({
        job: job.key,
        kind: kindOf(act),
        what: act.key,
        at,
        call,
        inside,
        blow: { kind: 'act', at, act },
      }),
    ),
  );
  return { job, calm, cases: [...struck(job.key, trace.calls), ...disturbed.flatMap(withKill)] };
};

import type { Job } from '../jobs/index';
import { type Case, type Course, courseOf } from './cases';
import { isDrawn, partOf } from './choose';
import { judgeOf, type Violation } from './judge';

/** Which cases are wanted. */
export interface Wanted {
  readonly seed: string;
  /** From 0 to 1: how many of the cases. */
  readonly share: number;
  /** One of several parts of equal size, so that as many processes may share the work. */
  readonly part?: { readonly number: number; readonly of: number };
  /** Only these: a mishap, or an act by its whole name or what stands before the colon. */
  readonly what?: string;
  readonly kind?: string;
  readonly at?: number;
  /** Only calls from this one on. */
  readonly from?: number;
}

/** A case that was played, and what did not hold. */
export interface Found extends Case {
  readonly violations: readonly Violation[];
}

export interface Swept {
  readonly job: string;
  /** How many calls the job makes, and how many cases there are in all. */
  readonly calls: number;
  readonly cases: number;
  /** What is wrong when nothing befalls the job. */
  readonly calm: readonly Violation[];
  readonly found: readonly Found[];
}

const fits = ({ what, kind, at, job, blow }: Case, wanted: Wanted): boolean =>
  (wanted.what === undefined || what === wanted.what || what.split(':')[0] === wanted.what) &&
  (wanted.kind === undefined || kind === wanted.kind || kind.split('+')[0] === wanted.kind) &&
  (wanted.at === undefined || at === wanted.at) &&
  (wanted.from === undefined || at >= wanted.from) &&
  (wanted.part === undefined ||
    partOf(blow.kind === 'act' ? `${job} ${what}` : `${job} ${at}`, wanted.part.of) === wanted.part.number) &&
  isWanted(wanted, `${job} ${what}`, at, blow.kind === 'act');

/**
 * What a case of somebody's act is measured by costs as much as two cases. So of a small share, few acts are drawn, and of
 * each of them more of its points.
 */
const isWanted = ({ seed, share }: Wanted, name: string, at: number, clustered: boolean): boolean =>
  clustered
    ? isDrawn(seed, name, share ** 0.75) && isDrawn(seed, `${name} ${at}`, share ** 0.25)
    : isDrawn(seed, `${name} ${at}`, share);

/** Plays the wanted cases of a job. `seen` is told of each case as it was played. */
export const sweep = (job: Job, wanted: Wanted, seen: (found: Found) => void = () => {}): Swept => {
  const course: Course = courseOf(job);
  const judge = judgeOf(course);
  const found: Found[] = [];
  for (const one of course.cases) {
    if (!fits(one, wanted)) continue;
    const violations = judge.case(one);
    if (violations === null) continue;
    found.push({ ...one, violations });
    seen({ ...one, violations });
  }
  return {
    job: job.key,
    calls: course.calm.trace?.calls.length ?? 0,
    cases: course.cases.length,
    calm: judge.calm(null),
    found,
  };
};

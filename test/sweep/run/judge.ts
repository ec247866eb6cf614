import type { Act } from '../acts/index';
import { invariants, type Outcome } from '../invariants/index';
import type { Case, Course } from './cases';
import { type Played, play } from './play';

/** What does not hold after a case. */
export interface Violation {
  readonly invariant: string;
  readonly fault: string;
}

const faultsOf = (outcome: Outcome): readonly Violation[] =>
  invariants.flatMap(({ name, faults }) => faults(outcome).map((fault) => ({ invariant: name, fault })));

/** What an outcome has beside what was played. */
const frameOf = ({ job, calm }: Course, act: Act | null) => ({
  calm: calm.after,
  job,
  act,
  mishap: null,
  inside: false,
  handUntold: false,
});

/** What is wrong with a run in itself. */
const ownFaults = (course: Course, played: Played, act: Act | null): readonly Violation[] =>
  faultsOf({ ...played, references: [played], ...frameOf(course, act) });

/** An edit trigger that is struck before it could write down anything cannot keep whose hand it was. */
const isHandUntold = ({ job, calm }: Course, { blow }: Case): boolean => {
  const first = calm.trace?.calls.findIndex(({ method }) => method === 'Properties.setProperty') ?? -1;
  return blow.kind === 'mishap' && job.key.startsWith('edit-') && blow.at <= first + 1;
};

const nameOf = ({ invariant, fault }: Violation): string => `${invariant}: ${fault}`;

interface Measure {
  readonly references: readonly Played[];
  /** What is wrong even when nobody acts in the midst of the run: counted once, with the reference. */
  readonly known: ReadonlySet<string>;
  readonly own: readonly Violation[];
}

/** Judges the cases of one job; what cases are measured by is played once for each act. */
export const judgeOf = (course: Course) => {
  const { job, calm } = course;
  // Cases come act by act: one measure is kept beside that of the mishaps.
  const measures = new Map<string, Measure>();

  const measureOf = (act: Act | null): Measure => {
    const kept = measures.get(act?.key ?? '');
    if (kept) return kept;
    const references =
      act === null ? [calm] : (['first', 'last'] as const).flatMap((at) => play(job, { kind: 'act', at, act }) ?? []);
    const own = references.flatMap((one) => ownFaults(course, one, act));
    const known = new Set([...own, ...(act === null ? [] : ownFaults(course, calm, null))].map(nameOf));
    const made: Measure = { references, known, own };
    for (const key of measures.keys()) if (key !== '') measures.delete(key);
    measures.set(act?.key ?? '', made);
    return made;
  };

  return {
    /** What is wrong with a job that nothing befalls, or before or after which somebody acts. */
    calm: (act: Act | null): readonly Violation[] => {
      const seen = new Set<string>();
      return measureOf(act).own.filter((one) => !seen.has(nameOf(one)) && seen.add(nameOf(one)));
    },
    /** What does not hold after a case; null when nothing could be done there. */
    case: (one: Case): readonly Violation[] | null => {
      const { blow } = one;
      const act = blow.kind === 'act' ? blow.act : null;
      const { references, known } = measureOf(act);
      if (references.length === 0) return null;
      const played = play(job, blow);
      if (played === null) return null;
      const frame = { ...frameOf(course, act), inside: one.inside, handUntold: isHandUntold(course, one) };
      const killed = blow.kind === 'act' && blow.killed === true ? 'killed-applied' : null;
      const mishap = blow.kind === 'mishap' ? blow.how : killed;
      return faultsOf({ ...played, references, ...frame, mishap }).filter((found) => !known.has(nameOf(found)));
    },
  };
};

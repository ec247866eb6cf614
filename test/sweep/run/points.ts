import type { Trace, TracedCall } from '../../../local/host';

/** A place in a run at which somebody's act can make a difference: just before the n-th call, from 1. */
export interface Point {
  readonly at: number;
  /**
   * Whether it lies in the commit window of the tab: after the last look at its contents before a buffered write to it, up to the call that
   * puts this write out.
   */
  readonly inside: boolean;
  /** The call that follows, for people to read. */
  readonly call: string;
}

/** Calls that fetch contents: a look at notes or at the number of rows is no look at what stands there. */
const FETCHES = /\.get(Display)?(Values?|Formulas?)$/;

/** Whether a call sees what is in the tab. */
const looks = ({ method, sheet }: TracedCall, tab: string): boolean => sheet === tab && FETCHES.test(method);

/** The windows of a tab, as calls after the first and up to the last of each. */
const windowsOf = ({ calls }: Trace, tab: string): readonly (readonly [after: number, upTo: number])[] =>
  calls.flatMap((call, index) => {
    if (call.kind !== 'write' || call.sheet !== tab) return [];
    const read = calls.slice(0, index).findLastIndex((one) => looks(one, tab));
    const out = calls.findIndex((one, at) => at > index && one.flushed > 0);
    return [[read + 1, out < 0 ? calls.length + 1 : out + 1] as const];
  });

/** What an act of a person disturbs. */
export interface Reach {
  /** The tab that he acts on, or null for all. */
  readonly tab: string | null;
  /** Whether his act starts the edit trigger, or another run: then the memory and the locks are points as well. */
  readonly runs: boolean;
  /** Whether he changes contents alone: then what a run reads of looks, notes and protections tells nothing of it. */
  readonly contents?: boolean;
}

/** Calls that tell of contents. */
const CONTENTS = /\.(get(Display)?Values?|getFormulas?|getDataRange|getLast(Row|Column))$/;

const matters = (call: TracedCall, { tab, runs, contents = false }: Reach): boolean => {
  if (call.flushed > 0 || call.kind === 'send') return true;
  if (runs && /^(Properties|Lock)\./.test(call.method)) return true;
  if (contents && !CONTENTS.test(call.method)) return false;
  return call.kind === 'read' && (tab === null || call.sheet === null || call.sheet === tab);
};

/**
 * The distinct points of a run for an act: before each call that may see what it did or that puts writes out. Between two
 * of these it makes no difference when somebody acts.
 */
export const pointsOf = (trace: Trace, reach: Reach): readonly Point[] => {
  const tabs = reach.tab === null ? [...new Set(trace.calls.flatMap(({ sheet }) => sheet ?? []))] : [reach.tab];
  const windows = tabs.flatMap((tab) => windowsOf(trace, tab));
  return trace.calls.flatMap((call, index) => {
    const at = index + 1;
    if (!matters(call, reach)) return [];
    const inside = windows.some(([after, upTo]) => at > after && at <= upTo);
    return [{ at, inside, call: `${call.method}${call.sheet === null ? '' : ` ${call.sheet}`}` }];
  });
};

/** Tabs that a run writes to. */
export const writtenTabs = ({ calls }: Trace): ReadonlySet<string> =>
  new Set(calls.flatMap(({ kind, sheet }) => (kind === 'write' && sheet !== null ? [sheet] : [])));

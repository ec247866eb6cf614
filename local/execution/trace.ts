import type { CallKind } from '../services/runtime';
import type { World } from './world';

export interface TracedCall {
  /** As counted: `Range.setValues`. */
  method: string;
  kind: CallKind;
  /** The name of the tab that the call is on; null where it is on none. */
  sheet: string | null;
  /** How many buffered writes the call put out. */
  flushed: number;
}

/** The service calls of one execution, in order; the n-th is what `failAt(n)` strikes. */
export interface Trace {
  execution: string;
  function: string;
  calls: TracedCall[];
  /** How many buffered writes its end put out. */
  flushedAtEnd: number;
}

/** A trace for the execution that starts; undefined where nobody asked for any. */
export function newTrace(world: World, record: { id: string; function: string }): Trace | undefined {
  if (!world.traces) return undefined;
  const trace: Trace = { execution: record.id, function: record.function, calls: [], flushedAtEnd: 0 };
  world.traces.push(trace);
  return trace;
}

export function noteCall(trace: Trace | undefined, method: string, kind: CallKind, sheet: string | undefined): void {
  trace?.calls.push({ method, kind, sheet: sheet ?? null, flushed: 0 });
}

/** Notes down that buffered writes went out, by the call underway or by the end. */
export function noteFlush(trace: Trace | undefined, count: number, ended: boolean): void {
  if (!trace) return;
  const last = trace.calls.at(-1);
  if (ended || !last) trace.flushedAtEnd += count;
  else last.flushed += count;
}

/** The calls of each execution that starts during `work`, in the order in which they start. */
export function traced(world: World, work: () => void): Trace[] {
  const outer = world.traces;
  const traces: Trace[] = [];
  world.traces = traces;
  try {
    work();
  } finally {
    world.traces = outer;
    outer?.push(...traces);
  }
  return traces;
}

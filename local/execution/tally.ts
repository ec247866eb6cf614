import type { ExecutionRecord } from './world';

/** Service calls, by how they weigh and by method. */
export interface Tally {
  total: number;
  reads: number;
  writes: number;
  sends: number;
  byMethod: Record<string, number>;
}

export function tally(executions: readonly ExecutionRecord[]): Tally {
  const sum: Tally = { total: 0, reads: 0, writes: 0, sends: 0, byMethod: {} };
  for (const one of executions) {
    sum.total += one.calls;
    sum.reads += one.reads;
    sum.writes += one.writes;
    sum.sends += one.sends;
    for (const [method, count] of Object.entries(one.byMethod)) {
      sum.byMethod[method] = (sum.byMethod[method] ?? 0) + count;
    }
  }
  return sum;
}

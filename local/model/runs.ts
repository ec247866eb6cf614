/**
 * A line of cells as sorted, disjoint runs of one value; what no run covers has the default.
 * A format on a whole column is one run, however long the column.
 */
export interface Run<T> {
  from: number;
  to: number;
  value: T;
}

/** The index of the first run that ends at or after `position`. */
function firstAt<T>(runs: readonly Run<T>[], position: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.to < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function runAt<T>(runs: readonly Run<T>[], position: number): T | undefined {
  const run = runs[firstAt(runs, position)];
  return run !== undefined && run.from <= position ? run.value : undefined;
}

/** Replaces everything between `from` and `to` by the given runs, which must lie inside. Works in place. */
export function replaceRuns<T>(runs: Run<T>[], from: number, to: number, replacement: readonly Run<T>[]): void {
  const start = firstAt(runs, from);
  let end = start;
  const middle: Run<T>[] = [];
  let tail: Run<T> | undefined;
  while (end < runs.length) {
    const run = runs[end];
    if (run === undefined || run.from > to) break;
    if (run.from < from) middle.push({ from: run.from, to: from - 1, value: run.value });
    if (run.to > to) tail = { from: to + 1, to: run.to, value: run.value };
    end += 1;
  }
  for (const run of replacement) middle.push(run);
  if (tail) middle.push(tail);
  const before = runs[start - 1];
  const joined = joinRuns(before ? [before, ...middle] : middle);
  const first = before ? start - 1 : start;
  if (joined.length < 10_000) {
    runs.splice(first, end - first, ...joined);
    return;
  }
  const rest = runs.slice(end);
  runs.length = first;
  for (const run of joined) runs.push(run);
  for (const run of rest) runs.push(run);
}

function joinRuns<T>(runs: readonly Run<T>[]): Run<T>[] {
  const joined: Run<T>[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && last.to + 1 === run.from && last.value === run.value) last.to = run.to;
    else joined.push({ ...run });
  }
  return joined;
}

/** Sets one value from `from` to `to`; undefined brings back the default. */
export function setRun<T>(runs: Run<T>[], from: number, to: number, value: T | undefined): void {
  replaceRuns(runs, from, to, value === undefined ? [] : [{ from, to, value }]);
}

/** One entry for each position between `from` and `to`. */
export function expandRuns<T>(runs: readonly Run<T>[], from: number, to: number): (T | undefined)[] {
  // Not by Array.fill, which has V8 look through every context that a run of the script has left behind.
  const values: (T | undefined)[] = Array.from({ length: to - from + 1 }, () => undefined);
  for (let index = firstAt(runs, from); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.from > to) break;
    const last = Math.min(run.to, to);
    for (let at = Math.max(run.from, from); at <= last; at += 1) values[at - from] = run.value;
  }
  return values;
}

/** The inverse of `expandRuns`. */
export function compressRuns<T>(values: readonly (T | undefined)[], from: number): Run<T>[] {
  const runs: Run<T>[] = [];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === undefined) continue;
    const last = runs[runs.length - 1];
    if (last && last.to === from + index - 1 && last.value === value) last.to += 1;
    else runs.push({ from: from + index, to: from + index, value });
  }
  return runs;
}

/** The runs that touch `from … to`, cut to it. */
export function sliceRuns<T>(runs: readonly Run<T>[], from: number, to: number): Run<T>[] {
  const slice: Run<T>[] = [];
  for (let index = firstAt(runs, from); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined || run.from > to) break;
    slice.push({ from: Math.max(run.from, from), to: Math.min(run.to, to), value: run.value });
  }
  return slice;
}

/** Opens a gap of `count` positions before `at`; the gap takes the value that stood at `like`, if one is given. */
export function insertInRuns<T>(runs: Run<T>[], at: number, count: number, like?: number): void {
  const value = like === undefined ? undefined : runAt(runs, like);
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const run = runs[index];
    if (run === undefined || run.to < at) break;
    if (run.from >= at) {
      run.from += count;
      run.to += count;
    } else {
      const tail = { from: at + count, to: run.to + count, value: run.value };
      run.to = at - 1;
      runs.splice(index + 1, 0, tail);
      break;
    }
  }
  setRun(runs, at, at + count - 1, value);
}

export function deleteInRuns<T>(runs: Run<T>[], at: number, count: number): void {
  setRun(runs, at, at + count - 1, undefined);
  for (let index = firstAt(runs, at); index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined) break;
    run.from -= count;
    run.to -= count;
  }
  const joined = joinRuns(runs);
  runs.length = 0;
  for (const run of joined) runs.push(run);
}

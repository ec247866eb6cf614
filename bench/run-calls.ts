import { performance } from 'node:perf_hooks';
import type { Host } from '../local/host';
import { callsBySheet, type SheetCalls } from './calls-by-sheet';

/** What one run asked of Google. */
export interface RunCalls {
  readonly total: number;
  /** Calls that fetched from, or changed, the sheets. */
  readonly reads: number;
  readonly writes: number;
  /** Calls that asked for protections or changed them. */
  readonly rights: number;
  readonly sends: number;
  readonly properties: number;
  readonly propertyWrites: number;
  readonly other: number;
  readonly bySheet: ReadonlyMap<string, SheetCalls>;
  /** Rows that hold something else than before, or are new. */
  readonly rows: number;
  /** Milliseconds here, the stand-in for Google included. */
  readonly ms: number;
}

const rowsOf = (host: Host): readonly string[] =>
  host.spreadsheet
    .getSheets()
    .map((tab) => tab.getName())
    .flatMap((name) => host.sheet(name).values.map((row, at) => `${name}!${at}:${JSON.stringify(row)}`));

/** Does `work` and tells what the executions in it asked of Google; an execution that broke off is thrown. */
export const measureRun = (host: Host, work: () => void): RunCalls => {
  const before = new Set(rowsOf(host));
  const earlier = host.executions.length;
  host.resetCalls();
  const started = performance.now();
  const bySheet = callsBySheet(work);
  const ms = performance.now() - started;
  const broken = host.executions.slice(earlier).find(({ outcome }) => outcome !== 'completed');
  if (broken) throw new Error(`${broken.function} ${broken.outcome}: ${broken.error}\n${broken.stack}`);
  const { total, sends, byMethod } = host.calls;
  const of = (kind: keyof SheetCalls): number => [...bySheet.values()].reduce((calls, one) => calls + one[kind], 0);
  const [reads, writes, rights] = [of('reads'), of('writes'), of('rights')];
  const sum = (wanted: RegExp): number =>
    Object.entries(byMethod).reduce((calls, [method, count]) => calls + (wanted.test(method) ? count : 0), 0);
  const properties = sum(/^Properties\./);
  return {
    total,
    reads,
    writes,
    rights,
    sends,
    properties,
    propertyWrites: byMethod['Properties.setProperty'] ?? 0,
    other: total - reads - writes - rights - sends - properties,
    bySheet,
    rows: rowsOf(host).filter((row) => !before.has(row)).length,
    ms,
  };
};

/** How often the sheet that was read most was read. */
export const mostReads = ({ bySheet }: RunCalls): number =>
  Math.max(0, ...[...bySheet.values()].map(({ reads }) => reads));

import { performance } from 'node:perf_hooks';
import type { Instant } from '../src/domain/day';
import { check, parse, plan, render, type Tabs, understand } from './decide';
import { heapInUse } from './heap';

const parts = ['parse', 'situation', 'check', 'plan', 'render'] as const;

/** Milliseconds of each part, without any service. */
export type Laps = Readonly<Record<(typeof parts)[number], number>>;

export interface PureTimes extends Laps {
  /** Situation and plan: from rows as they were understood to what is to be written and mailed. */
  readonly decide: number;
  /** All but the rendering of the mails. */
  readonly whole: number;
  /** Megabytes that the workbook and all that follows from it hold. */
  readonly megabytes: number;
}

const lapsOf = (tabs: Tabs, now: Instant): { readonly laps: Laps; readonly kept: readonly unknown[] } => {
  const at = [performance.now()];
  const lap = <T>(value: T): T => {
    at.push(performance.now());
    return value;
  };
  const book = lap(parse(tabs));
  const situation = lap(understand(book, now));
  const findings = lap(check(situation));
  const mails = lap(plan(situation));
  const rendered = lap(render(situation, mails));
  const laps = Object.fromEntries(parts.map((part, index) => [part, (at[index + 1] ?? 0) - (at[index] ?? 0)]));
  return { laps: laps as unknown as Laps, kept: [situation, findings, mails, rendered] };
};

const heldBy = (tabs: Tabs, now: Instant): number => {
  const before = heapInUse();
  const { kept } = lapsOf(tabs, now);
  const held = heapInUse() - before;
  // Only what is used later is still there to be counted.
  return kept.length > 0 ? held : 0;
};

/** The least of several runs: whatever else this machine does meanwhile only ever adds to them. */
export const pureTimes = (tabs: Tabs, now: Instant, runs: number): PureTimes => {
  const megabytes = heldBy(tabs, now);
  const all = Array.from({ length: runs }, () => lapsOf(tabs, now).laps);
  const of = (pick: (laps: Laps) => number): number => Math.min(...all.map(pick));
  return {
    parse: of((laps) => laps.parse),
    situation: of((laps) => laps.situation),
    check: of((laps) => laps.check),
    plan: of((laps) => laps.plan),
    render: of((laps) => laps.render),
    decide: of(({ situation, plan: planned }) => situation + planned),
    whole: of(({ parse: parsed, situation, check: checked, plan: planned }) => parsed + situation + checked + planned),
    megabytes,
  };
};

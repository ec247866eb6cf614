import { CHUNK } from '../src/google/post';
import type { BundleMeasure } from './bundle';
import type { SizeMeasure } from './measure-size';
import { mostReads, type RunCalls } from './run-calls';

/** One line of the table: a number for each size, and what it may be at most. */
export interface Line {
  readonly label: string;
  readonly value: (size: SizeMeasure) => number;
  readonly digits?: number;
  readonly unit?: string;
  readonly most?: { readonly limit: number; readonly from?: number };
}

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
}

/** The lease, the round before the mails, what is remembered after them, and the marks of the rights. */
const RUN_PROPERTIES = 4;

const chunksOf = ({ sends }: RunCalls): number => Math.max(1, Math.ceil(sends / CHUNK));
const times = (pick: (run: RunCalls) => number) => (size: SizeMeasure) => pick(size.baseline) / pick(size.monday);

export const sections: readonly Section[] = [
  {
    title: "Monday's run: calls to Google's services",
    lines: [
      { label: 'all', value: ({ monday }) => monday.total },
      { label: 'reads of sheets', value: ({ monday }) => monday.reads },
      // One, and two each time the sheet is written: mails are queued, and marked when they have gone.
      { label: '  of one sheet, the most', value: ({ monday }) => mostReads(monday), most: { limit: 5 } },
      { label: 'sheet writes', value: ({ monday }) => monday.writes },
      {
        label: `  a chunk of ${CHUNK} mails`,
        value: ({ monday }) => monday.writes / chunksOf(monday),
        most: { limit: 12 },
      },
      { label: 'calls for protections', value: ({ monday }) => monday.rights },
      { label: 'mails', value: ({ monday }) => monday.sends },
      { label: 'property calls', value: ({ monday }) => monday.properties },
      {
        label: `property writes a mail (and ${RUN_PROPERTIES} a run)`,
        value: ({ monday }) => (monday.propertyWrites - RUN_PROPERTIES) / monday.sends,
        digits: 1,
        most: { limit: 1 },
      },
      { label: 'other (handles, names, locks, quota)', value: ({ monday }) => monday.other },
      { label: 'rows written', value: ({ monday }) => monday.rows },
    ],
  },
  {
    title: 'Afterwards: the same trigger once more, and a person who edits a task',
    lines: [
      { label: 'calls of the second run', value: ({ second }) => second.total, most: { limit: 2 } },
      { label: 'mails of the second run', value: ({ second }) => second.sends, most: { limit: 0 } },
      { label: 'calls of an edit that acts', value: ({ edit }) => edit.total, most: { limit: 12 } },
    ],
  },
  {
    title: 'The usual way (bench/baseline: a read a row, a mail a task, a stamp a row), on the same rows',
    lines: [
      { label: 'all calls', value: ({ baseline }) => baseline.total },
      { label: '  times ours', value: times(({ total }) => total) },
      { label: 'reads', value: ({ baseline }) => baseline.reads },
      { label: '  times ours', value: times(({ reads }) => reads) },
      { label: 'sheet writes', value: ({ baseline }) => baseline.writes },
      { label: '  times ours', value: times(({ writes }) => writes), digits: 1 },
      { label: 'mails', value: ({ baseline }) => baseline.sends },
      { label: '  times ours', value: times(({ sends }) => sends), digits: 1 },
    ],
  },
  {
    title: 'Time and memory here, without Google: the least of several runs',
    lines: [
      { label: 'parse', value: ({ pure }) => pure.parse, unit: 'ms' },
      { label: 'situation', value: ({ pure }) => pure.situation, unit: 'ms' },
      { label: 'check', value: ({ pure }) => pure.check, unit: 'ms' },
      { label: 'plan (checks once more)', value: ({ pure }) => pure.plan, unit: 'ms' },
      {
        label: 'decide = situation + plan',
        value: ({ pure }) => pure.decide,
        unit: 'ms',
        most: { limit: 1000, from: 50_000 },
      },
      { label: 'parse + situation + check + plan', value: ({ pure }) => pure.whole, unit: 'ms' },
      { label: '  a thousand tasks', value: ({ pure, tasks }) => (pure.whole / tasks) * 1000, digits: 1, unit: 'ms' },
      { label: 'render the mails', value: ({ pure }) => pure.render, unit: 'ms' },
      { label: 'heap that all of it holds', value: ({ pure }) => pure.megabytes, unit: 'MB' },
      { label: 'whole run with the local host', value: ({ monday }) => monday.ms, unit: 'ms' },
      { label: 'peak memory, local host included', value: ({ peak }) => peak, unit: 'MB' },
    ],
  },
];

/** What the script itself weighs. */
export const bundleLines = ({ bytes, characters, lines, load }: BundleMeasure) => [
  { label: 'dist/Code.js', value: bytes / 1000, unit: 'KB', limit: 1000 },
  { label: '  characters', value: characters / 1000, unit: 'thousand', limit: null },
  { label: '  lines', value: lines, unit: '', limit: null },
  { label: 'load in a fresh context', value: load, unit: 'ms', limit: 30 },
];

import { newMails } from '../../mails';
import type { Stage } from '../../stage';
import { type Entry, playEntries, statesOf } from '../../steps/tasks';
import type { Step } from '../../story';

/** Departments in the order of the example. */
export const [MARKETING, RESEARCH, SALES, SERVICE, LEGAL] = [0, 1, 2, 3, 4] as const;

/** Addresses of departments' contacts, and the lead's. */
export const leadAnd = ({ cast }: Stage, ...contacts: readonly number[]): readonly string[] => [
  cast.lead.address,
  ...contacts.map((contact) => cast.contacts[contact]?.address ?? ''),
];

/** Who fills in what in the month before 铺货 is due, and who passes it (A). */
export const weeks: readonly (readonly Entry[])[] = [
  [
    ['2024-07-03 10:30', RESEARCH, 'T001', 'doing', '60%'],
    ['2024-07-04 10:30', RESEARCH, 'T001', 'review', '100%'],
    ['2024-07-04 15:30', MARKETING, 'T001', 'pass'],
  ],
  [
    ['2024-07-08 10:30', RESEARCH, 'T002', 'doing', '20%'],
    ['2024-07-09 10:30', LEGAL, 'T005', 'doing', '50%'],
    ['2024-07-11 10:30', LEGAL, 'T005', 'review', '100%'],
    ['2024-07-11 15:30', SALES, 'T005', 'pass'],
    ['2024-07-12 15:30', MARKETING, 'T003', 'review', '100%'],
  ],
  [
    ['2024-07-15 10:30', LEGAL, 'T003', 'pass'],
    ['2024-07-16 10:30', SALES, 'T006', 'doing', '30%'],
    ['2024-07-17 10:30', MARKETING, 'T004', 'doing', '20%'],
    ['2024-07-18 10:30', RESEARCH, 'T002', 'review', '100%'],
    ['2024-07-18 15:30', MARKETING, 'T002', 'pass'],
  ],
  [
    ['2024-07-22 10:30', SERVICE, 'T010', 'doing', '40%'],
    ['2024-07-24 10:30', MARKETING, 'T004', 'review', '100%'],
    ['2024-07-24 15:30', SALES, 'T004', 'pass'],
    ['2024-07-26 10:30', SALES, 'T006', 'review', '100%'],
    ['2024-07-26 15:30', SALES, 'T006', 'pass'],
  ],
  [
    ['2024-07-29 10:30', SERVICE, 'T010', 'review', '100%'],
    ['2024-07-29 15:30', SERVICE, 'T010', 'pass'],
    ['2024-07-30 10:30', SALES, 'T007', 'doing', '60%'],
  ],
];

/** One week: the departments type, and at its end their states stand as typed. */
export const week = (
  { words: { newProduct } }: Stage,
  number: number,
  entries: readonly Entry[],
  until: string,
): Step => {
  const last = new Map(entries.map(([, , task, act]) => [task, act === 'pass' ? ('done' as const) : act]));
  return {
    says: newProduct.week(number),
    does: (stage) => {
      const told = playEntries(stage, entries);
      stage.host.advanceTo(until);
      return [...told, ...newMails(stage)];
    },
    expects: (stage) => [
      {
        says: newProduct.typedKept,
        expected: Object.fromEntries([...last].map(([task, status]) => [task, stage.text.choices.status[status]])),
        found: statesOf(stage, [...last.keys()]),
      },
    ],
  };
};

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

/** Who fills in what in the month before 铺货 is due. Approvers (A) set 已完成. */
export const weeks: readonly (readonly Entry[])[] = [
  [
    ['2024-07-03', RESEARCH, 'T001', 'doing', '60%'],
    ['2024-07-04', RESEARCH, 'T001', 'review', '100%'],
    ['2024-07-05', MARKETING, 'T001', 'done', '100%'],
  ],
  [
    ['2024-07-08', RESEARCH, 'T002', 'doing', '20%'],
    ['2024-07-09', LEGAL, 'T005', 'doing', '50%'],
    ['2024-07-11', LEGAL, 'T005', 'review', '100%'],
    ['2024-07-12', SALES, 'T005', 'done', '100%'],
    ['2024-07-12', MARKETING, 'T003', 'review', '100%'],
  ],
  [
    ['2024-07-15', LEGAL, 'T003', 'done', '100%'],
    ['2024-07-16', SALES, 'T006', 'doing', '30%'],
    ['2024-07-17', MARKETING, 'T004', 'doing', '20%'],
    ['2024-07-18', RESEARCH, 'T002', 'review', '100%'],
    ['2024-07-19', MARKETING, 'T002', 'done', '100%'],
  ],
  [
    ['2024-07-22', SERVICE, 'T010', 'doing', '40%'],
    ['2024-07-24', SALES, 'T004', 'done', '100%'],
    ['2024-07-26', SALES, 'T006', 'done', '100%'],
  ],
  [
    ['2024-07-29', SERVICE, 'T010', 'done', '100%'],
    ['2024-07-30', SALES, 'T007', 'doing', '60%'],
  ],
];

/** One week: the departments type, and at its end their states stand as typed. */
export const week = ({ words: { newProduct } }: Stage, number: number, entries: readonly Entry[]): Step => {
  const last = new Map(entries.map(([, , task, status]) => [task, status]));
  return {
    says: newProduct.week(number),
    does: (stage) => [
      ...playEntries(stage, entries),
      ...(stage.host.mails.length > stage.mailsSeen ? newMails(stage) : []),
    ],
    expects: (stage) => [
      {
        says: newProduct.typedKept,
        expected: Object.fromEntries([...last].map(([task, status]) => [task, stage.text.choices.status[status]])),
        found: statesOf(stage, [...last.keys()]),
      },
    ],
  };
};

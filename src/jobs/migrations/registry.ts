import type { Migration } from './migration';

/** All versions of the layout after the first, ascending. What stands here stays: some workbook may still be there. */
export const migrations: readonly Migration[] = [
  {
    version: 2,
    class: 'additive',
    steps: [
      // Today's names keep the first code still where it is pasted back.
      { do: 'renameMemory' },
      // Absences; the time to decide on an answer; the time to judge a hand-in, and the how-manieth it is; what departments need.
      { do: 'layOut', sheets: ['duties', 'notices', 'approvals', 'requests'] },
      // Above which sum the lead approves a need.
      { do: 'addSettings' },
    ],
  },
];

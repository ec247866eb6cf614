import { once } from '../../domain/once';
import type { SheetWords } from '../sheets';
import { columns } from './columns';

/** The three sheets of the plan: process nodes, tasks, responsibility matrix. */
export const planSheets = once<Pick<SheetWords, 'nodes' | 'tasks' | 'matrix'>>(() => ({
  nodes: {
    name: 'Process nodes',
    columns: columns('nodes', {
      id: ['Node no.', 'The number of the node.', 'N01'],
      node: ['Node', 'The smallest unit of the process, one a row, in the order of the work.', 'Receive the complaint'],
      department: ['Responsible department', 'The department that does this node: choose from the list.', 'Sales'],
      input: ['Input', 'What must be at hand before it starts.', 'the customer’s call or letter'],
      output: ['Output', 'What it hands over; the next node starts from it.', 'complaint record'],
      limit: ['Time limit', 'The longest it may take: a number and a unit.', '2 hours, or 2 working days'],
      today: [
        'Time taken today',
        'What the interviews say it takes now: a number and a unit; blank if nobody knows.',
        '8 hours',
      ],
      pain: ['Pain point', 'Where it gets stuck today.', 'the record is incomplete and the customer is asked again'],
      after: [
        'After nodes',
        'Which nodes must be finished first, by number, with commas between; blank for the first.',
        'N01, N02',
      ],
    }),
  },
  tasks: {
    name: 'Tasks',
    columns: columns('tasks', {
      id: ['Task no.', 'The number of the task. It stays the same when rows are sorted or inserted.', 'T001'],
      stage: ['Stage', 'The part of the work that the task belongs to. Optional.', 'Materials'],
      task: ['Task', 'What is to be done, one thing a row, beginning with a verb.', 'Design the posters'],
      node: [
        'Process node',
        'The node that the task belongs to: choose from the list; blank if there is no process.',
        'N03',
      ],
      department: [
        'Responsible department',
        'One department only; in the matrix it should be an R. Choose from the list.',
        'Marketing',
      ],
      owner: ['Owner', 'Who does it, by a name of the duty sheet; blank means the department’s contact.', 'Wang Fang'],
      input: ['Input', 'What is needed from whom before it starts.', 'final product and test report from R&D'],
      output: ['Deliverable', 'What is handed over.', 'product acceptance standard'],
      standard: [
        'Delivery standard',
        'When it counts as done: something that can be counted, not «well» or «soon».',
        '3 poster texts and 2 short videos, within the brand’s VI, approved by Legal',
      ],
      start: ['Planned start', 'The day on which work should begin.', '2024-07-01'],
      baseline: [
        'First due',
        'The due date first agreed, to compare with. Until sign-off it follows «Due now», afterwards it stays.',
        '2024-07-15',
      ],
      due: [
        'Due now',
        'The date that holds: reminders and lateness count from it. A department that needs another date asks.',
        '2024-07-18',
      ],
      status: [
        'Status',
        'Choose from the list: Not started → In progress → In review → Done. When the work is finished choose In review; it is Done once the A has approved it.',
        'In progress',
      ],
      stamp: ['Task mark', 'By this the script knows which row it changed; nothing to do here.', 'T003 W0001.1'],
      progress: ['Progress', 'Roughly how much is done, in per cent.', '60%'],
      after: [
        'After tasks',
        'Which tasks must be finished first, by number, with commas between; blank if none.',
        'T001, T002',
      ],
      finished: ['Finished on', 'The day it was handed in.', '2024-07-14'],
      lag: [
        'Days late',
        'Days past «Due now»; only working days count unless the rules say otherwise. On the due day itself it is 0.',
        '3',
      ],
      light: [
        'Light',
        'Red: late. Yellow: due soon, or blocked by an unfinished task before it. Green: on course. Grey: done. If several are true, red wins.',
        'Yellow',
      ],
      lagBefore: [
        'Days late last time',
        'How late it was when the lead was last told, so that better and worse can be seen.',
        '1',
      ],
      note: ['Note', 'Whatever else all should know: resources, risks, agreements. Optional.', 'needs 10 promoters'],
      order: ['Task order', 'The order in which the script sorts rows; nothing to do here.', '12'],
    }),
  },
  matrix: {
    name: 'RACI matrix',
    columns: columns('matrix', {
      id: ['No.', 'The number of the task or node in this row.', 'T001'],
      item: ['Task or node', 'Its name in the tasks or the process nodes: change it there.', 'First sorting'],
      order: ['Matrix order', 'The order in which the script sorts rows; nothing to do here.', '12'],
    }),
    rest:
      'What this department is to each row: choose from the list, leave it blank if nothing. Filled by the lead.\n' +
      'R Responsible (负责): does the work; at least one a row.\n' +
      'A Accountable (批准, 最终负责): approves the result and answers for it; exactly one a row.\n' +
      'C Consulted (咨询): is asked before.\n' +
      'I Informed (知会): is told after.\n' +
      'R/A: one department both does it and answers for it.\n' +
      'The legend in guide T, step 3, swaps the last two («咨询 I / 知会 C»). This workbook follows the field and guide P: C is consulted, I is informed.\n' +
      'Example, for First sorting: Sales R, After-sales A, Technology C, Legal I.',
  },
}));

import type { SheetWords } from '../sheets';

/** The three sheets of the plan: process nodes, tasks, responsibility matrix. */
export const planSheets: Pick<SheetWords, 'nodes' | 'tasks' | 'matrix'> = {
  nodes: {
    name: 'Process nodes',
    columns: {
      id: { header: 'Node no.', note: 'The number of the node, given by the script; leave it. Example: N01.' },
      node: {
        header: 'Node',
        note: 'The smallest unit of the process, one a row, in the order of the work. Filled by the lead. Example: Receive the complaint.',
      },
      department: {
        header: 'Responsible department',
        note: 'The department that does this node: choose from the list. Filled by the lead. Example: Sales.',
      },
      input: {
        header: 'Input',
        note: 'What must be at hand before it starts. Filled by the lead. Example: the customer’s call or letter.',
      },
      output: {
        header: 'Output',
        note: 'What it hands over; the next node starts from it. Filled by the lead. Example: complaint record.',
      },
      limit: {
        header: 'Time limit',
        note: 'The longest it may take: a number and a unit. Filled by the lead. Example: 2 hours, or 2 working days.',
      },
      today: {
        header: 'Time taken today',
        note: 'What the interviews say it takes now: a number and a unit; blank if nobody knows. Filled by the lead. Example: 8 hours.',
      },
      pain: {
        header: 'Pain point',
        note: 'Where it gets stuck today. Filled by the lead. Example: the record is incomplete and the customer is asked again.',
      },
      after: {
        header: 'After nodes',
        note: 'Which nodes must be finished first, by number, with commas between; blank for the first. Filled by the lead. Example: N01, N02.',
      },
    },
  },
  tasks: {
    name: 'Tasks',
    columns: {
      id: {
        header: 'Task no.',
        note: 'The number of the task, given by the script; leave it. It stays the same when rows are sorted or inserted. Example: T001.',
      },
      stage: {
        header: 'Stage',
        note: 'The part of the work that the task belongs to. Filled by the department; optional. Example: Materials.',
      },
      task: {
        header: 'Task',
        note: 'What is to be done, one thing a row, beginning with a verb. Filled by the department. Example: Design the posters.',
      },
      node: {
        header: 'Process node',
        note: 'The node that the task belongs to: choose from the list; blank if there is no process. Filled by the department. Example: N03.',
      },
      department: {
        header: 'Responsible department',
        note: 'One department only; in the matrix it should be an R. Choose from the list. Filled by the department. Example: Marketing.',
      },
      owner: {
        header: 'Owner',
        note: 'Who does it, by a name of the duty sheet; blank means the department’s contact. Filled by the department. Example: Wang Fang.',
      },
      input: {
        header: 'Input',
        note: 'What is needed from whom before it starts. Filled by the department. Example: final product and test report from R&D.',
      },
      output: {
        header: 'Deliverable',
        note: 'What is handed over. Filled by the department. Example: product acceptance standard.',
      },
      standard: {
        header: 'Delivery standard',
        note: 'When it counts as done: something that can be counted, not «well» or «soon». Filled by the department. Example: 3 poster texts and 2 short videos, within the brand’s VI, approved by Legal.',
      },
      start: {
        header: 'Planned start',
        note: 'The day on which work should begin. Filled by the department. Example: 2024-07-01.',
      },
      baseline: {
        header: 'First due',
        note: 'The due date first agreed, to compare with. Until sign-off it follows «Due now», afterwards it stays. Filled by the lead. Example: 2024-07-15.',
      },
      due: {
        header: 'Due now',
        note: 'The date that holds: reminders and lateness count from it. Filled by the lead; a department that needs another date asks. Example: 2024-07-18.',
      },
      status: {
        header: 'Status',
        note: 'Choose from the list: Not started → In progress → In review → Done. When the work is finished choose In review; it is Done once the A has approved it. Filled by the department. Example: In progress.',
      },
      progress: {
        header: 'Progress',
        note: 'Roughly how much is done, in per cent. Filled by the department. Example: 60%.',
      },
      after: {
        header: 'After tasks',
        note: 'Which tasks must be finished first, by number, with commas between; blank if none. Filled by the department. Example: T001, T002.',
      },
      finished: {
        header: 'Finished on',
        note: 'The day it was handed in. Filled by the script. Example: 2024-07-14.',
      },
      lag: {
        header: 'Days late',
        note: 'Days past «Due now»; only working days count unless the rules say otherwise. On the due day itself it is 0. Worked out by the script. Example: 3.',
      },
      light: {
        header: 'Light',
        note: 'Lit by the script. Red: late. Yellow: due soon, or blocked by an unfinished task before it. Green: on course. Grey: done. If several are true, red wins. Example: Yellow.',
      },
      lagBefore: {
        header: 'Days late last time',
        note: 'How late it was when the lead was last told, so that better and worse can be seen. Filled by the script. Example: 1.',
      },
      note: {
        header: 'Note',
        note: 'Whatever else all should know: resources, risks, agreements. Filled by the department; optional. Example: needs 10 promoters.',
      },
    },
  },
  matrix: {
    name: 'RACI matrix',
    columns: {
      id: {
        header: 'No.',
        note: 'The number of the task or node in this row. Filled by the script; leave it. Example: T001.',
      },
      item: {
        header: 'Task or node',
        note: 'Its name, brought here by the script from the tasks or the process nodes: change it there. Example: First sorting.',
      },
    },
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
};

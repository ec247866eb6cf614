import type { RowOf, Workbook } from '../sheets/index';
import { nodeName, taskName } from './names';

/** What tasks and nodes have in common. */
type Step = Pick<RowOf<'nodes'>, 'id' | 'row' | 'department' | 'after'>;

/** One of the two sheets that split the work. */
export interface Steps {
  readonly sheet: 'nodes' | 'tasks';
  readonly rows: readonly Step[];
  /** How a finding names the row at this index. */
  nameAt(index: number): string;
}

const steps = <R extends Step>(sheet: Steps['sheet'], rows: readonly R[], name: (row: R) => string): Steps => ({
  sheet,
  rows,
  nameAt: (index) => {
    const row = rows[index];
    return row ? name(row) : '';
  },
});

/** The rows of 流程节点 and of 任务分工. */
export const stepsOf = ({ nodes, tasks }: Workbook): readonly Steps[] => [
  steps('nodes', nodes.rows, nodeName),
  steps('tasks', tasks.rows, taskName),
];

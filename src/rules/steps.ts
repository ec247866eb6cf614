import type { Workbook } from '../sheets/index';
import { nodeName, taskName } from './names';

/** What tasks and nodes have in common. */
export interface Step {
  readonly id: string | null;
  readonly row: number;
  readonly department: string | null;
  /** Ids of what comes before it. */
  readonly after: readonly string[] | null;
  name(): string;
}

const pick = ({ id, row, department, after }: Omit<Step, 'name'>) => ({ id, row, department, after });

/** The rows of the two sheets that split the work. */
export const stepsOf = ({
  nodes,
  tasks,
}: Workbook): readonly { readonly sheet: 'nodes' | 'tasks'; readonly steps: readonly Step[] }[] => [
  { sheet: 'nodes', steps: nodes.rows.map((node) => ({ ...pick(node), name: () => nodeName(node) })) },
  { sheet: 'tasks', steps: tasks.rows.map((task) => ({ ...pick(task), name: () => taskName(task) })) },
];

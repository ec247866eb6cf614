import type { MatrixRow } from '../facts/situation';
import type { RowOf } from '../sheets/index';

const joined = (id: string | null, name: string | null, row: number): string =>
  [id, name === null ? null : short(name)].filter(Boolean).join(' ') || `#${row}`;

/** A text that fits into a sentence: one line, at most 60 signs. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** How a finding names a task: `T003 渠道铺货`, or `#7` for the seventh row where it has neither id nor name. */
export const taskName = ({ id, task, row }: RowOf<'tasks'>): string => joined(id, task, row);

/** How a finding names a node: `N01 接收客户投诉`. */
export const nodeName = ({ id, node, row }: RowOf<'nodes'>): string => joined(id, node, row);

/** How a finding names a row of the matrix: by what people call it. */
export const itemName = ({ id, item, row }: MatrixRow): string => joined(item === null ? id : null, item, row);

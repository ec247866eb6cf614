import { loopWords } from '../../../text/loop';
import { type Line, lineWhere, textOf } from '../../look';
import type { Stage } from '../../stage';

/** The row of a notice or an approval. */
export const rowOf = (stage: Stage, key: 'notices' | 'approvals', id: string): Line => lineWhere(stage, key, 'id', id);

/** A notice in one line: number, task, state, and what the workbook says to the answer. */
export const told = (stage: Stage, key: 'notices' | 'approvals', id: string): string => {
  const line = rowOf(stage, key, id);
  const [title, state, message] = (['title', 'state', 'message'] as const).map((column) => textOf(stage, line, column));
  return loopWords[stage.language].row(id, title ?? '', state ?? '', message ?? '');
};

/** Cells of a row by column, as text. */
export const cellsOf = (
  stage: Stage,
  key: 'notices' | 'approvals' | 'tasks',
  id: string,
  columns: readonly string[],
): readonly string[] => {
  const line = lineWhere(stage, key, 'id', id);
  return columns.map((column) => textOf(stage, line, column));
};

/** Who got mail since the last look, each once. */
export const reached = ({ latest }: Stage): readonly string[] =>
  [...new Set(latest.map(({ to }) => to.split('@')[0] ?? ''))].sort();

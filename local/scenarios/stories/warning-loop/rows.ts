import { loopWords } from '../../../text/loop';
import { type Line, lineWhere, textOf } from '../../look';
import type { Stage } from '../../stage';

type AskSheet = 'notices' | 'approvals' | 'requests';

/** The row of an ask. */
export const rowOf = (stage: Stage, key: AskSheet, id: string): Line => lineWhere(stage, key, 'id', id);

/** An ask in one line: number, task, state, and what the workbook says to it. */
export const told = (stage: Stage, key: AskSheet, id: string): string => {
  const line = rowOf(stage, key, id);
  const [title, state, message] = (['title', 'state', 'message'] as const).map((column) => textOf(stage, line, column));
  return loopWords[stage.language].row(id, title ?? '', state ?? '', message ?? '');
};

/** Cells of a row by column, as text. */
export const cellsOf = (
  stage: Stage,
  key: AskSheet | 'tasks',
  id: string,
  columns: readonly string[],
): readonly string[] => {
  const line = lineWhere(stage, key, 'id', id);
  return columns.map((column) => textOf(stage, line, column));
};

/** Who got mail since the last look, each once. */
export const reached = ({ latest }: Stage): readonly string[] =>
  [...new Set(latest.map(({ to }) => to.split('@')[0] ?? ''))].sort();

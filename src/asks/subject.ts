import { rowLink, type TaskLine, taskLine } from '../facts/lines';
import type { Situation, TaskFacts } from '../facts/situation';
import type { AskData } from '../notices/notice';
import type { AnyAsk, AnyKind } from './kinds/index';

/** What an ask is about. */
export interface Subject {
  readonly line: TaskLine;
  /** The task whose letters say whose turn it is; null where it is about something else. */
  readonly task: TaskFacts | null;
}

/** What an ask is about; null where its task is gone. */
export const subjectOf = (kind: AnyKind, row: AnyAsk, situation: Situation): Subject | null => {
  if (kind.subject) return { line: kind.subject(row, situation), task: null };
  const task = situation.taskById.get(row.task ?? '');
  return task ? { line: taskLine(situation.book, task), task } : null;
};

/** What every mail about an ask names. */
export const askData = (
  { sheet }: Pick<AnyKind, 'sheet'>,
  row: AnyAsk,
  line: TaskLine,
  { book }: Situation,
): AskData => ({
  number: row.id ?? '',
  task: line,
  answerLink: rowLink(book, sheet, row.row),
});

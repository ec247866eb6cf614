import type { Person, Situation } from '../facts/situation';
import type { Notice, ShownCells } from '../notices/notice';
import type { Choice } from '../sheets/choices';
import type { AnyAsk, AnyKind } from './kinds/index';
import { noticesTo } from './notices-to';
import { askData, subjectOf } from './subject';

/** The notices of a kind that needs no view of its own: whom they go to, and which cells of the row they show. */
interface Plain<C extends string> {
  readonly to: readonly (Person | null)[];
  readonly columns: readonly C[];
}

const cellsOf = (row: Readonly<Record<string, unknown>>, columns: readonly string[]): ShownCells =>
  Object.fromEntries(columns.flatMap((column) => (row[column] == null ? [] : [[column, row[column]]])));

const dataOf = (kind: AnyKind, row: AnyAsk, situation: Situation, columns: readonly string[]) => {
  const subject = subjectOf(kind, row, situation);
  return subject && { ...askData(kind, row, subject.line, situation), cells: cellsOf({ ...row }, columns) };
};

const attemptOf = ({ id, attempt }: AnyAsk): string => `${id}.${attempt ?? 1}`;

/** Whoever is asked learns that they are; once for each time it is put. */
export const askNotices = <C extends string>(
  kind: AnyKind,
  row: AnyAsk,
  situation: Situation,
  { to, columns }: Plain<C>,
): readonly Notice[] => {
  const data = dataOf(kind, row, situation, columns);
  if (data === null) return [];
  const { replyBy } = row;
  return noticesTo(to, (person) => ({
    kind: 'ask',
    to: person,
    token: `P${attemptOf(row)}`,
    data: { ...data, replyBy },
  }));
};

/** Whoever asked learns what was decided. */
export const answerNotices = <C extends string>(
  kind: AnyKind,
  row: AnyAsk,
  situation: Situation,
  { to, columns, decision }: Plain<C> & { readonly decision: Choice<'decision'> },
): readonly Notice[] => {
  const data = dataOf(kind, row, situation, columns);
  if (data === null) return [];
  const token = `B${attemptOf(row)}${decision === 'accept' ? 'a' : ''}`;
  return noticesTo(to, (person) => ({ kind: 'answer', to: person, token, data: { ...data, decision } }));
};

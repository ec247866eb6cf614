import type { NoteBlock } from '../changes/moved-notes';

/** Everything in a note from this sign on is the script's; what stands above it is a person's. */
const SIGN = '⚑';

const personsPart = (note: string): string => {
  const at = note.indexOf(SIGN);
  return (at < 0 ? note : note.slice(0, at)).trimEnd();
};

/** A cell's note with these findings under whatever a person wrote there; without findings only the person's part is left. */
export const noteWith = (note: string, findings: readonly string[]): string =>
  [personsPart(note), ...findings.map((finding) => `${SIGN} ${finding}`)].filter(Boolean).join('\n');

/** The script's findings in a note. */
export const isMarked = (note: string): boolean => note.includes(SIGN);

/**
 * The smallest block of notes that has to be written so that exactly the cells with findings carry ours; null when
 * all are as they ought to be. `findings` are keyed `row/column`, 0-based in `notes`.
 */
export const noteBlock = (
  notes: readonly (readonly string[])[],
  findings: ReadonlyMap<string, readonly string[]>,
): NoteBlock | null => {
  const wanted = notes.map((line, row) =>
    line.map((note, column) => noteWith(note, findings.get(`${row}/${column}`) ?? [])),
  );
  const changed = wanted.flatMap((line, row) =>
    line.flatMap((note, column) => (note === (notes[row]?.[column] ?? '').trimEnd() ? [] : [{ row, column }])),
  );
  const [first] = changed;
  if (!first) return null;
  const box = changed.reduce(
    ({ top, bottom, left, right }, { row, column }) => ({
      top: Math.min(top, row),
      bottom: Math.max(bottom, row),
      left: Math.min(left, column),
      right: Math.max(right, column),
    }),
    { top: first.row, bottom: first.row, left: first.column, right: first.column },
  );
  return {
    top: box.top,
    left: box.left,
    notes: wanted.slice(box.top, box.bottom + 1).map((line) => line.slice(box.left, box.right + 1)),
  };
};

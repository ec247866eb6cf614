import type { PaintedNote, SheetPicture } from '../../server/grid/picture';

const WIDTH = 260;
const LINE = 20;

/** A note as drawn; its box grows with its text. */
export function noteOf([row, col, note]: PaintedNote) {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 18)), 0);
  return { id: `note-${row}-${col}`, row, col, note, width: WIDTH, height: Math.min(320, 30 + lines * LINE) };
}

export function notesResource(sheets: readonly SheetPicture[]) {
  const data: Record<string, Record<number, Record<number, ReturnType<typeof noteOf>>>> = {};
  for (const { frame, notes } of sheets) {
    const ofSheet: Record<number, Record<number, ReturnType<typeof noteOf>>> = {};
    for (const note of notes) {
      ofSheet[note[0]] = { ...ofSheet[note[0]], [note[1]]: noteOf(note) };
    }
    data[frame.id] = ofSheet;
  }
  return { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(data) };
}

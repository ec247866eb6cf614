import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type Methods = 'getNote' | 'getNotes' | 'setNote' | 'setNotes';

/** In a block a number reads back with a decimal, alone without (BEHAVIOURS §5). */
function blockNote(note: unknown): string | undefined {
  if (note === null || note === undefined || note === '') return undefined;
  return typeof note === 'number' && Number.isInteger(note) ? `${note}.0` : String(note);
}

/** Notes of cells. */
export class RangeNotes extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getNote: reads(),
    getNotes: reads(),
    setNote: writes('String?'),
    setNotes: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNote() */
  getNote(): string {
    return this.first('note') ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getNotes() */
  getNotes(): string[][] {
    return this.block<'note', string>('note', '');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setNote(String) */
  setNote(note: string | null): GoogleRange {
    return this.fill('note', note === null || note === '' ? undefined : String(note));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setNotes(Object) */
  setNotes(notes: (string | null)[][]): GoogleRange {
    return this.lay('note', notes, blockNote);
  }
}

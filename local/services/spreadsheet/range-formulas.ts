import { offsetFormula } from '../../model/formula/shift';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';
import { enterEntries } from './write-values';

type Methods = 'getFormula' | 'getFormulas' | 'setFormula' | 'setFormulas';

/** Null empties the cell, in both methods (gas-fakes, test/testsheetsformatting.js). */
function marked(formula: string | null): string {
  const text = String(formula ?? '');
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

/** Formulas in A1 notation. */
export class RangeFormulas extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    getFormula: reads(),
    getFormulas: reads(),
    setFormula: writes('text?'),
    setFormulas: writes('Object[][]'),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFormula() */
  getFormula(): string {
    return this.first('formula') ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getFormulas() */
  getFormulas(): string[][] {
    return this.block<'formula', string>('formula', '');
  }

  /**
   * Over several cells, relative references advance (BEHAVIOURS §3).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#setFormula(String)
   */
  setFormula(formula: string | null): GoogleRange {
    const { box } = this;
    const rows = Array.from({ length: box.bottom - box.top + 1 }, (_row, row) =>
      Array.from({ length: box.right - box.left + 1 }, (_cell, column) => offsetFormula(marked(formula), row, column)),
    );
    enterEntries(this.core, rows);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#setFormulas(Object) */
  setFormulas(formulas: (string | null)[][]): GoogleRange {
    this.mustFit(formulas);
    enterEntries(
      this.core,
      formulas.map((row) => row.map((formula) => marked(formula))),
    );
    return this.self;
  }
}

import { columnsOf, rowsOf } from '../../model/area';
import { clearBox } from '../../model/clear';
import type { Entry } from '../../model/enter';
import { setLayer } from '../../model/layers';
import type { Cell } from '../../model/sheet-model';
import type { ValidationModel } from '../../model/validation-model';
import { readCalculated } from '../../model/values';
import { toCriterion } from './criterion-values';
import { mustEditCells } from './guards';
import type { Calls } from './handle';
import { reads, writes } from './handle';
import { type GoogleRange, RangePart } from './range-part';
import { scriptEntry } from './script-value';
import { enterEntries } from './write-values';

type Methods = 'insertCheckboxes' | 'removeCheckboxes' | 'check' | 'uncheck' | 'isChecked';

function isCheckbox(rule: ValidationModel | undefined): rule is ValidationModel {
  return rule?.criterion === 'CHECKBOX';
}

/** The value of a ticked or an unticked box. */
function stateOf(rule: ValidationModel, checked: boolean): Cell {
  const [yes, no] = rule.values;
  const value = checked ? (yes ?? true) : rule.values.length === 0 ? false : (no ?? '');
  return typeof value === 'object' ? '' : value;
}

/** Check boxes: a validation whose cells show as boxes. */
export class RangeCheckboxes extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    insertCheckboxes: writes('', 'Object', 'Object,Object'),
    removeCheckboxes: writes(),
    check: writes(),
    uncheck: writes(),
    isChecked: reads(),
  };

  /**
   * The reference: every cell takes on the unticked state, whatever stood there (PLATFORM §5, getLastRow).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes()
   */
  insertCheckboxes(...states: unknown[]): GoogleRange {
    const { box, sheet } = this;
    mustEditCells(this.core, box);
    const values = states.map((state) => toCriterion(this.core, state));
    const rule: ValidationModel = { criterion: 'CHECKBOX', values, allowInvalid: false };
    setLayer(sheet.layers, 'validation', box, rule);
    const unticked: Entry = stateOf(rule, false);
    const rows = Array.from({ length: rowsOf(box) }, () => new Array<Entry>(columnsOf(box)).fill(unticked));
    enterEntries(this.core, rows);
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#removeCheckboxes() */
  removeCheckboxes(): GoogleRange {
    const { box } = this;
    mustEditCells(this.core, box);
    this.eachBox((row, column) => {
      const cell = { top: row, left: column, bottom: row, right: column };
      clearBox(this.core.book, this.sheet, cell, { contents: true, validations: true });
    });
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#check() */
  check(): GoogleRange {
    return this.set(true);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#uncheck() */
  uncheck(): GoogleRange {
    return this.set(false);
  }

  /**
   * Null unless all cells are boxes in one state (BEHAVIOURS §6).
   * https://developers.google.com/apps-script/reference/spreadsheet/range#isChecked()
   */
  isChecked(): boolean | null {
    const cells = readCalculated(this.core.book, this.sheet, this.box);
    const states = this.block('validation', undefined).flatMap((row, at) =>
      row.map((rule, column) => {
        if (!isCheckbox(rule)) return null;
        const value = cells[at]?.[column];
        if (value === stateOf(rule, true)) return true;
        return value === stateOf(rule, false) ? false : null;
      }),
    );
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  private eachBox(visit: (row: number, column: number, rule: ValidationModel) => void): void {
    const { box } = this;
    this.block('validation', undefined).forEach((row, at) => {
      row.forEach((rule, column) => {
        if (isCheckbox(rule)) visit(box.top + at, box.left + column, rule);
      });
    });
  }

  private set(checked: boolean): GoogleRange {
    const { box } = this;
    mustEditCells(this.core, box);
    const cells = readCalculated(this.core.book, this.sheet, box);
    this.eachBox((row, column, rule) => {
      const line = cells[row - box.top];
      if (line) line[column - box.left] = stateOf(rule, checked);
    });
    this.eachBox((row, column) => {
      const value = cells[row - box.top]?.[column - box.left] ?? '';
      enterEntries({ ...this.core, area: { top: row, left: column, bottom: row, right: column } }, [
        [scriptEntry(this.core, value)],
      ]);
    });
    return this.self;
  }
}

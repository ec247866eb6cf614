import { accessOf } from '../model/book';
import type { Edited } from './events';
import { fireChange, fireEdit } from './fire';
import { HostFaults } from './host-faults';
import {
  clearAt,
  deleteColumnsAt,
  deleteRowsAt,
  type Hand,
  insertColumnsAt,
  insertRowsAt,
  sortAt,
  type Typed,
  typeInto,
} from './person-acts';
import { tickAt } from './tick';

/** What a person does to the cells with his own hands, and with his own rights. */
export class HostHands extends HostFaults {
  protected demandAccess(): void {
    if (accessOf(this.file.book, this.acting) !== 'none') return;
    throw new Error(`You need access. ${this.acting} may not open this file.`);
  }

  get #hand(): Hand {
    this.demandAccess();
    return { file: this.file, user: this.acting };
  }

  #edited(edited: Edited): this {
    fireEdit(this.world, this.file, this.acting, edited);
    return this;
  }

  #changed(type: string): this {
    fireChange(this.world, this.file, this.acting, type);
    return this;
  }

  /** Types into a cell, or pastes a block (a 2-D array) at it; fires the edit triggers once. */
  edit(sheet: string, a1: string, value: Typed | readonly (readonly Typed[])[]): this {
    return this.#edited(typeInto(this.#hand, sheet, a1, Array.isArray(value) ? value : [[value]]));
  }

  /** Deletes the content of a range; one edit. */
  clear(sheet: string, a1: string): this {
    return this.#edited(clearAt(this.#hand, sheet, a1));
  }

  /** Clicks a check box; one edit. */
  tick(sheet: string, a1: string): this {
    return this.#edited(tickAt(this.#hand, sheet, a1));
  }

  /** Inserts rows above a row. No edit event is known to come of it, only a change event. */
  insertRows(sheet: string, before: number, count = 1): this {
    insertRowsAt(this.#hand, sheet, before, count);
    return this.#changed('INSERT_ROW');
  }

  /** Deletes rows; a change event, no edit event. */
  deleteRows(sheet: string, first: number, count = 1): this {
    deleteRowsAt(this.#hand, sheet, first, count);
    return this.#changed('REMOVE_ROW');
  }

  /** Inserts columns before a column (1 is A); a change event, no edit event. */
  insertColumns(sheet: string, before: number, count = 1): this {
    insertColumnsAt(this.#hand, sheet, before, count);
    return this.#changed('INSERT_COLUMN');
  }

  /** Deletes columns; a change event, no edit event. */
  deleteColumns(sheet: string, first: number, count = 1): this {
    deleteColumnsAt(this.#hand, sheet, first, count);
    return this.#changed('REMOVE_COLUMN');
  }

  /** Sorts a range by a column, counted from A. Whether a sort fires an edit event is unproven: here it does not. */
  sort(sheet: string, a1: string, column: number, ascending = true): this {
    sortAt(this.#hand, sheet, a1, column, ascending);
    return this.#changed('OTHER');
  }
}

import type { Axis } from '../model/axis';
import { accessOf } from '../model/book';
import type { Edited } from './events';
import { fireChange, fireEdit } from './fire';
import { HostMishaps } from './host-mishaps';
import { moveLinesAt } from './move-lines-by-hand';
import {
  clearAt,
  deleteColumnsAt,
  deleteRowsAt,
  insertColumnsAt,
  insertRowsAt,
  sortAt,
  type Typed,
  typeInto,
} from './person-acts';
import type { Hand } from './person-rights';
import { addTabAt, deleteTabAt, renameTabAt } from './person-tabs';
import { tickAt } from './tick';

/** What a person does to the cells with his own hands, and with his own rights. */
export class HostHands extends HostMishaps {
  protected demandAccess(): void {
    if (accessOf(this.file.book, this.acting) !== 'none') return;
    throw new Error(`You need access. ${this.acting || 'Whoever is not signed in'} may not open this file.`);
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

  #moved(sheet: string, axis: Axis, first: number, count: number, before: number): this {
    const moved = moveLinesAt(this.#hand, sheet, axis, first, count, before);
    if (moved.kind === 'edit') return this.#edited(moved.edited);
    return moved.kind === 'blank' ? this.#changed('OTHER') : this;
  }

  /** Drags rows before the row that is number `before` now; an edit and a change, a change alone where they are blank. */
  moveRows(sheet: string, first: number, count: number, before: number): this {
    return this.#moved(sheet, 'rows', first, count, before);
  }

  /** Drags columns (1 is A) before the one that is number `before` now, as `moveRows` does rows. */
  moveColumns(sheet: string, first: number, count: number, before: number): this {
    return this.#moved(sheet, 'columns', first, count, before);
  }

  /** Adds a tab right of the one in front; a change event. */
  addTab(name: string): this {
    addTabAt(this.#hand, name);
    return this.#changed('INSERT_GRID');
  }

  /** Gives a tab another name; a change event, whose type is unverified. */
  renameTab(sheet: string, name: string): this {
    renameTabAt(this.#hand, sheet, name);
    return this.#changed('OTHER');
  }

  /** Deletes a tab; a change event. */
  deleteTab(sheet: string): this {
    deleteTabAt(this.#hand, sheet);
    return this.#changed('REMOVE_GRID');
  }

  /** Sorts a range by a column, counted from A. Whether a sort fires an edit event is unproven: here it does not. */
  sort(sheet: string, a1: string, column: number, ascending = true): this {
    sortAt(this.#hand, sheet, a1, column, ascending);
    return this.#changed('OTHER');
  }
}

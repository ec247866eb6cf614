import type { GridSize } from '../../model/area';
import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';

/** Thrown by the guards while a write is only planned: its arguments have passed, and nothing has been changed yet. */
const PLANNED = Symbol('planned');

interface Growth {
  rows: number;
  columns: number;
}

/**
 * What an execution has written and the document does not show yet. Google holds changes back until the script reads, flushes
 * or ends ("may be bundled": https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush()); meanwhile
 * people and other executions see, and change, the document without them.
 */
export class WriteBuffer {
  #held: (() => void)[] = [];
  readonly #growth = new Map<number, Growth>();
  #planning: Map<number, Growth> | undefined;
  #refusal: (() => Error) | undefined;
  readonly #onOut: (count: number) => void;

  constructor(onOut: (count: number) => void = () => {}) {
    this.#onOut = onOut;
  }

  get isEmpty(): boolean {
    return this.#held.length === 0;
  }

  /** True while a write's arguments are looked at, before it is held. */
  get planning(): boolean {
    return this.#planning !== undefined;
  }

  /** Where a write goes from looking at its arguments to changing the document: here it stops while it is planned. */
  stopIfPlanning(): void {
    if (this.#planning) throw PLANNED;
  }

  /** A planned write says that it will add lines to a sheet, or take some away. */
  expect(sheet: SheetModel, axis: 'rows' | 'columns', count: number): void {
    const growth = this.#planning?.get(sheet.id) ?? { rows: 0, columns: 0 };
    growth[axis] += count;
    this.#planning?.set(sheet.id, growth);
  }

  /** A sheet's size as it will be once everything held is applied. */
  sizeOf(sheet: SheetModel): GridSize {
    const growth = this.#growth.get(sheet.id);
    if (!growth) return sheet;
    return { maxRows: sheet.maxRows + growth.rows, maxColumns: sheet.maxColumns + growth.columns };
  }

  /** Checks the arguments of a write now, as its call does at Google, and keeps the write for later. */
  hold(book: Book, write: () => void): void {
    let growth: ReadonlyMap<number, Growth>;
    try {
      growth = this.#plan(book, write);
    } catch (error) {
      if (this.isEmpty) throw error;
      // What is held may be what the arguments rely on.
      this.putOut();
      growth = this.#plan(book, write);
    }
    for (const [id, { rows, columns }] of growth) {
      const known = this.#growth.get(id) ?? { rows: 0, columns: 0 };
      this.#growth.set(id, { rows: known.rows + rows, columns: known.columns + columns });
    }
    const refusal = this.#refusal;
    this.#refusal = undefined;
    if (!refusal) this.#held.push(write);
    else
      this.#held.push(() => {
        throw refusal();
      });
  }

  #plan(book: Book, write: () => void): ReadonlyMap<number, Growth> {
    const { revision } = book.changes;
    const growth = new Map<number, Growth>();
    this.#planning = growth;
    try {
      write();
    } catch (signal) {
      if (signal !== PLANNED) throw signal;
    } finally {
      this.#planning = undefined;
    }
    if (book.changes.revision !== revision)
      throw new Error('A method of the host changes cells before it asks a guard.');
    return growth;
  }

  /** The next write that is to be held will be refused, once the buffer is applied; undefined takes that back. */
  refuseNext(refusal: (() => Error) | undefined): void {
    this.#refusal = refusal;
  }

  /**
   * Applies what is held, in order. The first write that is refused throws, and takes those behind it along: whether
   * Google goes on behind a refused one is unverified.
   */
  putOut(): void {
    const held = this.#held;
    if (held.length === 0 || this.#planning) return;
    this.drop();
    this.#onOut(held.length);
    for (const write of held) write();
  }

  /** Loses what is held. */
  drop(): void {
    this.#held = [];
    this.#growth.clear();
  }
}

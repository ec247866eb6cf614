import type { Area, Box } from '../../model/area';
import { columnsOf, rowsOf } from '../../model/area';
import { cellsChanged } from '../../model/changes';
import type { CellLayers, LayerName } from '../../model/layers';
import { layerAt, layerBlock, setLayer, setLayerBlock } from '../../model/layers';
import type { SheetModel } from '../../model/sheet-model';
import { rangeClass } from './classes';
import type { RangeCore } from './cores';
import { boxOfRange, fail, liveSheet, rangeOn } from './cores';
import { mustEditCells } from './guards';

export type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** What every group of Range's methods leans on. */
export abstract class RangePart {
  protected readonly core: RangeCore;

  constructor(core: RangeCore) {
    this.core = core;
  }

  /** The handle itself, for chaining. */
  protected get self(): GoogleRange {
    return rangeClass.handle(this.core);
  }

  protected get sheet(): SheetModel {
    return liveSheet(this.core);
  }

  protected get box(): Box {
    return boxOfRange(this.core);
  }

  protected range(area: Area): GoogleRange {
    return rangeClass.handle(rangeOn(this.core, area));
  }

  /** Refuses a block that has not the size of the range, in Google's words (PLATFORM §5). */
  protected mustFit(rows: readonly (readonly unknown[])[]): Box {
    const { box } = this;
    if (rows.length !== rowsOf(box)) this.refuseSize('rows', rows.length, rowsOf(box));
    const width = columnsOf(box);
    const odd = rows.find((row) => row.length !== width);
    if (odd) this.refuseSize('columns', odd.length, width);
    return box;
  }

  private refuseSize(what: string, given: number, wanted: number): never {
    return fail(
      this.core,
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${given} but the range has ${wanted}.`,
    );
  }

  protected first<K extends LayerName>(name: K): CellLayers[K] | undefined {
    const { box } = this;
    return layerAt(this.sheet.layers, name, box.top, box.left);
  }

  protected block<K extends LayerName, F>(name: K, fallback: F): (CellLayers[K] | F)[][] {
    return layerBlock(this.sheet.layers, name, this.box, fallback);
  }

  protected fill<K extends LayerName>(name: K, value: CellLayers[K] | undefined): GoogleRange {
    const { box, sheet } = this;
    mustEditCells(this.core, box);
    setLayer(sheet.layers, name, box, value);
    cellsChanged(this.core.book.changes, sheet.id, box);
    return this.self;
  }

  /** As in the execution's log: Google says nothing at all. */
  private ignore(name: LayerName, word: unknown): void {
    const { buffer, log } = this.core.context.runtime;
    if (!buffer?.planning) log?.(`Ignored as at Google: ${name} ${word}`);
  }

  /**
   * Like `fill`, for one of a set of words; null brings back what a cell has by itself. Any other word Google ignores
   * without a sound (gas-fakes, notes/oddities.md, "checking of invalid arguments"); that the cell keeps what it had
   * is unverified.
   */
  protected fillKnown<K extends LayerName>(
    name: K,
    word: string | null,
    read: (word: string) => CellLayers[K] | undefined,
  ): GoogleRange {
    if (word === null) return this.fill(name, undefined);
    const value = read(String(word));
    if (value !== undefined) return this.fill(name, value);
    mustEditCells(this.core, this.box);
    this.ignore(name, word);
    return this.self;
  }

  protected layKnown<K extends LayerName>(
    name: K,
    words: readonly (readonly (string | null)[])[],
    read: (word: string) => CellLayers[K] | undefined,
  ): GoogleRange {
    this.mustFit(words);
    const before = this.block(name, undefined);
    const after = words.map((row, at) =>
      row.map((word, column) => {
        if (word === null) return undefined;
        const value = read(String(word));
        if (value !== undefined) return value;
        this.ignore(name, word);
        return before[at]?.[column];
      }),
    );
    return this.lay(name, after, (value) => value);
  }

  protected lay<K extends LayerName, V>(
    name: K,
    rows: readonly (readonly V[])[],
    read: (value: V) => CellLayers[K] | undefined,
  ): GoogleRange {
    const box = this.mustFit(rows);
    const { sheet } = this;
    mustEditCells(this.core, box);
    setLayerBlock(
      sheet.layers,
      name,
      box,
      rows.map((row) => row.map(read)),
    );
    cellsChanged(this.core.book.changes, sheet.id, box);
    return this.self;
  }
}

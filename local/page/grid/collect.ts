import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Cell } from '../../model/sheet-model';
import type { EditedBlock } from '../../server/protocol';
import { blocksOf, type Touched } from './blocks';
import { isDatePattern, typedDay } from './serial-text';

/** The one mutation through which every change of a cell goes: typing, pasting, deleting, filling, undoing. */
export const SET_CELLS = 'sheet.mutation.set-range-values';

/** What belongs together comes within this many milliseconds. */
const GESTURE = 30;

/** Cutting and pasting within the grid moves cells: content goes from one place and comes to another. */
const MOVE_CELLS = 'sheet.mutation.move-range';

type CellMatrix = Record<string, Record<string, Nullable<ICellData>>>;

interface MoveCells {
  from: { subUnitId: string; value: CellMatrix };
  to: { subUnitId: string; value: CellMatrix };
}

interface SetCells {
  subUnitId: string;
  cellValue?: CellMatrix;
  trigger?: string;
}

interface Place {
  sheet: string;
  row: number;
  column: number;
  before: string;
}

export interface Collector {
  /** Changes made inside come from the host and are not sent back to it. */
  quietly(work: () => void): void;
  /** Whether a cell was changed here and the host has not answered yet. */
  isPending(sheet: string, row: number, column: number): boolean;
  /** The host has answered for these. */
  settled(blocks: readonly EditedBlock[]): void;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

/** Gathers what a person changes in the grid into blocks, one gesture at a time. */
export function collectEdits(api: FUniver, onBlocks: (blocks: EditedBlock[]) => void): Collector {
  let quiet = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = new Map<string, Place>();
  const typed = new Map<string, string>();
  const pending = new Map<string, number>();

  function cell(sheet: string, row: number, column: number) {
    return api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getSheet().getCellRaw(row, column);
  }

  function content(sheet: string, row: number, column: number): string {
    const data = cell(sheet, row, column);
    return JSON.stringify([data?.f ?? '', data?.v ?? '']);
  }

  function typedValue({ sheet, row, column }: Place): Cell {
    const text = typed.get(keyOf(sheet, row, column));
    if (text !== undefined) return text;
    const data = cell(sheet, row, column);
    if (data?.f) return data.f;
    if (data?.v === undefined || data.v === null) return data?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
    if (data.t === 3) return data.v === 1 || data.v === true;
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    const style = worksheet?.getSheet().getStyleDataByHash(typeof data.s === 'string' ? data.s : '');
    const pattern = (typeof data.s === 'object' ? data.s?.n?.pattern : undefined) ?? style?.n?.pattern;
    return typeof data.v === 'number' && isDatePattern(pattern) ? typedDay(data.v) : data.v;
  }

  function flush(): void {
    const places = [...touched.values()];
    touched = new Map();
    const changed = places.some((place) => content(place.sheet, place.row, place.column) !== place.before);
    const cells = places.map((place): Touched => ({ ...place, value: typedValue(place) }));
    typed.clear();
    if (!changed) return;
    for (const { sheet, row, column } of cells) {
      const key = keyOf(sheet, row, column);
      pending.set(key, (pending.get(key) ?? 0) + 1);
    }
    onBlocks(blocksOf(cells));
  }

  let typing = false;
  api.addEvent(api.Event.SheetEditStarted, () => {
    typing = true;
  });
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    // Said again, with nothing in it, whenever the library makes sure that nobody types.
    const ends = typing && isConfirm;
    typing = false;
    if (ends) typed.set(keyOf(worksheet.getSheetId(), row, column), value.toPlainText().replace(/\r?\n$/, ''));
  });

  function touch(sheet: string, cells: CellMatrix, isContent: (data: Nullable<ICellData>) => boolean): void {
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, data] of Object.entries(columns ?? {})) {
        const place = { sheet, row: Number(row), column: Number(column) };
        const key = keyOf(sheet, place.row, place.column);
        if (!isContent(data) || touched.has(key)) continue;
        touched.set(key, { ...place, before: content(sheet, place.row, place.column) });
      }
    }
    if (touched.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(flush, GESTURE);
  }

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (quiet > 0) return;
    if (event.id === MOVE_CELLS) {
      const { from, to }: MoveCells = event.params;
      touch(from.subUnitId, from.value, () => true);
      touch(to.subUnitId, to.value, () => true);
    } else if (event.id === SET_CELLS) {
      const { subUnitId, cellValue = {}, trigger }: SetCells = event.params;
      // What the library's own formula engine works out is no edit.
      if (trigger?.startsWith('formula.')) return;
      touch(subUnitId, cellValue, (data) => !data || 'v' in data || 'f' in data || 'p' in data);
    }
  });

  return {
    quietly(work) {
      quiet += 1;
      try {
        work();
      } finally {
        quiet -= 1;
      }
    },
    isPending(sheet, row, column) {
      const key = keyOf(sheet, row, column);
      return touched.has(key) || (pending.get(key) ?? 0) > 0;
    },
    settled(blocks) {
      for (const { sheet, row, column, values } of blocks) {
        values.forEach((line, down) => {
          line.forEach((_value, across) => {
            const key = keyOf(sheet, row - 1 + down, column - 1 + across);
            const left = (pending.get(key) ?? 0) - 1;
            if (left > 0) pending.set(key, left);
            else pending.delete(key);
          });
        });
      }
    },
  };
}

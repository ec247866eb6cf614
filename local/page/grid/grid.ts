import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { GridNews, SheetFrame, Span } from '../../server/grid/picture';
import type { EditedBlock, PageLanguage } from '../../server/protocol';
import { applyPatch, type Drawn, keepLinks, linkKey } from './apply';
import { isCarried } from './carried';
import { collectEdits } from './collect';
import { rangeOf, snapshotOf } from './snapshot';
import { startUniver } from './univer';

export interface GridHandlers {
  edited(blocks: EditedBlock[]): void;
  /** Somebody began to type where he may not. */
  refused(): void;
  selected(at: Selected): void;
  /** The library has drawn everything and takes keys. */
  ready(): void;
}

export interface Selected {
  sheet: string;
  span: Span;
  /** The address that the selected cell's text leads to. */
  link: string | undefined;
}

interface ScrollState {
  sheetViewStartRow: number;
  sheetViewStartColumn: number;
}

/** The workbook on the screen. */
export interface Grid {
  show(news: GridNews): void;
  /** What the person may not change, by tab. */
  block(blocked: Record<string, Span[]>): void;
  /** The host has answered for these edits. */
  settled(blocks: readonly EditedBlock[]): void;
  frames(): SheetFrame[];
  selected(): Selected | undefined;
  activate(sheet: string): void;
  select(sheet: string, span: Span): void;
  undo(): void;
  redo(): void;
  /** What a cell shows, as the library would draw it, with its background. */
  shown(sheet: string, row: number, column: number): { text: string; background: string };
}

function contains(spans: readonly Span[] | undefined, row: number, column: number): boolean {
  return (
    spans?.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right) ??
    false
  );
}

/** Draws the host's workbook into `container` and tells what a person does there. */
export function createGrid(container: HTMLElement, language: PageLanguage, handlers: GridHandlers): Grid {
  const api = startUniver(container, language);
  const collector = collectEdits(api, handlers.edited);
  const drawn: Drawn = { looks: [], rules: new Map(), notes: new Map(), links: new Map() };
  let blocked: Record<string, Span[]> = {};
  let frames: SheetFrame[] = [];
  let unit = '';
  let drawings = 0;

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.type === 0 && !isCarried(event.id)) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (!contains(blocked[event.worksheet.getSheetId()], event.row, event.column)) return;
    event.cancel = true;
    handlers.refused();
    // The key that was pressed stands in the formula bar already: drawing the selection anew takes it out.
    const stood = selected();
    if (stood) setTimeout(() => activateRange(stood.sheet, stood.span));
  });
  /** Asked rather than told: what the name box selects comes with no event. */
  function tell(): void {
    const at = selected();
    if (at) handlers.selected(at);
  }

  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Rendered) handlers.ready();
  });
  api.addEvent(api.Event.SelectionChanged, tell);
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === 'sheet.operation.set-selections') tell();
  });

  function selected(): Selected | undefined {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return undefined;
    const range = sheet.getActiveRange()?.getRange() ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    const span = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    const id = sheet.getSheetId();
    return { sheet: id, span, link: drawn.links.get(linkKey(id, span.top, span.left)) };
  }

  function activateRange(sheet: string, span: Span): FWorksheet | undefined {
    const worksheet = api.getActiveWorkbook()?.getSheetBySheetId(sheet);
    const { startRow, startColumn, endRow, endColumn } = rangeOf(span);
    worksheet?.setActiveRange(
      worksheet.getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
    );
    return worksheet ?? undefined;
  }

  /** Puts a person back to where he stood before everything was drawn anew. */
  function stand({ sheet, span }: Selected, scrolled: ScrollState | undefined): void {
    const worksheet = activateRange(sheet, span);
    if (scrolled) worksheet?.scrollToCell(scrolled.sheetViewStartRow, scrolled.sheetViewStartColumn);
  }

  function select(sheet: string, span: Span): void {
    const book = api.getActiveWorkbook();
    const worksheet = book?.getSheetBySheetId(sheet);
    if (!book || !worksheet) return;
    if (book.getActiveSheet().getSheetId() !== sheet) book.setActiveSheet(worksheet);
    activateRange(sheet, span);
    worksheet.scrollToCell(Math.max(0, span.top - 3), Math.max(0, span.left - 2));
  }

  /** Draws everything anew, and leaves the person at the tab where he was. */
  function redraw(news: Extract<GridNews, { kind: 'picture' }>): void {
    const { picture } = news;
    const stood = unit ? selected() : undefined;
    const scrolled = unit ? api.getActiveWorkbook()?.getActiveSheet().getScrollState() : undefined;
    const before = unit;
    drawings += 1;
    unit = `${picture.id}-${drawings}`;
    frames = picture.sheets.map(({ frame }) => frame);
    drawn.looks = [...picture.looks];
    drawn.links = new Map();
    for (const sheet of picture.sheets) {
      drawn.rules.set(sheet.frame.id, sheet.rules);
      drawn.notes.set(sheet.frame.id, sheet.notes);
      keepLinks(drawn, sheet.frame.id, sheet.cells);
    }
    collector.quietly(() => {
      if (before) api.disposeUnit(before);
      api.createWorkbook(snapshotOf(picture, unit));
      const shown = frames.filter(({ hidden }) => !hidden);
      const stay = shown.find(({ id }) => id === stood?.sheet) ?? shown[0];
      if (stay) api.getActiveWorkbook()?.setActiveSheet(stay.id);
      if (stood && stay?.id === stood.sheet) stand(stood, scrolled);
    });
    tell();
  }

  return {
    show(news) {
      if (news.kind === 'picture') redraw(news);
      else {
        for (const [at, look] of news.looks) drawn.looks[at] = look;
        for (const patch of news.patches) applyPatch(api, unit, drawn, patch, collector);
      }
    },
    block(spans) {
      blocked = spans;
    },
    settled: collector.settled,
    frames: () => frames,
    selected,
    activate(sheet) {
      api.getActiveWorkbook()?.setActiveSheet(sheet);
      tell();
    },
    select,
    undo() {
      api.undo();
    },
    redo() {
      api.redo();
    },
    shown(sheet, row, column) {
      const range = api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getRange(row, column);
      return { text: range?.getDisplayValue() ?? '', background: range?.getBackground() ?? '' };
    },
  };
}

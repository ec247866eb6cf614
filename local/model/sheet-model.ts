import type { Area, Box } from './area';
import type { Layers } from './layers';
import type { Run } from './runs';
import type { CriterionValue } from './validation-model';

/** What a cell holds: '' is empty, a day or an instant is its serial number under a date format. */
export type Cell = string | number | boolean;

export interface RuleFormat {
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
}

export interface GradientPoint {
  color: string;
  type: string;
  value: string;
}

export interface ConditionalRuleModel {
  ranges: Area[];
  condition?: { criterion: string; values: readonly CriterionValue[]; format: RuleFormat };
  gradient?: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint };
}

export interface FilterCriteriaModel {
  hiddenValues?: string[];
  visibleValues?: string[];
  criterion?: string;
  values?: readonly CriterionValue[];
}

export interface FilterModel {
  area: Area;
  /** By absolute column number. */
  criteria: Record<number, FilterCriteriaModel>;
  sort?: { column: number; ascending: boolean };
}

export interface BandingModel {
  id: number;
  area: Area;
  direction: 'rows' | 'columns';
  header?: string;
  first?: string;
  second?: string;
  footer?: string;
}

export interface SheetModel {
  id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  hidden: boolean;
  tabColor?: string;
  rightToLeft: boolean;
  hiddenGridlines: boolean;
  /** Row by row; a row may be absent or shorter than the sheet, what is missing is empty. */
  rows: (Cell[] | undefined)[];
  layers: Layers;
  columnWidths: Run<number>[];
  rowHeights: Run<number>[];
  hiddenRows: Run<true>[];
  hiddenColumns: Run<true>[];
  merges: Box[];
  conditionalRules: ConditionalRuleModel[];
  filter?: FilterModel;
  bandings: BandingModel[];
}

export const defaultRows = 1000;
export const defaultColumns = 26;
export const defaultColumnWidth = 100;
export const defaultRowHeight = 21;

export function createSheet(id: number, name: string, maxRows = defaultRows, maxColumns = defaultColumns): SheetModel {
  return {
    id,
    name,
    maxRows,
    maxColumns,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    rightToLeft: false,
    hiddenGridlines: false,
    rows: [],
    layers: {},
    columnWidths: [],
    rowHeights: [],
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    conditionalRules: [],
    bandings: [],
  };
}

export function wholeSheet(sheet: SheetModel): Box {
  return { top: 1, left: 1, bottom: sheet.maxRows, right: sheet.maxColumns };
}

import type { Box } from './area';
import type { Run } from './runs';
import { compressRuns, expandRuns, replaceRuns, runAt, setRun } from './runs';
import type { ValidationModel } from './validation-model';

export type WrapName = 'WRAP' | 'OVERFLOW' | 'CLIP';

/** A part of a cell's text with a link or a style of its own. Offsets count UTF-16 units, the end is exclusive. */
export interface TextRun {
  start: number;
  end: number;
  link?: string;
  style?: TextStyleModel;
}

export interface TextStyleModel {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  color?: string;
  fontFamily?: string;
  fontSize?: number;
}

export interface BorderModel {
  top?: string;
  left?: string;
  bottom?: string;
  right?: string;
}

/** Everything a cell has beside its value. What is absent has Google's default. */
export interface CellLayers {
  formula: string;
  numberFormat: string;
  background: string;
  fontColor: string;
  fontFamily: string;
  fontSize: number;
  fontWeight: 'bold' | 'normal';
  fontStyle: 'italic' | 'normal';
  fontLine: 'underline' | 'line-through' | 'none';
  horizontalAlignment: string;
  verticalAlignment: string;
  wrap: WrapName;
  textDirection: string;
  textRotation: number;
  verticalText: boolean;
  borders: BorderModel;
  note: string;
  validation: ValidationModel;
  text: TextRun[];
}

export type LayerName = keyof CellLayers;

/** One list of runs for each column (index 0 is column A). */
export type Layer<T> = (Run<T>[] | undefined)[];

export type Layers = { [K in LayerName]?: Layer<CellLayers[K]> };

export const formatLayers = [
  'numberFormat',
  'background',
  'fontColor',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontLine',
  'horizontalAlignment',
  'verticalAlignment',
  'wrap',
  'textDirection',
  'textRotation',
  'verticalText',
  'borders',
] as const satisfies readonly LayerName[];

export const allLayers = [
  ...formatLayers,
  'formula',
  'note',
  'validation',
  'text',
] as const satisfies readonly LayerName[];

function runsFor<K extends LayerName>(layers: Layers, name: K, column: number): Run<CellLayers[K]>[] {
  const layer: Layer<CellLayers[K]> = layers[name] ?? [];
  if (!layers[name]) Object.assign(layers, { [name]: layer });
  while (layer.length < column) layer.push(undefined);
  const runs = layer[column - 1] ?? [];
  layer[column - 1] = runs;
  return runs;
}

/** The runs of a column, or undefined when every cell there has the default. */
export function columnRuns<K extends LayerName>(
  layers: Layers,
  name: K,
  column: number,
): Run<CellLayers[K]>[] | undefined {
  const layer: Layer<CellLayers[K]> | undefined = layers[name];
  const runs = layer?.[column - 1];
  return runs && runs.length > 0 ? runs : undefined;
}

export function layerAt<K extends LayerName>(
  layers: Layers,
  name: K,
  row: number,
  column: number,
): CellLayers[K] | undefined {
  const runs = columnRuns(layers, name, column);
  return runs ? runAt(runs, row) : undefined;
}

export function setLayer<K extends LayerName>(
  layers: Layers,
  name: K,
  box: Box,
  value: CellLayers[K] | undefined,
): void {
  for (let column = box.left; column <= box.right; column += 1) {
    if (value === undefined && !columnRuns(layers, name, column)) continue;
    setRun(runsFor(layers, name, column), box.top, box.bottom, value);
  }
}

/** Values by row, then by column, as `setNotes` and its kin take them. */
export function setLayerBlock<K extends LayerName>(
  layers: Layers,
  name: K,
  box: Box,
  rows: readonly (readonly (CellLayers[K] | undefined)[])[],
): void {
  for (let column = box.left; column <= box.right; column += 1) {
    const values = rows.map((row) => row[column - box.left]);
    setLayerColumn(layers, name, column, box.top, values);
  }
}

export function setLayerColumn<K extends LayerName>(
  layers: Layers,
  name: K,
  column: number,
  top: number,
  values: readonly (CellLayers[K] | undefined)[],
): void {
  const runs = compressRuns(values, top);
  if (runs.length === 0 && !columnRuns(layers, name, column)) return;
  replaceRuns(runsFor(layers, name, column), top, top + values.length - 1, runs);
}

export function layerColumn<K extends LayerName>(
  layers: Layers,
  name: K,
  column: number,
  top: number,
  bottom: number,
): (CellLayers[K] | undefined)[] | undefined {
  const runs = columnRuns(layers, name, column);
  return runs ? expandRuns(runs, top, bottom) : undefined;
}

/** A fresh block of rows, filled with `fallback` where the layer has nothing. */
export function layerBlock<K extends LayerName, F>(
  layers: Layers,
  name: K,
  box: Box,
  fallback: F,
): (CellLayers[K] | F)[][] {
  const width = box.right - box.left + 1;
  const block = Array.from({ length: box.bottom - box.top + 1 }, () =>
    Array.from({ length: width }, (): CellLayers[K] | F => fallback),
  );
  for (let column = box.left; column <= box.right; column += 1) {
    const values = layerColumn(layers, name, column, box.top, box.bottom);
    values?.forEach((value, index) => {
      const row = block[index];
      if (value !== undefined && row) row[column - box.left] = value;
    });
  }
  return block;
}

/** Calls back for each run of a layer that touches the box. */
export function eachRun<K extends LayerName>(
  layers: Layers,
  name: K,
  visit: (run: Run<CellLayers[K]>, column: number) => void,
): void {
  const layer: Layer<CellLayers[K]> | undefined = layers[name];
  layer?.forEach((runs, index) => {
    for (const run of runs ?? []) visit(run, index + 1);
  });
}

import type { BundleMeasure } from './bundle';
import { bundleLines, type Line, sections } from './lines';
import type { SizeMeasure } from './measure-size';

const FIRST = 40;
const EACH = 12;

const written = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Whether a size keeps to what is set for it. */
const keeps = ({ most, value }: Line, size: SizeMeasure): boolean =>
  most === undefined || size.tasks < (most.from ?? 0) || value(size) <= most.limit;

const targetOf = ({ most, unit }: Line): string =>
  most === undefined
    ? ''
    : `≤ ${written(most.limit)}${unit ? ` ${unit}` : ''}${most.from ? ` at ${written(most.from)}` : ''}`;

const rowOf = (line: Line, sizes: readonly SizeMeasure[]): string => {
  const cells = sizes.map((size) => {
    const shown = written(line.value(size), line.digits);
    return `${keeps(line, size) ? '' : '✗ '}${shown}`.padStart(EACH);
  });
  const unit = line.unit ? `, ${line.unit}` : '';
  return `  ${`${line.label}${unit}`.padEnd(FIRST)}${cells.join('')}   ${targetOf(line)}`.trimEnd();
};

/** The table as text. */
export const tableOf = (sizes: readonly SizeMeasure[], bundle: BundleMeasure): string => {
  const head = `  ${'tasks'.padEnd(FIRST)}${sizes.map(({ tasks }) => written(tasks).padStart(EACH)).join('')}   target`;
  const blocks = sections.map(({ title, lines }) =>
    ['', title, head, ...lines.map((line) => rowOf(line, sizes))].join('\n'),
  );
  const script = bundleLines(bundle).map(({ label, value, unit, limit }) => {
    const missed = limit !== null && value > limit;
    const shown = `${missed ? '✗ ' : ''}${written(value)}`.padStart(EACH);
    return `  ${`${label}${unit ? `, ${unit}` : ''}`.padEnd(FIRST)}${shown}${limit === null ? '' : `   ≤ ${limit}`}`;
  });
  return [...blocks, '', 'The script', ...script].join('\n');
};

/** Every target that is missed, in words; empty when all are met. */
export const missed = (sizes: readonly SizeMeasure[], bundle: BundleMeasure): readonly string[] => [
  ...sections.flatMap(({ lines }) =>
    lines
      .filter((line) => !sizes.every((size) => keeps(line, size)))
      .map(
        (line) =>
          `${line.label}: ${sizes.map((size) => written(line.value(size), line.digits)).join(' / ')}, ${targetOf(line)}`,
      ),
  ),
  ...bundleLines(bundle)
    .filter(({ value, limit }) => limit !== null && value > limit)
    .map(({ label, value, unit, limit }) => `${label}: ${written(value, 1)} ${unit}, ≤ ${limit} ${unit}`),
];

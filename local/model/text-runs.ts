import type { TextRun, TextStyleModel } from './layers';

/** The pieces of a text between all places where anything changes, unmarked stretches included. */
export function piecesOf(runs: readonly TextRun[], start: number, end: number): TextRun[] {
  const places = new Set([start, end]);
  for (const run of runs) for (const at of [run.start, run.end]) if (at > start && at < end) places.add(at);
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index] ?? start;
    const run = runs.find((one) => one.start <= from && one.end >= to);
    return { ...run, start: from, end: to };
  });
}

/** The runs with a stretch of the text changed. */
export function changeRuns(
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): TextRun[] {
  const length = Math.max(end, ...runs.map((run) => run.end), 0);
  const cut = [...runs, { start, end: start }, { start: end, end }];
  return piecesOf(cut, 0, length)
    .map((piece) => (piece.start >= start && piece.end <= end ? change(piece) : piece))
    .filter((piece) => piece.link !== undefined || piece.style !== undefined);
}

/** What all pieces agree on; `undefined` where they differ. */
export function commonStyle(
  runs: readonly TextRun[],
  start: number,
  end: number,
  base: TextStyleModel,
): TextStyleModel {
  const [first = {}, ...others] = piecesOf(runs, start, end).map((piece) => ({ ...base, ...piece.style }));
  const agreed = Object.entries(first).filter(([name, value]) =>
    others.every((other) => Object.entries(other).some(([key, own]) => key === name && own === value)),
  );
  return Object.fromEntries(agreed);
}

export function commonLink(runs: readonly TextRun[], start: number, end: number): string | undefined {
  const links = piecesOf(runs, start, end).map((piece) => piece.link);
  return links.every((link) => link === links[0]) ? links[0] : undefined;
}

/** A piece of a java.text.SimpleDateFormat pattern: a run of one letter, or text taken as it is. */
export type PatternPiece = { letter: string; count: number } | { text: string };

/**
 * Takes a pattern apart. Text in single quotes is literal, two quotes are one
 * (https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html).
 */
export function piecesOf(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  for (const [part] of pattern.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+/g)) {
    const first = part.charAt(0);
    if (part === "''") pieces.push({ text: "'" });
    else if (first === "'") pieces.push({ text: part.slice(1, -1).replaceAll("''", "'") });
    else if (/[A-Za-z]/.test(first)) pieces.push({ letter: first, count: part.length });
    else pieces.push({ text: part });
  }
  return pieces;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Monday first. */
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Ids as the script gives them: `T007`, four digits and more once they are needed. */
const numbered = (prefix: string, number: number, digits: number): string =>
  `${prefix}${String(number).padStart(digits, '0')}`;

/** The highest number among ids of one prefix; 0 where there is none. By number: `W10000` is higher than `W9999`. */
export const highestOf = (ids: Iterable<string | null | undefined>): number => {
  let last = 0;
  for (const id of ids) last = Math.max(last, Number(/\d+$/.exec(id ?? '')?.[0] ?? 0));
  return last;
};

/**
 * Gives out ids of one prefix that nobody has had: `used` names every id that the workbook still remembers,
 * so that a deleted task's id does not come back as another's.
 */
export const idsAfter = (prefix: string, used: Iterable<string | null>, digits = 3): (() => string) => {
  const pattern = new RegExp(`^${prefix}(\\d+)$`);
  let last = 0;
  for (const id of used) last = Math.max(last, Number(pattern.exec(id ?? '')?.[1] ?? 0));
  return () => {
    last += 1;
    return numbered(prefix, last, digits);
  };
};

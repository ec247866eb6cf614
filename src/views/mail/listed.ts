/** Rows shown in one list, at most; the others are counted and stand in the workbook. */
export const mostRows = 50;

/** The rows that may be shown, worded, and how many there are. Rows beyond are not worded: there may be thousands. */
export const listed = <T, R>(
  list: readonly T[],
  worded: (one: T) => R,
): { readonly rows: readonly R[]; readonly total: number } => ({
  rows: list.slice(0, mostRows).map(worded),
  total: list.length,
});

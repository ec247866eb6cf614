/** How a receipt begins that only notes a decision: the workbook's language may have changed since it was written. */
const BEGINNINGS = [/^已收到「/, /^Noted: «/];

export const isPending = (message: string): boolean => BEGINNINGS.some((beginning) => beginning.test(message));

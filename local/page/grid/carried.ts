/**
 * Which of the library's commands a person may use here: those that only look around, and those whose effect reaches the
 * host as a change of cells. Everything else (formats, borders, columns, filters …) the host does not carry, so it is
 * stopped before it happens.
 */
const carried = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-fill',
  'sheet.command.auto-clear-content',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.paste-by-short-key',
  'sheet.command.paste-value',
  'sheet.command.toggle-cell-checkbox',
  'sheet.command.set-worksheet-activate',
  'sheet.command.select-range',
  'sheet.command.select-all',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.set-scroll-relative',
  'sheet.command.scroll-view',
  'sheet.command.scroll-to-cell',
  'sheet.command.scroll-view-reset',
  'sheet.command.change-zoom-ratio',
  'sheet.command.set-zoom-ratio',
]);

/** Formatting inside a cell that is being typed. */
const notCarriedInCell =
  /^doc\.command\.(set-inline-format|list-operation|bullet-list|order-list|check-list|quick-list|align-|horizontal-line)/;

export function isCarried(command: string): boolean {
  if (notCarriedInCell.test(command)) return false;
  return !/^sheets?(-\w+)?\.command\./.test(command) || carried.has(command);
}

import type { RowOf, Workbook } from '../sheets/index';

/**
 * A row without a state is what a run left behind that was killed while it wrote: its mail was never on its way, so it
 * is planned anew as if the row were not there.
 */
const written = ({ state, sent }: RowOf<'mails'>): boolean => state !== null || sent !== null;

/** The rows of 邮件记录 that tell of this file's own mails: a copied file brings along those of another. */
export const ownMails = ({ mails, file }: Pick<Workbook, 'mails' | 'file'>): readonly RowOf<'mails'>[] =>
  mails.rows.filter((row) => row.key?.startsWith(`${file.id}/`) && written(row));

import type { Day } from '../../domain/day';
import type { Person } from '../../facts/situation';
import type { Finding } from '../../rules/finding';
import type { Choice } from '../../sheets/choices';
import type { SheetKey } from '../../sheets/index';
import type { Text } from '../../text/text';

/** A finding in words, as the catalogue of findings gives them. */
export interface FindingText {
  /** The cell, such as `责任矩阵!C5`. */
  readonly where: string;
  readonly sentence: string;
  readonly remedy: string;
}

/** What a mail must know of the workbook beside its notices. */
export interface MailFrame {
  readonly workbookName: string;
  readonly workbookLink: string;
  /** The spreadsheet's zone: days and times are told in it. */
  readonly zone: string;
  readonly lagUnit: Choice<'lagUnit'>;
  readonly lead: Person | null;
  /** The tab's name as it is now. */
  sheetName(sheet: SheetKey): string;
  finding(finding: Finding): FindingText;
}

/** The words of a mail: those of mail itself, and headers, choices and responses as the cells show them. */
export type MailText = Pick<Text, 'language' | 'mail' | 'choices' | 'sheets' | 'asks'>;

/** All that a section is made with. */
export interface MailContext {
  readonly frame: MailFrame;
  readonly text: MailText;
  readonly day: Day;
}

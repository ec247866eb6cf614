import type { Situation } from '../facts/situation';
import { columnLetter } from '../layout/column-letter';
import type { Finding } from '../rules/finding';
import type { Cells } from '../sheets/cells';
import { type Place, sheets } from '../sheets/index';
import type { SheetSpec } from '../sheets/sheet';
import type { FindingWords } from '../text/findings';
import type { Text } from '../text/text';

/** The words of one finding in the workbook's language. */
export const wordsOf = (finding: Finding, words: FindingWords): { sentence: string; remedy: string } => {
  // The registry types each rule's data; a finding carries the data of its own rule.
  const say = (words as unknown as Record<string, (data: unknown) => { sentence: string; remedy: string }>)[
    finding.rule
  ];
  return say ? say(finding.data) : { sentence: finding.rule, remedy: '' };
};

/** The cell that stands for a place: a row's is that of its name, a column's its header; null when a whole sheet is meant. */
export const cellOf = (
  { book }: Pick<Situation, 'book'>,
  { sheet, row, column }: Place,
): { readonly row: number; readonly place: number } | null => {
  const table = book[sheet];
  const spec: SheetSpec = sheets[sheet];
  const named = column ?? (row === undefined ? undefined : spec.keys[spec.keys.length - 1]);
  const rest = table.restPlaces.find(({ header }) => header === named)?.place;
  const place = named === undefined ? undefined : (table.places[named] ?? rest ?? (row === undefined ? undefined : 1));
  return place === undefined ? null : { row: row ?? table.headerRow, place };
};

/** A place as people point at it (`C7`), or '' when the whole sheet is meant. */
export const addressOf = (situation: Pick<Situation, 'book'>, at: Place): string => {
  const cell = cellOf(situation, at);
  return cell === null ? '' : `${columnLetter(cell.place)}${cell.row}`;
};

export interface WordedFinding {
  readonly finding: Finding;
  readonly address: string;
  readonly sentence: string;
  readonly remedy: string;
}

/** Findings in words, each with its address. */
export const wordFindings = (
  situation: Situation,
  findings: readonly Finding[],
  text: Text,
): readonly WordedFinding[] =>
  findings.map((finding) => ({
    finding,
    address: addressOf(situation, finding.at),
    ...wordsOf(finding, text.findings),
  }));

/** 校验结果: one row a finding. */
export const findingsPage = (
  situation: Situation,
  worded: readonly WordedFinding[],
  text: Text,
): readonly Cells<'findings'>[] =>
  worded.map(({ finding, address, sentence, remedy }) => ({
    severity: finding.severity,
    sheet: text.sheets[finding.at.sheet].name,
    cell: address,
    sentence,
    remedy,
    checked: situation.now,
  }));

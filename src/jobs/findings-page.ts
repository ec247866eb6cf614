import type { Situation } from '../facts/situation';
import { columnLetter } from '../layout/column-letter';
import type { Finding } from '../rules/finding';
import type { Cells } from '../sheets/cells';
import type { Place } from '../sheets/index';
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

/** A place as people point at it (`C7`, `C:C`, `7:7`), or '' when the whole sheet is meant. */
export const addressOf = ({ book }: Situation, { sheet, row, column }: Place): string => {
  const table = book[sheet];
  const place =
    column === undefined
      ? undefined
      : (table.places[column] ?? table.restPlaces.find(({ header }) => header === column)?.place);
  if (place === undefined) return row === undefined ? '' : `${row}:${row}`;
  return row === undefined ? `${columnLetter(place)}:${columnLetter(place)}` : `${columnLetter(place)}${row}`;
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

import { describe, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/day';
import type { FindingData } from '../../src/rules/finding';
import { check, type RuleId } from '../../src/rules/index';
import type { Place, Workbook } from '../../src/sheets/index';
import { catalogues } from '../../src/text/catalogues';
import type { FindingSaid, FindingWords } from '../../src/text/findings';
import { now, situation } from '../world';

const { findings: zh } = catalogues['zh-CN'];
const { findings: en } = catalogues.en;

/** The launch workbook, changed so, has none of these findings. */
type Valid = readonly [sentence: string, changes: Partial<Workbook>, at?: Instant];
/** The launch workbook, changed so, has exactly these findings of the rule. */
type Invalid = readonly [
  sentence: string,
  changes: Partial<Workbook>,
  found: readonly (readonly [at: Place, data: FindingData])[],
  at?: Instant,
];

const say = (words: FindingWords, id: RuleId, data: FindingData): FindingSaid =>
  (words[id] as (data: FindingData) => FindingSaid)(data);

/** The table of a rule: what is in order, and what is found where. Every finding is also put into words. */
export const describeRule = (id: RuleId, table: { valid: readonly Valid[]; invalid: readonly Invalid[] }): void => {
  const find = (changes: Partial<Workbook>, at: Instant) =>
    check(situation(changes, at)).filter(({ rule }) => rule === id);
  describe(id, () => {
    for (const [sentence, changes, at = now] of table.valid)
      it(`in order: ${sentence}`, () => expect(find(changes, at)).toEqual([]));
    for (const [sentence, changes, found, at = now] of table.invalid)
      it(`found: ${sentence}`, () => {
        const findings = find(changes, at);
        expect(findings.map(({ at: place, data }) => [place, data])).toEqual(found);
        for (const { data } of findings)
          for (const words of [zh, en])
            for (const text of Object.values(say(words, id, data))) {
              expect(text).toMatch(/[。.]$/);
              expect(text).not.toMatch(/undefined|null|NaN|\[object/);
            }
      });
  });
};

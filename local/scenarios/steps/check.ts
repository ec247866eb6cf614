import type { Choice } from '../../../src/sheets/choices';
import type { FindingLine } from '../../../src/views/dialog-data';
import { clicks } from '../act';
import { linesOf, textOf } from '../look';
import type { Stage } from '../stage';
import type { Expectation, Shown, Step } from '../story';

const COLUMNS = ['severity', 'sheet', 'cell', 'sentence'] as const;

/** What the last check wrote, as a table, and in numbers. */
export const findingsShown = (stage: Stage): readonly Shown[] => {
  const { opening } = stage.words;
  const lines = linesOf(stage, 'findings');
  const { severity } = stage.text.choices;
  const count = (one: Choice<'severity'>): number =>
    lines.filter((line) => textOf(stage, line, 'severity') === severity[one]).length;
  if (lines.length === 0) return [opening.noFindings()];
  return [
    opening.findings(count('error'), count('warn'), count('info')),
    {
      headers: COLUMNS.map((column) => stage.text.sheets.findings.columns[column].header),
      rows: lines.map((line) => COLUMNS.map((column) => textOf(stage, line, column))),
    },
  ];
};

/** The sentences of one severity that stand in 校验结果. */
export const sentencesOf = (stage: Stage, severity: Choice<'severity'>): readonly string[] =>
  linesOf(stage, 'findings')
    .filter((line) => textOf(stage, line, 'severity') === stage.text.choices.severity[severity])
    .map((line) => textOf(stage, line, 'sentence'));

/** What the sidebar's button «check again» brings back. */
export const rechecked = (stage: Stage): readonly FindingLine[] => stage.host.call('recheck') as readonly FindingLine[];

/** Clicks 校验 and shows what it found. */
export const check = (stage: Stage, expects: (stage: Stage) => readonly Expectation[]): Step => ({
  says: stage.words.opening.check(),
  does: (on) => {
    clicks(on, 'checkWorkbook');
    return findingsShown(on);
  },
  expects,
});

/** The check of an example that is sound. */
export const soundCheck = (stage: Stage): Step =>
  check(stage, (on) => [{ says: on.words.opening.soundExample, expected: [], found: sentencesOf(on, 'error') }]);

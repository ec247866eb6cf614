import { entry } from '../../../src/scenarios/entry';
import { types } from '../act';
import { linesOf, lineWhere, textOf } from '../look';
import type { Stage } from '../stage';
import { check, findingsShown, rechecked, sentencesOf } from '../steps/check';
import { matrix, matrixDepartments, matrixTable } from '../steps/matrix';
import { opening } from '../steps/opening';
import { again, enable, monday } from '../steps/reminders';
import type { Step, Story } from '../story';

/** The guide's table, row by row (guide P, step 4). Its first row has no A. */
const GUIDE = ['R C I I', 'R A C I', 'I R A I', 'C R I A', 'R A I I'];

const letters = (stage: Stage): readonly string[] =>
  linesOf(stage, 'matrix').map((line) =>
    matrixDepartments(stage)
      .map((department) => textOf(stage, line, department))
      .join(' '),
  );

const firstNode = (stage: Stage): string => entry(stage.text.scenarios.examples.complaints.nodes, 'receive')[0];

const guidesMatrix = ({ words: { complaints } }: Stage): Step =>
  matrix(complaints.matrix(), (stage) => [{ says: complaints.asInGuide, expected: GUIDE, found: letters(stage) }]);

const slip = (stage: Stage): Step => {
  const { complaints } = stage.words;
  const item = firstNode(stage);
  return {
    ...check(stage, (on) => [
      {
        says: complaints.onlyMissingA,
        expected: [on.text.findings['row-without-accountable']({ item }).sentence],
        found: sentencesOf(on, 'error'),
      },
      {
        says: complaints.pointsAtRow,
        expected: [on.text.sheets.matrix.name, String(lineWhere(on, 'matrix', 'item', item).row)],
        found: linesOf(on, 'findings')
          .slice(0, 1)
          .flatMap((line) => [textOf(on, line, 'sheet'), textOf(on, line, 'cell').replace(/:.*|^[A-Z]+/g, '')]),
      },
    ]),
    says: complaints.check(),
  };
};

const mended = (stage: Stage): Step => {
  const { complaints } = stage.words;
  const department = entry(stage.text.scenarios.examples.complaints.departments, 'aftersales')[0];
  return {
    says: complaints.mend(department),
    does: (on) => {
      const { row } = lineWhere(on, 'matrix', 'item', firstNode(on));
      types(on, on.cast.lead.address, 'matrix', row, { [department]: 'A' });
      rechecked(on);
      return [matrixTable(on), ...findingsShown(on)];
    },
    expects: (on) => [{ says: complaints.noErrorLeft, expected: [], found: sentencesOf(on, 'error') }],
  };
};

/** 客户投诉处理 (guide P): the guide's own slip is found, mended, and gone; then a first Monday. */
export const complaints: Story = (stage) => [
  ...opening(stage),
  guidesMatrix(stage),
  slip(stage),
  mended(stage),
  enable(stage),
  monday(stage, '2024-07-01', ({ cast }) => [cast.lead.address]),
  monday(stage, '2024-07-08', ({ cast }) => [cast.lead.address, cast.contacts[0]?.address ?? '']),
  again(stage),
];

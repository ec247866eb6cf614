import { blocksOf } from '../../../../src/rights/blocks';
import { clicks, refusal, updates } from '../../act';
import { linesOf, lineWhere, textOf } from '../../look';
import type { Stage } from '../../stage';
import type { Step } from '../../story';
import { SALES } from './weeks';

/** A contact writes into another department's row, and into one of the own. */
export const othersRow = ({ words: { newProduct }, cast, text }: Stage): Step => {
  const contact = cast.contacts[SALES] ?? cast.lead;
  const [theirs, own] = ['T001', 'T007'];
  const note = text.sheets.tasks.columns.note.header;
  const read = (stage: Stage, task: string) => textOf(stage, lineWhere(stage, 'tasks', 'id', task), 'note');
  let told: string | null = null;
  return {
    says: newProduct.othersRow(contact.name, theirs, own),
    does: (stage) => {
      told = refusal(() => updates(stage, contact.address, theirs, { note }));
      updates(stage, contact.address, own, { note });
      return told === null ? [] : [newProduct.refusedWith(told)];
    },
    expects: (stage) => [
      {
        says: newProduct.ownRowOnly,
        expected: { refused: true, theirs: '', own: note },
        found: { refused: told !== null, theirs: read(stage, theirs), own: read(stage, own) },
      },
    ],
  };
};

/** After the lead sorted the sheet: one command brings each department's rows together, and loses none. */
export const regroup = (stage: Stage): Step => {
  const { newProduct } = stage.words;
  const tasks = (on: Stage): readonly string[] =>
    linesOf(on, 'tasks')
      .map((line) => [textOf(on, line, 'id'), textOf(on, line, 'task'), textOf(on, line, 'due')].join(' '))
      .filter((line) => line.trim() !== '')
      .sort();
  let before: readonly string[] = [];
  return {
    says: newProduct.regroup(stage.text.menu.items.regroupTasks),
    does: (on) => {
      before = tasks(on);
      return [stage.words.running.windowSays(clicks(on, 'regroupTasks'))];
    },
    expects: (on) => {
      const lines = linesOf(on, 'tasks').map((line) => ({ row: line.row, department: textOf(on, line, 'department') }));
      const blocks = blocksOf(
        lines.map(({ row, department }) => ({ row, department: department || null, spare: false })),
      );
      return [
        {
          says: newProduct.inBlocks,
          expected: new Set(blocks.map(({ department }) => department)).size,
          found: blocks.length,
        },
        { says: newProduct.noneLost, expected: before, found: tasks(on) },
      ];
    },
  };
};

import { clicks, meanwhile, refusal, types } from '../../act';
import { cellAt, linesOf, lineWhere, textOf } from '../../look';
import type { Stage } from '../../stage';
import { findingsShown, rechecked, sentencesOf } from '../../steps/check';
import type { Step } from '../../story';

/** A contact opens the file: no menu, no consent screen, and the lead's rules are out of reach. */
export const contactOpens = ({ words: { newProduct }, cast, text }: Stage): Step => {
  const contact = cast.contacts[2] ?? cast.lead;
  const rule = text.settings.noticeAfter.rule;
  let [before, menus, consents] = ['', 0, 0];
  let told: string | null = null;
  return {
    says: newProduct.contactOpens(contact.name),
    does: (stage) => {
      const line = lineWhere(stage, 'settings', 'rule', rule);
      before = textOf(stage, line, 'value');
      consents = stage.host.consents.prompts;
      menus = meanwhile(stage, contact.address, () => stage.host.open().menu.length);
      told = refusal(() => types(stage, contact.address, 'settings', line.row, { value: 30 }));
      return [newProduct.contactMenu(menus), ...(told === null ? [] : [newProduct.refusedWith(told)])];
    },
    expects: (stage) => [
      { says: newProduct.contactNoMenu, expected: 0, found: menus },
      {
        says: newProduct.contactRefused,
        expected: { refused: true, value: before },
        found: { refused: told !== null, value: textOf(stage, lineWhere(stage, 'settings', 'rule', rule), 'value') },
      },
      { says: newProduct.contactNeverAsked, expected: consents, found: stage.host.consents.prompts },
    ],
  };
};

/** An A is lost: the check names the row; put back, the finding is gone. */
export const lapse = (stage: Stage): readonly Step[] => {
  const { newProduct } = stage.words;
  const title = stage.text.scenarios.examples['new-product'].tasks.stock[0];
  const marketing = stage.text.scenarios.examples['new-product'].departments.marketing[0];
  const expected = stage.text.findings['row-without-accountable']({ item: title }).sentence;
  return [
    {
      says: newProduct.lapse(title),
      does: (on) => {
        const { row } = lineWhere(on, 'matrix', 'item', title);
        on.host.clear(on.text.sheets.matrix.name, cellAt(on, 'matrix', marketing, row));
        clicks(on, 'checkWorkbook');
        return [
          ...linesOf(on, 'findings').map((line) =>
            newProduct.lapseFound(textOf(on, line, 'sentence'), textOf(on, line, 'remedy')),
          ),
        ];
      },
      expects: (on) => [{ says: newProduct.lapseIsError, expected: [expected], found: sentencesOf(on, 'error') }],
    },
    {
      says: newProduct.mended(stage.text.sheets.matrix.name, title, marketing),
      does: (on) => {
        const [first] = rechecked(on);
        if (first) on.host.call('jumpTo', first.jump.sheetId, first.jump.a1);
        const { row } = lineWhere(on, 'matrix', 'item', title);
        types(on, on.cast.lead.address, 'matrix', row, { [marketing]: 'A' });
        rechecked(on);
        return [...findingsShown(on)];
      },
      expects: (on) => [{ says: newProduct.lapseGone, expected: [], found: sentencesOf(on, 'error') }],
    },
  ];
};

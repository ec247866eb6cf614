import { type SheetKey, sheetKeys, sheets } from '../../../src/sheets/index';
import type { DialogAnswer } from '../../../src/views/dialog-data';
import { linesOf, textOf } from '../look';
import { fillWizard, takeCopy } from '../prepare';
import type { Stage } from '../stage';
import type { Step } from '../story';

const menuItems = ({ host }: Stage): readonly string[] =>
  host.menu.flatMap(({ items }) => items.flatMap((item) => ('label' in item ? [item.label] : [])));

const tabNames = ({ host }: Stage): readonly string[] => host.spreadsheet.getSheets().map((tab) => tab.getName());

const template = ({ words: { opening } }: Stage): Step => ({
  says: opening.template(),
  does: (stage) => {
    const [name = ''] = tabNames(stage);
    return [opening.templateHolds(name, String(stage.host.sheet(name).values[1]?.[1] ?? ''))];
  },
  expects: (stage) => [
    {
      says: opening.templateBare,
      expected: { tabs: [stage.text.sheets.start.name], triggers: 0 },
      found: { tabs: tabNames(stage), triggers: stage.host.triggers.length },
    },
  ],
});

const copies = ({ words: { opening }, cast, text }: Stage): Step => ({
  says: opening.copies(cast.lead.name),
  does: (stage) => {
    stage.host = takeCopy(stage.host, stage.key, stage.language);
    stage.mailsSeen = 0;
    return [opening.menuIs(text.menu.title, menuItems(stage).join(' · '))];
  },
  expects: ({ host }) => [
    {
      says: opening.copyHasMenu,
      expected: { menus: [text.menu.title], consents: 0 },
      found: { menus: host.menu.map(({ name }) => name), consents: host.consents.prompts },
    },
    { says: opening.copyIsHis, expected: cast.lead.address, found: host.spreadsheet.getOwner()?.getEmail() },
    {
      says: opening.copyIsQuiet,
      expected: { triggers: 0, mails: 0 },
      found: { triggers: host.triggers.length, mails: host.mails.length },
    },
  ],
});

const headersOf = ({ text }: Stage, key: SheetKey): readonly string[] => {
  const columns: Readonly<Record<string, { readonly header: string }>> = text.sheets[key].columns;
  return Object.keys(sheets[key].columns).map((column) => columns[column]?.header ?? column);
};

const wizard = ({ words: { opening, tables }, text }: Stage): Step => {
  let answer: DialogAnswer = { ok: false, errors: [] };
  return {
    says: opening.wizard(text.menu.title, text.menu.items.newCollaboration),
    does: (stage) => {
      answer = fillWizard(stage.host, stage.key, stage.language);
      const rows = stage.host.spreadsheet.getSheets().map((tab) => {
        const key = sheetKeys.find((one) => text.sheets[one].name === tab.getName());
        const lines = key ? linesOf(stage, key).length : 0;
        return [tab.getName(), String(tab.getLastColumn()), String(lines), tab.isSheetHidden() ? tables.yes : ''];
      });
      return [
        opening.consent(stage.host.consents.prompts),
        { headers: [tables.sheet, tables.columns, tables.rows, tables.hidden], rows },
        ...(answer.ok ? answer.next.map(opening.wizardSays) : answer.errors.map(({ sentence }) => sentence)),
      ];
    },
    expects: (stage) => [
      {
        says: opening.sheetsMade,
        expected: sheetKeys.map((key) => [text.sheets[key].name, ...headersOf(stage, key)]),
        found: sheetKeys.map((key) => {
          const { name } = text.sheets[key];
          const own = headersOf(stage, key);
          return [name, ...stage.host.sheet(name).headers.filter((header) => own.includes(header))];
        }),
      },
      {
        says: opening.noMailYet,
        expected: { ok: true, mails: 0 },
        found: { ok: answer.ok, mails: stage.host.mails.length },
      },
    ],
  };
};

const people = ({ words: { opening }, cast, text }: Stage): Step => ({
  says: opening.people(),
  does: (stage) => {
    const columns = ['role', 'department', 'name', 'address'] as const;
    return [
      {
        headers: columns.map((column) => text.sheets.duties.columns[column].header),
        rows: linesOf(stage, 'duties').map((line) => columns.map((column) => textOf(stage, line, column))),
      },
      opening.peopleRule(),
    ];
  },
  expects: (stage) => [
    {
      says: opening.onePerDepartment(cast.contacts.length),
      expected: [cast.lead, ...cast.contacts].map(({ address }) => address),
      found: linesOf(stage, 'duties').map((line) => textOf(stage, line, 'address')),
    },
    {
      says: opening.shared,
      expected: cast.contacts.map(({ address }) => address).sort(),
      found: stage.host.spreadsheet
        .getEditors()
        .map((user) => user.getEmail())
        .filter((address) => address !== cast.lead.address)
        .sort(),
    },
  ],
});

/** From the published template to a workbook that everybody has before him. */
export const opening = (stage: Stage): readonly Step[] => [template, copies, wizard, people].map((step) => step(stage));

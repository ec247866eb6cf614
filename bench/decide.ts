import type { Host } from '../local/host';
import { newWarnings } from '../src/asks/kinds/warning/occasions';
import { applyTo } from '../src/changes/apply-to';
import { append } from '../src/changes/changes';
import { dayOf, type Instant } from '../src/domain/day';
import { type Situation, situationOf } from '../src/facts/situation';
import { addressOf, wordsOf } from '../src/jobs/findings-page';
import { refresh } from '../src/jobs/refresh';
import { planMails } from '../src/jobs/round';
import { ledgerOf } from '../src/notices/ledger';
import type { Mail } from '../src/notices/notice';
import { check } from '../src/rules/index';
import { type SheetKey, sheetKeys, sheets, type Workbook } from '../src/sheets/index';
import { parseTable, type Tab } from '../src/sheets/parse';
import type { SheetSpec } from '../src/sheets/sheet';
import { type RenderedMail, renderMail } from '../src/views/mail/render-mail';
import { lexicon, text, zone } from './workbook';

/** The parts of a run that ask nothing of Google, in their order. */

export type Tabs = ReadonlyMap<SheetKey, Tab>;

/** Everything that stands in the workbook, as Google would hand it over. */
export const tabsOf = (host: Host): Tabs =>
  new Map(
    sheetKeys.map((key, id) => {
      const { name } = text.sheets[key];
      return [key, { name, id, values: host.spreadsheet.getSheetByName(name)?.getDataRange().getValues() ?? [] }];
    }),
  );

const file = { id: 'file', url: 'https://docs.google.com/spreadsheets/d/file/edit', name: '新品上市推广', zone };
const terms = lexicon.terms(zone);

export const parse = (tabs: Tabs): Workbook => {
  const tables = [...tabs].map(([key, tab]) => {
    const spec: SheetSpec = sheets[key];
    return [key, parseTable(spec, tab, (header) => lexicon.columnOf(key, header), terms)];
  });
  // Each table was parsed by the description of its own key.
  return { ...Object.fromEntries(tables), file } as Workbook;
};

export const understand = (book: Workbook, now: Instant): Situation => situationOf(book, now, terms);

export { check };

/** The derived cells, the warnings and the mails of a Monday; the roll-up among them holds a check of its own. */
export const plan = (situation: Situation): readonly Mail[] => {
  const day = dayOf(situation.now, zone);
  const { places } = situation.book.tasks;
  refresh({ ...situation, approval: situation.settings.approval, places }, { remember: true });
  const warned = append(
    'notices',
    newWarnings(situation).map(({ cells }) => ({ cells, unless: { id: cells.id } })),
  );
  const standing = situationOf(applyTo(situation.book, warned), situation.now, terms);
  return planMails(standing, ledgerOf(standing.book), { since: 0, notes: [] }, { day, digest: day }).mails;
};

export const render = (situation: Situation, mails: readonly Mail[]): readonly RenderedMail[] =>
  mails.map((mail) =>
    renderMail(mail, text, {
      workbookName: file.name,
      workbookLink: file.url,
      zone,
      lagUnit: situation.settings.lagUnit,
      lead: situation.people.lead,
      sheetName: (sheet) => text.sheets[sheet].name,
      finding: (finding) => ({ where: addressOf(situation, finding.at), ...wordsOf(finding, text.findings) }),
    }),
  );

import { dayOf } from '../../domain/day';
import type { WordedFinding } from '../../jobs/findings-page';
import { wizardScenarios } from '../../scenarios/offers';
import { catalogues } from '../../text/catalogues';
import { languageOf } from '../../text/lexicon';
import type { Text } from '../../text/text';
import type { FindingLine } from '../../views/dialog-data';
import { aboutPage } from '../../views/dialogs/about';
import { findingsPage } from '../../views/dialogs/findings';
import type { Page } from '../../views/dialogs/page';
import { wizardPage } from '../../views/dialogs/wizard';
import { type Desk, needColumns, openDesk } from '../desk';
import { writeFindings } from '../findings-sheet';
import { renewPages } from '../progress';
import { Refusal } from '../refusal';
import { runningAs } from '../triggers';
import { VERSION } from '../version';
import { collaborationExists } from './create';

export const showModal = ({ title, html, width, height }: Page): void =>
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(width).setHeight(height), title);

/** 新建协作…: the wizard, unless this file carries a collaboration already. */
export const showWizard = (text: Text): void => {
  if (collaborationExists()) throw new Refusal(text.menu.refused.collaborationExists());
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  showModal(
    wizardPage(
      {
        language: languageOf(spreadsheet.getSpreadsheetLocale()),
        today: dayOf(Date.now(), zone),
        lead: { name: '', address: runningAs() },
        scenarios: wizardScenarios(catalogues),
      },
      catalogues,
    ),
  );
};

const lineOf = (desk: Desk, { finding, address, sentence, remedy }: WordedFinding): FindingLine => ({
  severity: finding.severity,
  sheet: desk.text.sheets[finding.at.sheet].name,
  cell: address,
  sentence,
  remedy,
  jump: { sheetId: desk.situation.book[finding.at.sheet].id, a1: address === '' ? 'A1' : address },
});

/** Checks the workbook, writes 校验结果 and 开始, and answers what the sidebar shows. */
export const checkNow = (): readonly FindingLine[] => {
  const desk = openDesk(Date.now());
  needColumns(desk, 'findings', ['severity', 'sentence']);
  const { desk: written, worded } = writeFindings(desk);
  renewPages(written, desk.memory);
  return worded.map((one) => lineOf(desk, one));
};

/** 校验: the sidebar stays open while one mends. */
export const showFindings = (text: Text): void => {
  const { title, html } = findingsPage(checkNow(), text);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle(title));
};

/** Goes to a cell; one that is gone meanwhile is no fault, the tab opens. */
export const goTo = (sheetId: number, a1: string): void => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const tab = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  if (!tab) return;
  if (tab.isSheetHidden()) tab.showSheet();
  tab.activate();
  tab.getRange(a1).activate();
};

export const showAboutPage = (text: Text): void => showModal(aboutPage({ version: VERSION }, text));

import { beat, edited } from './google/clockwork';
import { confirmOwn as confirmAsMyself } from './google/commands/confirm';
import { createFrom } from './google/commands/create';
import { checkNow, goTo, showAboutPage, showFindings, showWizard } from './google/commands/dialogs';
import { disable, enable } from './google/commands/reminders';
import { groupTasks, updateRights } from './google/commands/rights';
import { sendAgain, sendByHand, showPreview, showStatusPage } from './google/commands/sending';
import { makeDutyRows, makeMatrixRows, refreshRows, repair } from './google/commands/sheets';
import { upgrade } from './google/commands/upgrade';
import { command, request } from './google/entry';
import { openWorkbook } from './google/menu';
import type { Text } from './text/text';
import type { DialogAnswer } from './views/dialog-data';

/** Every function that Google may call: the menu's, the triggers', the dialogs'. The build makes each a top-level one. */

const item =
  (name: keyof Text['menu']['items']) =>
  (text: Text): string =>
    text.menu.items[name];

export function onOpen(): void {
  openWorkbook();
}

export function heartbeat(): void {
  beat(Date.now());
}

export function onWorkbookEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  edited(event, Date.now());
}

export function newCollaboration(): void {
  command(item('newCollaboration'), showWizard);
}

export function makeDuties(): void {
  command(item('makeDuties'), makeDutyRows);
}

export function makeMatrix(): void {
  command(item('makeMatrix'), makeMatrixRows);
}

export function checkWorkbook(): void {
  command(item('checkWorkbook'), showFindings);
}

export function refreshProgress(): void {
  command(item('refreshProgress'), refreshRows);
}

export function enableReminders(): void {
  command(item('enableReminders'), enable);
}

export function disableReminders(): void {
  command(item('disableReminders'), disable);
}

export function previewSending(): void {
  command(item('previewSending'), showPreview);
}

export function repairWorkbook(): void {
  command(item('repairWorkbook'), repair);
}

export function upgradeWorkbook(): void {
  command(item('upgradeWorkbook'), upgrade, 'any');
}

export function regroupTasks(): void {
  command(item('regroupTasks'), groupTasks);
}

export function applyRights(): void {
  command(item('applyRights'), updateRights);
}

export function confirmOwn(): void {
  command(item('confirmOwn'), confirmAsMyself);
}

export function showStatus(): void {
  command(item('showStatus'), showStatusPage, 'any');
}

export function showAbout(): void {
  command(item('showAbout'), showAboutPage, 'any');
}

/** From the wizard: the form, as the page sent it. */
export function createCollaboration(form: unknown): DialogAnswer {
  return request(() => createFrom(form));
}

/** From the findings sidebar. */
export function recheck(): ReturnType<typeof checkNow> {
  return request(() => checkNow());
}

/** From the findings sidebar. */
export function jumpTo(sheetId: number, a1: string): void {
  request(() => goTo(sheetId, a1));
}

/** From the preview: the lead confirmed. */
export function sendNow(): DialogAnswer {
  return request(sendByHand);
}

/** From the status page: the lead decided that a mail in doubt did not arrive. */
export function resend(key: string): DialogAnswer {
  return request((text) => sendAgain(text, key));
}

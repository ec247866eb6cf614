import { emulated } from './emulated';
import type { Runtime } from './runtime';

/**
 * Globals of Google's without a counterpart here, advanced services aside: those exist only where the manifest lists them.
 * Source: https://developers.google.com/apps-script/reference; those from Browser on are older.
 */
const ABSENT = [
  'CalendarApp',
  'CardService',
  'Charts',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'MimeType',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
  'Browser',
  'ScriptProperties',
  'UserProperties',
] as const;

/** Objects, as at Google, that refuse whatever is touched in them by its name: `GmailApp.sendEmail is not emulated`. */
export function createAbsentServices(runtime: Pick<Runtime, 'realm'>): Record<(typeof ABSENT)[number], object> {
  const made = ABSENT.map((name) => [name, emulated(runtime, name, {})] as const);
  return Object.fromEntries(made) as Record<(typeof ABSENT)[number], object>;
}

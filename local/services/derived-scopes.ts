import { SCOPE } from './scopes';

const AUTH = 'https://www.googleapis.com/auth/';

/** What in a script's text asks for which scope; each method's page names its own under "Authorization". */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\bMailApp\b/, SCOPE.mail],
  [/\b(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)\b/, SCOPE.triggers],
  [/\bgetUi\b/, SCOPE.dialogs],
  [/\b(getActiveUser|getEffectiveUser)\b/, SCOPE.email],
  [/\bGmailApp\b/, 'https://mail.google.com/'],
  [/\bUrlFetchApp\b/, `${AUTH}script.external_request`],
  [/\bDriveApp\b/, `${AUTH}drive`],
  [/\bCalendarApp\b/, 'https://www.google.com/calendar/feeds'],
  [/\bDocumentApp\b/, `${AUTH}documents`],
  [/\bFormApp\b/, `${AUTH}forms`],
];

/**
 * The scopes that Google finds in the text of a script whose manifest lists none; comments count like code
 * (https://developers.google.com/apps-script/concepts/scopes). The spreadsheet's is the wide one unless a comment says
 * `@OnlyCurrentDoc`. Which words Google looks for is documented nowhere: unverified.
 */
export function scopesIn(code: string): string[] {
  const narrow = /@OnlyCurrentDoc\b/.test(code);
  const sheets = /\bSpreadsheetApp\b/.test(code) ? [narrow ? SCOPE.spreadsheet : `${AUTH}spreadsheets`] : [];
  return [...sheets, ...SIGNS.filter(([sign]) => sign.test(code)).map(([, scope]) => scope)];
}

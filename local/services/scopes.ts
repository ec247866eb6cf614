const AUTH = 'https://www.googleapis.com/auth/';

/** The scopes that the emulated methods need; each method's page names them under "Authorization". */
export const SCOPE = {
  mail: `${AUTH}script.send_mail`,
  triggers: `${AUTH}script.scriptapp`,
  dialogs: `${AUTH}script.container.ui`,
  email: `${AUTH}userinfo.email`,
  spreadsheet: `${AUTH}spreadsheets.currentonly`,
} as const;

/** Scopes that allow more, and so the narrower one too. */
const WIDER: Record<string, readonly string[]> = {
  [SCOPE.mail]: ['https://mail.google.com/'],
  [SCOPE.spreadsheet]: [`${AUTH}spreadsheets`],
};

export function covers(granted: readonly string[], scope: string): boolean {
  return granted.includes(scope) || (WIDER[scope] ?? []).some((wider) => granted.includes(wider));
}

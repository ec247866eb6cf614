import type { Migration } from './migration';

const AUTH = 'https://www.googleapis.com/auth/';

/** What the first layout's script asked its owner for. */
const first = [
  `${AUTH}spreadsheets.currentonly`,
  `${AUTH}script.send_mail`,
  `${AUTH}script.scriptapp`,
  `${AUTH}script.container.ui`,
  `${AUTH}userinfo.email`,
] as const;

/** All scopes of the manifest, by which versions brought them: the manifest is static, and has exactly these. */
export const scopesOf = (all: readonly Migration[]): readonly string[] => [
  ...first,
  ...all.flatMap(({ scopes = [] }) => scopes),
];

/** What triggers need beside a window: all but that which only a click asks for. */
export const triggerScopesOf = (all: readonly Migration[]): readonly string[] =>
  scopesOf(all).filter((scope) => scope !== `${AUTH}script.container.ui`);

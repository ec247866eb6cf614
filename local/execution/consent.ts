import { covers } from '../services/scopes';
import { replayedAnswer } from './ask';
import { pressed, type Question } from './questions';
import { readScriptFolder } from './script-folder';
import type { WorkbookFile, World } from './world';

/** The manifest's scopes, or those found in the code. */
function needed(file: WorkbookFile): readonly string[] {
  return readScriptFolder(file.dist).scopes ?? [];
}

export function hasConsented(file: WorkbookFile, user: string): boolean {
  const granted = file.consents.granted[user.toLowerCase()];
  return granted !== undefined && needed(file).every((scope) => covers(granted, scope));
}

function agrees(world: World, file: WorkbookFile, user: string): boolean {
  const text = [...needed(file)].join('\n');
  const question: Question = { kind: 'consent', user, title: file.book.name, text, buttons: 'OK_CANCEL' };
  if (world.asking) return pressed(replayedAnswer(world, question).button, 'OK_CANCEL') === 'OK';
  return !file.consents.refused.includes(user.toLowerCase());
}

/**
 * Google's consent screen, which stands before a menu item's or a dialog's first run
 * (https://developers.google.com/apps-script/guides/services/authorization). False where the person refuses:
 * then nothing runs.
 */
export function obtainConsent(world: World, file: WorkbookFile, user: string): boolean {
  if (hasConsented(file, user)) return true;
  if (needed(file).length > 0) {
    const agreed = agrees(world, file, user);
    file.consents.prompts += 1;
    if (!agreed) return false;
  }
  file.consents.granted[user.toLowerCase()] = [...needed(file)];
  return true;
}

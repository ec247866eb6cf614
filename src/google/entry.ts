import { lexiconOf } from '../text/lexicon';
import type { Text } from '../text/text';
import { ownMemory } from './desk';
import { Busy } from './lock';
import { mayLead } from './may-lead';
import { freshFor } from './memory';
import { bringUp } from './migrate';
import { isPlatformError, Refusal } from './refusal';
import { isOpen, lookFirst, type Stand } from './standing';

/** The words in which a command answers, known before anything else can fail. A memory that is lost is made anew first, where that may be written. */
const wordsFor = ({ memory, known, standing }: Stand): Text => {
  const own = memory ?? (known && standing === 'current' ? ownMemory(Date.now()) : null);
  return lexiconOf((own ?? freshFor(SpreadsheetApp.getActiveSpreadsheet())).language).text;
};

export const answerText = (): Text => wordsFor(lookFirst());

/** The layout that this code knows, before a command writes anything; what is due by itself is done first. */
const needLayout = (stand: Stand, text: Text): void => {
  const { standing, firstCode } = stand;
  if (firstCode) throw new Busy('busy');
  if (standing === 'newer') throw new Refusal(text.upgrade.newer());
  if (standing === 'waits') throw new Refusal(text.upgrade.waits(text.menu.items.upgradeWorkbook));
  if (isOpen(stand) && bringUp(Date.now(), false) !== true) throw new Busy('busy');
};

const refuseOthers = (text: Text): void => {
  if (!mayLead(SpreadsheetApp.getActiveSpreadsheet(), lexiconOf(text.language)))
    throw new Refusal(text.menu.refused.notLead());
};

/** An error in words for people, or null when it is a fault of the script, which nobody may swallow. */
const wording = (error: unknown, text: Text, what: string): string | null => {
  if (error instanceof Busy) return text.menu.refused.busy();
  if (error instanceof Refusal) return error.message;
  return isPlatformError(error) ? text.menu.refused.platform(what, error.message) : null;
};

/**
 * Runs a menu command: only for those who lead; what is refused is said in the user's language, a fault of the script
 * is thrown on for Google's own report. What writes nothing runs at `any` layout.
 */
export const command = (
  what: (text: Text) => string,
  work: (text: Text) => void,
  at: 'current' | 'any' = 'current',
): void => {
  const stand = lookFirst();
  const text = wordsFor(stand);
  try {
    refuseOthers(text);
    if (at === 'current') needLayout(stand, text);
    work(text);
  } catch (error) {
    const said = wording(error, text, what(text));
    if (said === null) throw error;
    const ui = SpreadsheetApp.getUi();
    ui.alert(`${text.menu.title} · ${what(text)}`, said, ui.ButtonSet.OK);
  }
};

/** Runs what a dialog asks for; refusals reach the dialog's failure handler as errors with words for people. */
export const request = <T>(work: (text: Text) => T): T => {
  const stand = lookFirst();
  const text = wordsFor(stand);
  try {
    refuseOthers(text);
    needLayout(stand, text);
    return work(text);
  } catch (error) {
    throw new Error(wording(error, text, text.menu.title) ?? (error instanceof Error ? error.message : String(error)));
  }
};

/** Says in a window what a command did. */
export const say = (text: Text, title: string, body: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(`${text.menu.title} · ${title}`, body, ui.ButtonSet.OK);
};

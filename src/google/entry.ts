import { lexiconOf } from '../text/lexicon';
import type { Text } from '../text/text';
import { ownMemory } from './desk';
import { Busy } from './lock';
import { mayLead } from './may-lead';
import { memoryOf, recall, remembers } from './memory';
import { isPlatformError, Refusal } from './refusal';

/** The words in which a command answers, known before anything else can fail. A memory that is lost is made anew first. */
export const answerText = (): Text => {
  const known = recall() ?? (remembers() ? ownMemory(Date.now()) : null);
  return lexiconOf((known ?? memoryOf(SpreadsheetApp.getActiveSpreadsheet())).language).text;
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
 * is thrown on for Google's own report.
 */
export const command = (what: (text: Text) => string, work: (text: Text) => void): void => {
  const text = answerText();
  try {
    refuseOthers(text);
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
  const text = answerText();
  try {
    refuseOthers(text);
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

export type Buttons = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type Button = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

/** What stands on a person's screen and waits: an alert, a prompt, or Google's consent screen. */
export interface Question {
  kind: 'alert' | 'prompt' | 'consent';
  user: string;
  title: string;
  text: string;
  buttons: Buttons;
}

export interface Answer {
  button: string;
  /** What was typed into a prompt. */
  text: string;
}

export interface ShownQuestion extends Question {
  answered: Button;
  input: string;
}

export interface AnsweredQuestion {
  question: Question;
  answer: Answer;
}

/** A run whose answers come from outside (see replay.ts): those known so far, and how many were used. */
export interface Asking {
  known: readonly AnsweredQuestion[];
  used: number;
}

/** Thrown by an `answer` callback, or by a replay, when nobody here knows the answer. */
export class NeedsAnswer extends Error {
  override readonly name = 'NeedsAnswer';
  readonly question: Question | undefined;

  constructor(question?: Question) {
    super(question ? `Waits for an answer: ${question.text}` : 'Waits for an answer');
    this.question = question;
  }
}

const OFFERED: Record<Buttons, readonly Button[]> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

const LIKE: Record<string, readonly Button[]> = {
  YES: ['YES', 'OK'],
  OK: ['OK', 'YES'],
  NO: ['NO', 'CANCEL'],
  CANCEL: ['CANCEL', 'NO'],
};

/** The button that is pressed: a dialog can always be closed, and somebody who means yes presses OK where that is all. */
export function pressed(wanted: string, buttons: Buttons): Button {
  const offered = OFFERED[buttons];
  return (LIKE[wanted.toUpperCase()] ?? []).find((button) => offered.includes(button)) ?? 'CLOSE';
}

export function sameQuestion(a: Question, b: Question): boolean {
  return a.kind === b.kind && a.user === b.user && a.title === b.title && a.text === b.text && a.buttons === b.buttons;
}

import type { AnsweredQuestion, Host } from '../host';
import { columnName } from '../model/a1';
import { boxAt } from '../model/area';
import { accessOf, sheetByName } from '../model/book';
import type { SheetModel } from '../model/sheet-model';
import type { Doubtful } from './grid/grid-view';
import { HttpError } from './guard';
import { scenarioKey } from './load-scenario';
import { type Act, type ActReply, type ActRequest, type EditedBlock, type Failure, PLAYED } from './protocol';
import { sceneOf } from './scene';
import { standAt } from './select';
import { resumeSession, type Session, startSession } from './session';
import { withTicks } from './ticks';

type Outcome = Pick<ActReply, 'value' | 'error' | 'question'>;

/** What the script itself threw is its author's to read; anything else is Google's refusal. */
function failureOf(error: unknown, kind: Failure['kind']): Outcome {
  return { error: { message: error instanceof Error ? error.message : String(error), kind } };
}

/** An act whose alerts, prompts and consent are answered in the browser. */
function withQuestions(session: Session, known: readonly AnsweredQuestion[], act: (host: Host) => unknown): Outcome {
  try {
    const outcome = session.host.runWithQuestions(act, known);
    if (outcome.done) return outcome.result === undefined ? {} : { value: outcome.result };
    session.view.sameBook(session.host.file.book);
    return { question: { question: outcome.question, answered: outcome.answered } };
  } catch (error) {
    return failureOf(error, 'script');
  }
}

function nameOfCell({ row, column }: EditedBlock): string {
  return `${columnName(column)}${row}`;
}

function tab(host: Host, id: string): SheetModel {
  const sheet = host.file.book.sheets.find((one) => String(one.id) === id);
  if (!sheet) throw new HttpError(404, `There is no tab ${id} in this file.`);
  return sheet;
}

function tabName(host: Host, id: string): string {
  return tab(host, id).name;
}

function edit(host: Host, block: EditedBlock): void {
  const sheet = tabName(host, block.sheet);
  const cell = nameOfCell(block);
  const empty = block.values.every((row) => row.every((value) => value === '' || value === null));
  if (!empty) host.edit(sheet, cell, withTicks(tab(host, block.sheet), block));
  else {
    const last = { ...block, row: block.row + block.values.length - 1, column: block.column + width(block) - 1 };
    host.clear(sheet, `${cell}:${nameOfCell(last)}`);
  }
}

function width({ values }: EditedBlock): number {
  return Math.max(...values.map((row) => row.length));
}

/** What a person does by hand; Google's refusals are told, never thrown. */
function byHand(act: () => void): Outcome {
  try {
    act();
    return {};
  } catch (error) {
    if (error instanceof HttpError) throw error;
    return failureOf(error, 'refused');
  }
}

function become(session: Session, email: string): Outcome {
  const { host } = session;
  host.as(email);
  if (accessOf(host.file.book, email) !== 'none') host.open();
  return {};
}

function openFile(session: Session, id: string): Outcome {
  if (!session.host.world.files.has(id)) throw new HttpError(404, `There is no file ${id}.`);
  session.host = session.host.other(id);
  return become(session, session.host.user);
}

/** Puts another world in the place of the present one; the story beside goes on. */
function exchange(session: Session, next: Session): Outcome {
  Object.assign(session, next, { story: session.story });
  return {};
}

function load(session: Session, wanted: string, language: Session['language']): Outcome {
  if (wanted === PLAYED) {
    const end = session.story.end();
    if (!end) throw new HttpError(404, 'No story has been played to its end.');
    return exchange(session, resumeSession(end, session.host.file.dist));
  }
  const key = scenarioKey(wanted);
  if (key === undefined) throw new HttpError(404, `There is no scenario ${wanted}.`);
  return exchange(session, startSession(key, language));
}

function perform(session: Session, act: Act, known: readonly AnsweredQuestion[]): Outcome {
  const { host } = session;
  switch (act.kind) {
    case 'look':
      return {};
    case 'open':
      return byHand(() => host.open());
    case 'choose':
      return withQuestions(session, known, (one) => {
        one.choose(...act.path);
      });
    case 'call':
      return withQuestions(session, known, (one) => one.call(act.name, ...act.args));
    case 'edit':
      return byHand(() => {
        for (const block of act.blocks) edit(host, block);
      });
    case 'insertRows':
      return byHand(() => host.insertRows(tabName(host, act.sheet), act.row, act.count));
    case 'deleteRows':
      return byHand(() => host.deleteRows(tabName(host, act.sheet), act.row, act.count));
    case 'sort':
      return byHand(() => host.sort(tabName(host, act.sheet), act.a1, act.column, act.ascending));
    case 'close':
      return byHand(() => (act.what === 'dialog' ? host.closeDialog() : host.closeSidebar()));
    case 'become':
      return become(session, act.email);
    case 'share':
      host.share(act.email);
      return become(session, act.email);
    case 'copy':
      session.host = host.other(session.template).copy(host.user).open();
      return {};
    case 'file':
      return openFile(session, act.id);
    case 'load':
      return load(session, act.scenario, act.language);
  }
}

/** The cells that somebody typed into: his page may show what the host did not accept, or accepted otherwise. */
function doubtfulCells({ host }: Session, act: Act): Doubtful[] {
  if (act.kind !== 'edit') return [];
  return act.blocks.flatMap((block) => {
    const sheet = host.file.book.sheets.find((one) => String(one.id) === block.sheet);
    return sheet ? [{ sheetId: sheet.id, box: boxAt(block.row, block.column, block.values.length, width(block)) }] : [];
  });
}

/** Does what a page asks and answers with everything that it shows now. */
export function answerAct(session: Session, { act, seen, known = [], selection }: ActRequest): ActReply {
  if (selection && sheetByName(session.host.file.book, selection.sheet)) standAt(session.host, selection);
  const before = JSON.stringify(session.host.selection);
  const outcome = perform(session, act, known);
  // What another person selected, or this one with his own hands, is no move of the script.
  const byScript = act.kind === 'choose' || act.kind === 'call';
  const moved = byScript && JSON.stringify(session.host.selection) !== before;
  const scene = sceneOf(session, { moved, undone: outcome.question !== undefined });
  return { ...outcome, scene, grid: session.view.news(session.host.file.book, seen, doubtfulCells(session, act)) };
}

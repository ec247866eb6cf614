import { formatBox } from '../model/a1';
import { sheetById } from '../model/book';
import type { Menu } from './menu-model';
import { openFromOutside } from './outside';
import type { ShownQuestion } from './questions';
import type { Schedule } from './schedule';
import { readScriptFolder, type ScriptFolder } from './script-folder';
import { selectionOf } from './selection';
import { type SheetView, viewSheet } from './sheet-view';
import { type SavedWorld, saveWorld } from './state';
import { type Tally, tally } from './tally';
import {
  type AnswerInput,
  type Dialog,
  type ExecutionRecord,
  type FailureMail,
  type Mail,
  screenOf,
  type Toast,
  type TriggerRecord,
  type WorkbookFile,
  type World,
} from './world';

export interface TriggerView {
  id: string;
  handler: string;
  owner: string;
  type: TriggerRecord['type'];
  schedule: Schedule | undefined;
  /** When a clock trigger fires next; null for the others, and once a single firing is over. */
  next: Date | null;
}

/** What can be read off a file and its script, by whoever acts. Nothing here counts as a service call. */
export class HostView {
  readonly world: World;
  /** The file's id, as in its address. */
  readonly id: string;
  protected acting: string;
  #tallied = 0;

  constructor(world: World, file: string, user: string) {
    this.world = world;
    this.id = file;
    this.acting = user;
  }

  /** The file's record; a restored world has new ones, so it is looked up every time. */
  get file(): WorkbookFile {
    const file = this.world.files.get(this.id);
    if (!file) throw new Error(`There is no file ${this.id}`);
    return file;
  }

  /** Who acts. */
  get user(): string {
    return this.acting;
  }

  get now(): Date {
    return new Date(this.world.now);
  }

  /** The script project: its manifest's scopes, and the functions that Google can call. */
  get script(): ScriptFolder {
    return readScriptFolder(this.file.dist);
  }

  /** The custom menus as the acting user's last `open` drew them. */
  get menu(): Menu[] {
    return screenOf(this.file, this.acting).menu;
  }

  get dialog(): Dialog | null {
    return screenOf(this.file, this.acting).dialog;
  }

  get sidebar(): Dialog | null {
    return screenOf(this.file, this.acting).sidebar;
  }

  /** The cells that the acting user, or the script for him, selected last. */
  get selection(): { sheet: string; a1: string } {
    const { sheetId, box } = selectionOf(this.file, this.acting);
    return { sheet: sheetById(this.file.book, sheetId)?.name ?? '', a1: formatBox(box) };
  }

  /** All mails the script sent, oldest first. */
  get mails(): Mail[] {
    return this.file.mails;
  }

  get toasts(): Toast[] {
    return this.file.toasts;
  }

  /** Alerts and prompts that were shown, with what was answered. */
  get prompts(): ShownQuestion[] {
    return this.file.prompts;
  }

  /** Answers waiting for the next alerts and prompts: `host.answers.push('NO', { button: 'OK', text: '…' })`. */
  get answers(): AnswerInput[] {
    return this.world.answers;
  }

  get executions(): ExecutionRecord[] {
    return this.file.executions;
  }

  /** Google's own mails about triggers that failed. */
  get failures(): FailureMail[] {
    return this.file.failures;
  }

  /** How often Google asked for consent, and who gave or refused it. */
  get consents(): { prompts: number; granted: string[]; refused: string[] } {
    const { prompts, granted, refused } = this.file.consents;
    return { prompts, granted: Object.keys(granted), refused: [...refused] };
  }

  get triggers(): TriggerView[] {
    return this.file.triggers.map(({ id, handler, owner, type, schedule, next }) => ({
      id,
      handler,
      owner,
      type,
      schedule,
      next: next === null ? null : new Date(next),
    }));
  }

  /** Service calls of all executions since the beginning or the last `resetCalls`. */
  get calls(): Tally {
    return tally(this.file.executions.slice(this.#tallied));
  }

  resetCalls(): void {
    this.#tallied = this.file.executions.length;
  }

  /** A tab's cells as they stand. */
  sheet(name: string): SheetView {
    return viewSheet(this.file, name);
  }

  /** The file as a Spreadsheet of Google's, with the owner's rights. */
  get spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return openFromOutside(this.world, this.file);
  }

  /** Everything that lasts, as JSON has it: `createHost({ state })` goes on from there. */
  state(): SavedWorld {
    return saveWorld(this.world, this.id, this.acting);
  }
}

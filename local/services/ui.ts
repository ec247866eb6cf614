import type { Buttons } from '../execution/questions';
import { type Dialog, screenOf } from '../execution/world';
import { emulated } from './emulated';
import { enumeration, nameOf } from './enumeration';
import type { HtmlOutputService } from './html-output';
import { createMenu } from './menu';
import { SCOPE } from './scopes';
import type { ScriptRuntime } from './script-runtime';
import { mismatch } from './signature';

export const BUTTON = enumeration<typeof GoogleAppsScript.Base.Button>('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
export const BUTTON_SET = enumeration<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

type Emulated = Pick<
  GoogleAppsScript.Base.Ui,
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'prompt'
  | 'createMenu'
  | 'createAddonMenu'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar'
>;

/** https://developers.google.com/apps-script/reference/base/ui */
class UiService implements Emulated {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;
  readonly #runtime: ScriptRuntime;

  constructor(runtime: ScriptRuntime) {
    this.#runtime = runtime;
  }

  #question(method: 'alert' | 'prompt', args: unknown[]) {
    this.#runtime.record(`Ui.${method}`, 'other');
    const last = args[args.length - 1];
    const given = nameOf(last);
    const texts = given === undefined ? args : args.slice(0, -1);
    const fits = given === undefined ? args.length === 1 : texts.length === 1 || texts.length === 2;
    if (!fits || (given !== undefined && !(given in BUTTON_SET)) || texts.some((text) => typeof text === 'object')) {
      throw mismatch(this.#runtime, `Ui.${method}`, args);
    }
    const title = texts.length === 2 ? String(texts[0]) : '';
    const buttons = (given ?? 'OK') as Buttons;
    return this.#runtime.ask({ kind: method, title, text: String(texts[texts.length - 1]), buttons });
  }

  /** https://developers.google.com/apps-script/reference/base/ui#alert(String,String,ButtonSet) */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const { button } = this.#question('alert', args);
    return BUTTON[button as keyof typeof BUTTON];
  }

  /** https://developers.google.com/apps-script/reference/base/ui#prompt(String,String,ButtonSet) */
  prompt(...args: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.#question('prompt', args);
    return emulated(this.#runtime, 'PromptResponse', {
      /** https://developers.google.com/apps-script/reference/base/prompt-response#getResponseText() */
      getResponseText: () => text,
      /** https://developers.google.com/apps-script/reference/base/prompt-response#getSelectedButton() */
      getSelectedButton: () => BUTTON[button as keyof typeof BUTTON],
    });
  }

  /** https://developers.google.com/apps-script/reference/base/ui#createMenu(String) */
  createMenu(caption: string) {
    this.#runtime.record('Ui.createMenu', 'other');
    return createMenu(this.#runtime, { name: String(caption), items: [] });
  }

  /** https://developers.google.com/apps-script/reference/base/ui#createAddonMenu() */
  createAddonMenu() {
    this.#runtime.record('Ui.createAddonMenu', 'other');
    return createMenu(this.#runtime, { name: this.#runtime.book.name, items: [] });
  }

  #show(kind: Dialog['kind'], method: string, page: GoogleAppsScript.HTML.HtmlOutput, title?: string): void {
    const runtime = this.#runtime;
    runtime.record(method, 'other');
    runtime.demand(method, SCOPE.dialogs);
    if (typeof page?.getContent !== 'function')
      throw mismatch(runtime, method, title === undefined ? [page] : [page, title]);
    const output = page as unknown as HtmlOutputService;
    runtime.uncounted(() => {
      const sidebar = kind === 'sidebar';
      const dialog: Dialog = {
        kind,
        title: sidebar ? output.getTitle() : String(title),
        html: output.getContent(),
        // A sidebar is 300 pixels wide whatever the page says (guides/dialogs); the defaults of a dialog are unverified.
        width: sidebar ? 300 : (output.getWidth() ?? 600),
        height: sidebar ? 0 : (output.getHeight() ?? 400),
      };
      const screen = screenOf(runtime.file, runtime.person);
      if (sidebar) screen.sidebar = dialog;
      else screen.dialog = dialog;
    });
  }

  /** https://developers.google.com/apps-script/reference/base/ui#showModalDialog(Object,String) */
  showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#show('modal', 'Ui.showModalDialog', userInterface, title);
  }

  /** https://developers.google.com/apps-script/reference/base/ui#showModelessDialog(Object,String) */
  showModelessDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#show('modeless', 'Ui.showModelessDialog', userInterface, title);
  }

  /** https://developers.google.com/apps-script/reference/base/ui#showSidebar(Object) */
  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    this.#show('sidebar', 'Ui.showSidebar', userInterface);
  }
}

/** What SpreadsheetApp.getUi() gives; where nobody sits at a screen there is none. */
export function createUi(runtime: ScriptRuntime): Emulated {
  if (runtime.source === 'clock') throw runtime.exception('Cannot call SpreadsheetApp.getUi() from this context.');
  return emulated(runtime, 'Ui', new UiService(runtime));
}

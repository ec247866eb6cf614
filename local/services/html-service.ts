import { emulated } from './emulated';
import { enumeration } from './enumeration';
import { HtmlOutputService } from './html-output';
import { createHtmlTemplate } from './html-template';
import type { ScriptRuntime } from './script-runtime';

type Emulated = Pick<
  GoogleAppsScript.HTML.HtmlService,
  | 'SandboxMode'
  | 'XFrameOptionsMode'
  | 'createHtmlOutput'
  | 'createHtmlOutputFromFile'
  | 'createTemplate'
  | 'createTemplateFromFile'
>;

const SANDBOX_MODE = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('EMULATED', 'IFRAME', 'NATIVE');
const X_FRAME_OPTIONS_MODE = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('ALLOWALL', 'DEFAULT');

function textOf(source: unknown): string {
  const blob = source as Partial<GoogleAppsScript.Base.Blob> | null | undefined;
  return typeof blob?.getDataAsString === 'function' ? blob.getDataAsString() : String(source ?? '');
}

/** https://developers.google.com/apps-script/reference/html/html-service */
class HtmlServiceService implements Emulated {
  readonly SandboxMode = SANDBOX_MODE;
  readonly XFrameOptionsMode = X_FRAME_OPTIONS_MODE;
  readonly #runtime: ScriptRuntime;

  constructor(runtime: ScriptRuntime) {
    this.#runtime = runtime;
  }

  #file(name: string): string {
    const { script } = this.#runtime;
    const found = script.html.get(name) ?? script.html.get(name.replace(/\.html$/, ''));
    if (found === undefined) throw this.#runtime.exception(`No HTML file named ${name} was found.`);
    return found;
  }

  /** https://developers.google.com/apps-script/reference/html/html-service#createHtmlOutput(String) */
  createHtmlOutput(source?: unknown) {
    this.#runtime.record('HtmlService.createHtmlOutput', 'other');
    return new HtmlOutputService(this.#runtime, textOf(source)).face;
  }

  /** https://developers.google.com/apps-script/reference/html/html-service#createHtmlOutputFromFile(String) */
  createHtmlOutputFromFile(filename: string) {
    this.#runtime.record('HtmlService.createHtmlOutputFromFile', 'other');
    return new HtmlOutputService(this.#runtime, this.#file(filename)).face;
  }

  /** https://developers.google.com/apps-script/reference/html/html-service#createTemplate(String) */
  createTemplate(source: unknown) {
    this.#runtime.record('HtmlService.createTemplate', 'other');
    return createHtmlTemplate(this.#runtime, textOf(source));
  }

  /** https://developers.google.com/apps-script/reference/html/html-service#createTemplateFromFile(String) */
  createTemplateFromFile(filename: string) {
    this.#runtime.record('HtmlService.createTemplateFromFile', 'other');
    return createHtmlTemplate(this.#runtime, this.#file(filename));
  }
}

export function createHtmlService(runtime: ScriptRuntime): Emulated {
  return emulated(runtime, 'HtmlService', new HtmlServiceService(runtime));
}

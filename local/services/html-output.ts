import { emulated } from './emulated';
import type { ScriptRuntime } from './script-runtime';

function escapeHtml(text: string): string {
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutputService
  implements
    Pick<
      GoogleAppsScript.HTML.HtmlOutput,
      | 'append'
      | 'appendUntrusted'
      | 'clear'
      | 'getContent'
      | 'setContent'
      | 'getTitle'
      | 'setTitle'
      | 'setSandboxMode'
      | 'setXFrameOptionsMode'
      | 'setFaviconUrl'
    >
{
  readonly #runtime: ScriptRuntime;
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;
  #face: GoogleAppsScript.HTML.HtmlOutput | undefined;
  readonly #meta: { name: string; content: string }[] = [];

  constructor(runtime: ScriptRuntime, content: string) {
    this.#runtime = runtime;
    this.#content = content;
  }

  /** The object that the script sees, always the same one. */
  get face(): GoogleAppsScript.HTML.HtmlOutput {
    this.#face ??= emulated(this.#runtime, 'HtmlOutput', this as unknown as GoogleAppsScript.HTML.HtmlOutput);
    return this.#face;
  }

  #changed(method: string, change: () => void): GoogleAppsScript.HTML.HtmlOutput {
    this.#runtime.record(`HtmlOutput.${method}`, 'other');
    change();
    return this.face;
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#append(String) */
  append(addedContent: string) {
    return this.#changed('append', () => {
      this.#content += addedContent;
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#appendUntrusted(String) */
  appendUntrusted(addedContent: string) {
    return this.#changed('appendUntrusted', () => {
      this.#content += escapeHtml(addedContent);
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#clear() */
  clear() {
    return this.#changed('clear', () => {
      this.#content = '';
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setContent(String) */
  setContent(content: string) {
    return this.#changed('setContent', () => {
      this.#content = content;
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#getContent() */
  getContent(): string {
    this.#runtime.record('HtmlOutput.getContent', 'other');
    return this.#content;
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setTitle(String) */
  setTitle(title: string) {
    return this.#changed('setTitle', () => {
      this.#title = String(title);
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#getTitle() */
  getTitle(): string {
    return this.#title;
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setWidth(Integer) */
  setWidth(width: number | null) {
    return this.#changed('setWidth', () => {
      this.#width = width;
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#getWidth() */
  getWidth(): number | null {
    return this.#width;
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setHeight(Integer) */
  setHeight(height: number | null) {
    return this.#changed('setHeight', () => {
      this.#height = height;
    });
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#getHeight() */
  getHeight(): number | null {
    return this.#height;
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
  addMetaTag(name: string, content: string) {
    return this.#changed('addMetaTag', () => this.#meta.push({ name, content }));
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setSandboxMode(SandboxMode) */
  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode) {
    return this.#changed('setSandboxMode', () => {});
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setXFrameOptionsMode(XFrameOptionsMode) */
  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode) {
    return this.#changed('setXFrameOptionsMode', () => {});
  }

  /** https://developers.google.com/apps-script/reference/html/html-output#setFaviconUrl(String) */
  setFaviconUrl(_iconUrl: string) {
    return this.#changed('setFaviconUrl', () => {});
  }

  /** A page prints as its class, which shows a page put where text was meant. */
  toString(): string {
    return 'HtmlOutput';
  }
}

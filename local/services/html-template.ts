import { emulated } from './emulated';
import { HtmlOutputService } from './html-output';
import type { ScriptRuntime } from './script-runtime';

interface Pieces {
  text(value: string): void;
  escaped(value: unknown): void;
  raw(value: unknown): void;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The JavaScript that a template stands for: text between scriptlets is printed, `<? ?>` runs, `<?= ?>` prints escaped,
 * `<?!= ?>` prints as it is (https://developers.google.com/apps-script/guides/html/templates).
 */
export function templateCode(html: string): string {
  const parts = html.split(/<\?(!?=?)([\s\S]*?)\?>/);
  let code = '';
  for (let i = 0; i < parts.length; i += 3) {
    code += `output.text(${JSON.stringify(parts[i])});\n`;
    const code2 = parts[i + 2];
    if (code2 === undefined) continue;
    if (parts[i + 1] === '=') code += `output.escaped(${code2}\n);\n`;
    else if (parts[i + 1] === '!=') code += `output.raw(${code2}\n);\n`;
    else code += `${code2}\n`;
  }
  return code;
}

/**
 * https://developers.google.com/apps-script/reference/html/html-template
 * Escapes for HTML only: Google's escaping depends on where in the page the scriptlet stands, scripts and addresses included.
 */
export function createHtmlTemplate(runtime: ScriptRuntime, html: string): GoogleAppsScript.HTML.HtmlTemplate {
  const own: Record<string, unknown> = {};
  const methods: Record<string, () => unknown> = {
    /** https://developers.google.com/apps-script/reference/html/html-template#evaluate() */
    evaluate() {
      runtime.record('HtmlTemplate.evaluate', 'other');
      let result = '';
      const output: Pieces = {
        text: (value) => {
          result += value;
        },
        escaped: (value) => {
          result += escaped(String(value));
        },
        raw: (value) => {
          result += String(value);
        },
      };
      // Made by the context's own Function: scriptlets see the script's globals, and the template's properties first.
      const RealmFunction = runtime.realm.Object.constructor as FunctionConstructor;
      new RealmFunction('output', 'template', `with (template) {\n${templateCode(html)}}`)(output, own);
      return new HtmlOutputService(runtime, result).face;
    },
    /** https://developers.google.com/apps-script/reference/html/html-template#getRawContent() */
    getRawContent: () => html,
    /** https://developers.google.com/apps-script/reference/html/html-template#getCode() */
    getCode: () => templateCode(html),
  };
  const refusing = emulated(runtime, 'HtmlTemplate', methods);
  return new Proxy(own, {
    get: (target, key) => (Object.hasOwn(target, key) ? Reflect.get(target, key) : Reflect.get(refusing, key)),
  }) as unknown as GoogleAppsScript.HTML.HtmlTemplate;
}

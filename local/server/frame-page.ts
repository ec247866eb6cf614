import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A dialog as Google serves it: the script's HTML with `google.script` in front of everything else. A page that says
 * nothing of its encoding is read as UTF-8.
 */
export function framePage(html: string, folder: string): string {
  const runner = readFileSync(join(folder, 'run.js'), 'utf8').replaceAll('</script', '<\\/script');
  const head = `<meta charset="utf-8"><script>${runner}</script>`;
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  const rest = html.replace(/^\s*<!doctype[^>]*>/i, '');
  return `${doctype}${head}${rest}`;
}

/** A mail's HTML as it is drawn: in a page of its own if it is none yet. */
export function mailPage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<!doctype html><meta charset="utf-8">${html}`;
}

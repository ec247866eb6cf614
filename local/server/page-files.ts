import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HttpError } from './guard';

const types: Record<string, string> = {
  '/app.js': 'text/javascript; charset=utf-8',
  '/app.css': 'text/css; charset=utf-8',
};

export interface PageFile {
  type: string;
  body: Buffer;
  tag: string;
}

export function isPageFile(path: string): boolean {
  return path in types;
}

/** A file of the built page, from memory while it is unchanged. */
export async function readPageFile(folder: string, path: string, known: Map<string, PageFile>): Promise<PageFile> {
  const file = join(folder, path.slice(1));
  const about = await stat(file).catch(() => undefined);
  if (!about) throw new HttpError(500, 'The page is not built. Run npm start again.');
  const tag = `"${about.size}-${Math.round(about.mtimeMs)}"`;
  const before = known.get(path);
  if (before?.tag === tag) return before;
  const read = { type: types[path] ?? 'text/plain', body: await readFile(file), tag };
  known.set(path, read);
  return read;
}

/** The page itself: everything that it shows comes from the script. */
export function indexPage(language: string): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>协作簿</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/app.css">',
    '</head><body><div id="app"></div><script type="module" src="/app.js"></script></body></html>',
  ].join('');
}

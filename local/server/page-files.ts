import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Coding, codingFor } from './coding';
import { HttpError } from './guard';

const types: Record<string, string> = {
  '/app.js': 'text/javascript; charset=utf-8',
  '/app.css': 'text/css; charset=utf-8',
};

const endings: Record<Coding, string> = { br: '.br', gzip: '.gz', identity: '' };

/** A file of the built page as it is kept in memory. */
export interface PageFile {
  body: Buffer;
  /** Of its contents. */
  hash: string;
  stamp: string;
}

/** A file of the page as it is sent to one client. */
export interface SentFile {
  body: Buffer;
  tag: string;
  headers: Record<string, string>;
}

export function isPageFile(path: string): boolean {
  return path in types;
}

/** A file from memory while it is unchanged; undefined where there is none. */
async function fileIn(folder: string, name: string, known: Map<string, PageFile>): Promise<PageFile | undefined> {
  const file = join(folder, name);
  const about = await stat(file).catch(() => undefined);
  if (!about) return undefined;
  const stamp = `${about.size}-${about.mtimeMs}`;
  const before = known.get(name);
  if (before?.stamp === stamp) return before;
  const body = await readFile(file);
  const read = { body, stamp, hash: createHash('sha256').update(body).digest('hex').slice(0, 16) };
  known.set(name, read);
  return read;
}

async function plainFile(folder: string, path: string, known: Map<string, PageFile>): Promise<PageFile> {
  const file = await fileIn(folder, path.slice(1), known);
  if (!file) throw new HttpError(500, 'The page is not built. Run npm start again.');
  return file;
}

/**
 * A file of the built page in the coding that the client takes. Asked for by its hash it is for ever the same; asked
 * for by another hash, or by none, it is to be asked for again.
 */
export async function sentFile(
  folder: string,
  path: string,
  { accepts, wanted }: { accepts: string | undefined; wanted: string },
  known: Map<string, PageFile>,
): Promise<SentFile> {
  const plain = await plainFile(folder, path, known);
  const coding = codingFor(accepts);
  const packed = coding === 'identity' ? undefined : await fileIn(folder, `${path.slice(1)}${endings[coding]}`, known);
  const tag = packed ? `"${plain.hash}-${coding}"` : `"${plain.hash}"`;
  return {
    body: packed?.body ?? plain.body,
    tag,
    headers: {
      'content-type': types[path] ?? 'text/plain',
      etag: tag,
      vary: 'accept-encoding',
      'cache-control': wanted === plain.hash ? 'private, max-age=31536000, immutable' : 'no-cache',
      ...(packed ? { 'content-encoding': coding } : {}),
    },
  };
}

/** The page itself: everything that it shows comes from the script. Its files are named with their hashes. */
export async function indexPage(language: string, folder: string, known: Map<string, PageFile>): Promise<string> {
  const [script, style] = await Promise.all(['/app.js', '/app.css'].map((path) => plainFile(folder, path, known)));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>协作簿</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/app.css?${style?.hash}">`,
    `</head><body><div id="app"></div><script type="module" src="/app.js?${script?.hash}"></script></body></html>`,
  ].join('');
}

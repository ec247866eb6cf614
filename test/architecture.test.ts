import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of src/, lowest first: a file may import from its own room and from those below it. */
const rooms = [
  'domain',
  'sheets',
  'facts',
  'changes',
  'asks',
  'rights',
  'rules',
  'notices',
  'layout',
  'scenarios',
  'jobs',
  'views',
  'text',
  'google',
];
const root = resolve('src');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const sources = filesIn(root).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const roomOf = (file: string): string => {
  const [room = '', ...rest] = relative(root, file).split('/');
  return rest.length === 0 ? 'main' : room;
};
const importsOf = (file: string): { readonly path: string; readonly typeOnly: boolean }[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?[^;]*?from '(\.[^']+)'/gm)].map(
    ([, type, path = '']) => ({ path: resolve(dirname(file), path.replace(/\?script$/, '')), typeOnly: Boolean(type) }),
  );

/** Types of words may be named by those who are given the words; the words themselves are chosen at the edge. */
const isWordType = (from: string, to: string, typeOnly: boolean) => typeOnly && to === 'text' && from !== 'domain';
/** Types that describe what a page sends or gets are shared with the jobs that check and fill it. */
const isPageType = (from: string, to: string, typeOnly: boolean) =>
  typeOnly && to === 'views' && ['jobs', 'scenarios'].includes(from);
/** A kind of ask names the notices that tell of it; what they are made of is told further up. */
const isNoticeType = (from: string, to: string, typeOnly: boolean) => typeOnly && from === 'asks' && to === 'notices';
/** Both sides name the other's types: the catalogues describe the registries, nothing runs in a circle. */
const isRegistryType = (from: string, typeOnly: boolean) => typeOnly && from === 'text';

describe('the house', () => {
  it('knows every room', () => {
    const found = [...new Set(sources.map(roomOf))].filter((room) => room !== 'main').sort();
    expect(found).toEqual([...rooms].sort());
  });

  it.each(sources.map((file) => [relative(root, file), file]))(
    '%s imports only from rooms below its own',
    (_, file) => {
      const from = roomOf(file);
      const backwards = importsOf(file).filter(({ path, typeOnly }) => {
        const to = roomOf(path);
        if (from === 'main' || from === to) return false;
        if (isWordType(from, to, typeOnly) || isPageType(from, to, typeOnly) || isRegistryType(from, typeOnly))
          return false;
        if (isNoticeType(from, to, typeOnly)) return false;
        return rooms.indexOf(to) > rooms.indexOf(from) || to === 'main';
      });
      expect(backwards.map(({ path }) => relative(root, path))).toEqual([]);
    },
  );

  it.each(sources.filter((file) => roomOf(file) !== 'google').map((file) => [relative(root, file), file]))(
    '%s touches no global of Google',
    (_, file) => {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      const globals =
        /\b(SpreadsheetApp|MailApp|ScriptApp|PropertiesService|LockService|HtmlService|Session|Utilities|CacheService|UrlFetchApp|DriveApp|Logger)\./;
      expect(globals.exec(code)?.[0]).toBeUndefined();
    },
  );

  it.each(
    sources.filter((file) => !['google', 'main'].includes(roomOf(file))).map((file) => [relative(root, file), file]),
  )('%s asks no clock of its own', (_, file) => {
    if (file.endsWith('.client.ts')) return;
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(
      /Date\.now\(\)|new Date\(\)|\.get(?:Hours|Date|Day|Month|FullYear|Minutes)\(/.exec(code)?.[0],
    ).toBeUndefined();
  });

  it.each(
    sources
      .filter((file) => !['text', 'main', 'domain'].includes(roomOf(file)))
      .map((file) => [relative(root, file), file]),
  )('%s holds no Chinese prose', (_, file) => {
    // A rule names the guide's step it comes from; the domain knows words that people type, it says none.
    const code = readFileSync(file, 'utf8')
      .replace(/^\s*source:.*$/gm, '')
      .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const quoted = [...code.matchAll(/(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)].map(([, , words = '']) => words);
    expect(quoted.filter((words) => /[\u4e00-\u9fff]{4,}/.test(words))).toEqual([]);
  });
});

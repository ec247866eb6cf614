import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve('src');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Calls that change cells, rows or columns of a sheet, or which tab it is. Lists and properties have namesakes of some of them. */
const changing =
  /\b(tab|range|cell|cells|sheet|spreadsheet|old|fresh|getRange\([^)]*\))\??\.?\s*\.(setValues?|setFormula\w*|clear\w*|delete\w+|insert\w+|sort|move\w+|copyTo|insertCheckboxes|replaceAllWith|appendRow|setName|setNotes?|hideSheet)\(/g;

/** Where such calls stand beside the writer, and why no person's cell can be hit there. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The writer's own hands; rows and columns also of a page that nobody has seen yet.
  'google/put.ts': ['insertColumnsAfter', 'insertRowsAfter', 'moveColumns', 'setNotes', 'setValues', 'sort'],
  'google/new-page.ts': ['setNotes'],
  // Headers: of columns put in by the same buffer, or mended under a guard that puts back what was hit.
  'google/dress.ts': ['setValues', 'setNotes'],
  // Notes, between two looks.
  'google/note-findings.ts': ['setNotes'],
  'google/guard-headers.ts': ['setValue'],
  'google/matrix-sheet.ts': ['insertColumnsAfter'],
  // A tab that was made a moment ago, columns put in for headers, a name that was changed.
  'google/layout.ts': ['insertSheet', 'deleteRows', 'deleteColumns', 'hideSheet', 'insertColumnsAfter', 'setName'],
  // The old page of a log, under another name, and the new one under the log's.
  'google/tabs.ts': ['hideSheet', 'setName'],
  // A tab that is kept as it was before an upgrade, made in the same call; the one kept before the upgrade before.
  'google/kept-copy.ts': ['insertSheet', 'hideSheet', 'deleteSheet'],
  // A blank tab that came with the file.
  'google/commands/create.ts': ['hideSheet'],
  // The first page, which is the script's alone: in a file without any content, and one line of it on opening.
  'google/menu.ts': ['setName', 'setValues'],
  'google/stalled.ts': ['setValue'],
};

const found = filesIn(root)
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(changing)].map(
      ([, , method = '']) => [relative(root, file), method] as const,
    ),
  );

describe('what changes a sheet that people edit', () => {
  it('is called by the writer, and at the few places named here', () => {
    expect(found.filter(([file, method]) => !allowed[file]?.includes(method))).toEqual([]);
  });

  it('is found by this test at all', () => {
    const seen = new Set(found.map(([file]) => file));
    expect(Object.keys(allowed).filter((file) => !seen.has(file))).toEqual([]);
  });
});

describe('the functions that triggers call', () => {
  it('keep their names for ever: triggers of running workbooks call them by name', () => {
    const main = readFileSync(join(root, 'main.ts'), 'utf8');
    expect(main).toContain('export function heartbeat(');
    expect(main).toContain('export function onWorkbookEdit(');
  });
});

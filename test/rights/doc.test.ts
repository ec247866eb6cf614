import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rightsTable } from './rights-table';

const file = new URL('../../docs/rights.md', import.meta.url).pathname;

it('docs/rights.md holds the table that follows from the descriptions of the sheets', async () => {
  const table = rightsTable();
  const written = readFileSync(file, 'utf8').replace(
    /(<!-- table:.*-->\n)[\s\S]*?(<!-- end -->)/,
    `$1\n${table}\n\n$2`,
  );
  await expect(written).toMatchFileSnapshot(file);
});

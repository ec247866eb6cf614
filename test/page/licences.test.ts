import { expect, it } from 'vitest';
import { isAllowed, licenceFaults } from '../../build/check-licences.mjs';

it('lets no package in whose licence does not fit', () => {
  expect(licenceFaults()).toEqual([]);
});

it.each(['MIT', '(MIT OR GPL-3.0-only)', 'Apache-2.0 AND ISC', 'BSD-3-Clause'])('%s fits', (licence) => {
  expect(isAllowed(licence)).toBe(true);
});

it.each(['', 'GPL-3.0-only', 'UNLICENSED', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-3.0-only'])(
  '«%s» does not',
  (licence) => {
    expect(isAllowed(licence)).toBe(false);
  },
);

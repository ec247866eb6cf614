import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTokens, weeklyDay, writeTokens } from '../../src/notices/tokens';

describe('what a mail told, as the ledger keeps it', () => {
  it('draws runs of numbers together and keeps the rest as it is', () => {
    expect(writeTokens(['W0003', 'W0001', 'D2024-07-08', 'W0002', 'W0007'])).toBe('W0001-W0003 W0007 D2024-07-08');
  });

  it('reads back what it wrote, whatever was told', () => {
    const warning = fc.integer({ min: 1, max: 20_000 }).map((number) => `W${String(number).padStart(4, '0')}`);
    const later = fc
      .tuple(fc.constantFrom('R', 'E', 'S'), warning, fc.constantFrom('.1', '.2', '.1.2024-07-19'))
      .map(([kind, number, rest]) => `${kind}${number}${rest}`);
    const token = fc.oneof(
      warning,
      later,
      fc.constantFrom('D2024-07-08', 'L2024-07-08', 'H28640160', 'QW0007.1.k3f9', 'I1720400400', 'J0.k3f9z', 'J0.3f'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(token, { maxLength: 80 }), (tokens) => {
        expect([...readTokens(writeTokens(tokens))].sort()).toEqual([...tokens].sort());
      }),
    );
  });

  it('draws reminders and escalations together too', () => {
    expect(writeTokens(['EW0002.1', 'EW0001.1', 'EW0003.2'])).toBe('EW0001-EW0002.1 EW0003.2');
  });

  it('keeps a thousand warnings of one person in a cell of Sheets', () => {
    const tokens = Array.from({ length: 1000 }, (_, index) => `W${String(index * 2 + 1).padStart(5, '0')}`);
    expect(writeTokens(tokens).length).toBeLessThan(50_000);
  });

  it('knows the day of a digest and of a roll-up only', () => {
    expect(weeklyDay('D2024-07-08')).toBe('2024-07-08');
    expect(weeklyDay('W0001')).toBeNull();
  });
});

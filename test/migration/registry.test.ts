import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueMigrations, lastVersion, standingOf } from '../../src/jobs/migrations/due';
import {
  FIRST_LAYOUT,
  LAYOUT,
  type Migration,
  migrations,
  SCOPES,
  TRIGGER_SCOPES,
} from '../../src/jobs/migrations/index';
import { scopesOf } from '../../src/jobs/migrations/scopes';
import { catalogues } from '../../src/text/catalogues';

/** What a registry of migrations may not do; empty where all is well. */
const faultsIn = (all: readonly Migration[]): readonly string[] => {
  const faults: string[] = [];
  let last = FIRST_LAYOUT;
  for (const { version, class: kind, steps, scopes = [] } of all) {
    if (version !== last + 1) faults.push(`${version} does not follow ${last}`);
    if (steps.length + scopes.length === 0) faults.push(`${version} does nothing`);
    if (steps.some((step) => step.do === 'rewrite') && kind === 'additive') faults.push(`${version} rewrites unasked`);
    if (scopes.length > 0 !== (kind === 'consent')) faults.push(`${version} wants another scope unannounced`);
    last = version;
  }
  return faults;
};

const one = (version: number, kind: Migration['class'], more: Partial<Migration> = {}): Migration => ({
  version,
  class: kind,
  steps: [{ do: 'addSettings' }],
  ...more,
});

describe('the registry of migrations', () => {
  it('ascends one by one, and each is of the class of what it does', () => {
    expect(faultsIn(migrations)).toEqual([]);
    expect(LAYOUT).toBe(lastVersion(migrations, FIRST_LAYOUT));
  });

  it.each<[string, Migration]>([
    ['a version left out', one(3, 'additive')],
    ['a version that does nothing', one(2, 'additive', { steps: [] })],
    [
      'cells of people changed unasked',
      one(2, 'additive', { steps: [{ do: 'rewrite', sheet: 'tasks', column: 'note', to: (cell) => cell }] }),
    ],
    ['a scope that nobody announced', one(2, 'additive', { scopes: ['https://www.googleapis.com/auth/calendar'] })],
  ])('would not pass with %s', (_what, migration) => {
    expect(faultsIn([migration])).not.toEqual([]);
  });
});

describe('the scopes of the manifest', () => {
  const { oauthScopes } = JSON.parse(readFileSync('appsscript.json', 'utf8')) as { oauthScopes: readonly string[] };

  it('are exactly those that the versions brought: another one stops every trigger until its owner agrees', () => {
    expect([...oauthScopes].sort()).toEqual([...SCOPES].sort());
    expect(TRIGGER_SCOPES.filter((scope) => !SCOPES.includes(scope))).toEqual([]);
  });

  it('grow by a version of their own class alone', () => {
    const calendar = 'https://www.googleapis.com/auth/calendar';
    expect(scopesOf([one(2, 'consent', { scopes: [calendar] })])).toEqual([...scopesOf([]), calendar]);
  });

  it('are each explained on 关于', () => {
    for (const { dialogs } of Object.values(catalogues))
      expect(Object.keys(dialogs.about.scopes).sort()).toEqual(
        SCOPES.map((scope) => scope.replace(/.*\/auth\//, '')).sort(),
      );
  });
});

describe('how a workbook stands to the code', () => {
  const all = [one(2, 'additive'), one(3, 'rewriting'), one(4, 'additive')];

  it.each([
    [null, 'fresh'],
    [1, 'waits'],
    [2, 'waits'],
    [3, 'older'],
    [4, 'current'],
    [5, 'newer'],
  ] as const)('of version %s it is %s', (at, standing) => {
    expect(standingOf(all, FIRST_LAYOUT, at)).toBe(standing);
  });

  it('is due all that is later than its version, in order', () => {
    expect(dueMigrations(all, 2).map(({ version }) => version)).toEqual([3, 4]);
    expect(dueMigrations(all, 4)).toEqual([]);
  });

  it('waits for a new scope too', () => {
    expect(standingOf([one(2, 'consent')], FIRST_LAYOUT, 1)).toBe('waits');
  });
});

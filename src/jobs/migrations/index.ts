import { dueMigrations, lastVersion, type Standing, standingOf } from './due';
import type { Migration } from './migration';
import { migrations } from './registry';
import { scopesOf, triggerScopesOf } from './scopes';

export type { Standing } from './due';
export type { Migration, MigrationClass, Step } from './migration';
export { migrations } from './registry';

/** The layout that stood before versions were counted. */
export const FIRST_LAYOUT = 1;

/** The layout that this code knows. */
export const LAYOUT = lastVersion(migrations, FIRST_LAYOUT);

/** How a file of this version stands to this code; null where no layout was ever made. */
export const standing = (at: number | null): Standing => standingOf(migrations, FIRST_LAYOUT, at);

/** What is due in a file of this version. */
export const dueAt = (at: number): readonly Migration[] => dueMigrations(migrations, at);

/** The scopes that the manifest has. */
export const SCOPES = scopesOf(migrations);

/** Those among them that triggers need. */
export const TRIGGER_SCOPES = triggerScopesOf(migrations);

import { createFile, createWorld } from '../execution/create-world';
import { newRecord } from '../execution/execution-record';
import { createRealm } from '../execution/realm';
import { openRuntime } from '../execution/runtime-of';
import { createAbsentServices } from './absent-services';
import { methodsOf } from './emulated';
import { createGlobals } from './globals';
import { emulatedClasses } from './spreadsheet/emulated-classes';
import { createUi } from './ui';

/**
 * The classes with the methods that are emulated, as `{ MailApp: ['sendEmail', …] }`: a
 * test holds what the bundle calls against it.
 */
export function emulatedMethods(): Record<string, readonly string[]> {
  const world = createWorld(0, '', {});
  const about = { name: '', owner: 'owner@example.com', locale: 'en_US', timeZone: 'Etc/UTC' };
  const file = createFile(world, about, { dist: '', scriptTimeZone: null });
  const { realm } = createRealm({ now: () => 0, random: () => 0 });
  const who = { user: 'owner@example.com', actor: 'owner@example.com' };
  const script = { path: '', timeZone: undefined, scopes: undefined, functions: new Set<string>(), html: new Map() };
  const record = newRecord(world, { ...who, function: '', kind: 'menu', source: 'menu' });
  const runtime = openRuntime({
    ...who,
    world,
    file,
    script,
    record,
    realm,
    source: 'menu',
    authMode: 'FULL',
    limitMs: Number.POSITIVE_INFINITY,
    outerZone: 'Etc/UTC',
  });
  const { SpreadsheetApp: _, ...globals } = createGlobals(runtime);
  const ui = createUi(runtime);
  const trigger = globals.ScriptApp.newTrigger('');
  const made: Record<string, object> = {
    ...globals,
    Ui: ui,
    Menu: ui.createMenu(''),
    Properties: globals.PropertiesService.getScriptProperties(),
    Lock: globals.LockService.getScriptLock(),
    Cache: globals.CacheService.getScriptCache(),
    TriggerBuilder: trigger,
    ClockTriggerBuilder: trigger.timeBased(),
    Trigger: trigger.timeBased().everyHours(1).create(),
    HtmlOutput: globals.HtmlService.createHtmlOutput(),
    Blob: globals.Utilities.newBlob(''),
    User: globals.Session.getActiveUser(),
  };
  const absent = createAbsentServices(runtime);
  const there = Object.entries(made).filter(([name]) => !(name in absent));
  const others = there.map(([name, object]) => [name, methodsOf(object)]);
  return { ...emulatedClasses(), ...Object.fromEntries(others) };
}

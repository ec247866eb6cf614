import { mayEdit } from '../model/book';
import type { Source } from '../services/script-runtime';
import { hasConsented } from './consent';
import { changeEvent, clockEvent, type Edited, editEvent, openEvent } from './events';
import { execute, type Finished, type Start } from './execute';
import { use, used } from './quota';
import { readScriptFolder } from './script-folder';
import type { ExecutionRecord, TriggerRecord, WorkbookFile, World } from './world';

type Arguments = NonNullable<Start['arguments']>;

function noteFailure(file: WorkbookFile, trigger: TriggerRecord, record: ExecutionRecord): void {
  if (record.outcome === 'completed') return;
  file.failures.push({
    to: trigger.owner,
    subject: `Summary of failures for Apps Script: ${file.book.name}`,
    function: trigger.handler,
    error: record.error ?? '',
    at: record.at,
  });
}

function refusal(world: World, file: WorkbookFile, trigger: TriggerRecord): string | undefined {
  if (!hasConsented(file, trigger.owner)) {
    return 'Authorization is required to perform that action. Please run the script again to authorize it.';
  }
  if (used(world.triggerUse, trigger.owner, world.now) >= world.limits.triggerMsPerDay) {
    return 'Service using too much computer time for one day';
  }
  return undefined;
}

/** Runs an installable trigger under its creator; what goes wrong is noted, and mailed to him by Google, never thrown. */
function fireTrigger(
  world: World,
  file: WorkbookFile,
  trigger: TriggerRecord,
  about: { source: Source; actor: string; arguments: Arguments },
): ExecutionRecord {
  const refused = refusal(world, file, trigger);
  const start: Start = { function: trigger.handler, kind: 'trigger', user: trigger.owner, ...about };
  const { record } = execute(world, file, refused === undefined ? start : { ...start, refused });
  use(world.triggerUse, trigger.owner, record.at.getTime(), record.ms);
  noteFailure(file, trigger, record);
  return record;
}

export function fireClock(world: World, file: WorkbookFile, trigger: TriggerRecord): ExecutionRecord {
  return fireTrigger(world, file, trigger, {
    source: 'clock',
    actor: '',
    arguments: clockEvent(world.now, trigger.id),
  });
}

function fireSimple(
  world: World,
  file: WorkbookFile,
  user: string,
  source: 'open' | 'edit',
  given: Arguments,
): Finished[] {
  const name = source === 'open' ? 'onOpen' : 'onEdit';
  if (!mayEdit(file.book, user) || !readScriptFolder(file.dist).functions.has(name)) return [];
  return [execute(world, file, { function: name, kind: 'simple', source, user, actor: user, arguments: given })];
}

function ofType(file: WorkbookFile, type: TriggerRecord['type']): TriggerRecord[] {
  return file.triggers.filter((trigger) => trigger.type === type);
}

/** What opening the file sets off: onOpen, unless the person may only look, then the installed triggers. */
export function fireOpen(world: World, file: WorkbookFile, user: string): ExecutionRecord[] {
  const simple = fireSimple(world, file, user, 'open', openEvent()).map(({ record }) => record);
  const installed = ofType(file, 'ON_OPEN').map((trigger) =>
    fireTrigger(world, file, trigger, { source: 'open', actor: user, arguments: openEvent(trigger.id) }),
  );
  return [...simple, ...installed];
}

/** What one edit sets off. A paste is one edit. */
export function fireEdit(world: World, file: WorkbookFile, user: string, edited: Edited): ExecutionRecord[] {
  const simple = fireSimple(world, file, user, 'edit', editEvent(edited)).map(({ record }) => record);
  const installed = ofType(file, 'ON_EDIT').map((trigger) =>
    fireTrigger(world, file, trigger, { source: 'edit', actor: user, arguments: editEvent(edited, trigger.id) }),
  );
  return [...simple, ...installed, ...fireChange(world, file, user, 'EDIT')];
}

/** What a change of the file's content or structure sets off. */
export function fireChange(world: World, file: WorkbookFile, user: string, type: string): ExecutionRecord[] {
  return ofType(file, 'ON_CHANGE').map((trigger) =>
    fireTrigger(world, file, trigger, { source: 'change', actor: user, arguments: changeEvent(type, trigger.id) }),
  );
}

import { type ExecutionRecord, nextSerial, type World } from './world';

/** The record of an execution that is about to begin. */
export function newRecord(
  world: World,
  start: Pick<ExecutionRecord, 'function' | 'kind' | 'source' | 'user'>,
): ExecutionRecord {
  return {
    id: `execution-${nextSerial(world)}`,
    function: start.function,
    kind: start.kind,
    source: start.source,
    user: start.user,
    at: new Date(world.now),
    ms: 0,
    outcome: 'running',
    calls: 0,
    reads: 0,
    writes: 0,
    sends: 0,
    byMethod: {},
    log: [],
  };
}

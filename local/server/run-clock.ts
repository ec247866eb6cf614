import { setImmediate } from 'node:timers/promises';
import type { World } from '../execution/world';
import { nextDay, nextHour, nextMonday } from './instants';
import type { ClockLine, ClockRequest } from './protocol';
import { executionLine, sceneOf } from './scene';
import type { Session } from './session';

/** A year: longer stretches would keep everybody waiting. */
const LONGEST = 366 * 86_400_000;
const HOUR = 3_600_000;

function nextDue(world: World, until: number): number | undefined {
  let next: number | undefined;
  for (const file of world.files.values()) {
    for (const trigger of file.triggers) {
      if (trigger.next !== null && trigger.next <= until && (next === undefined || trigger.next < next)) {
        next = trigger.next;
      }
    }
  }
  return next;
}

/** The first firing within the hour that begins at an instant. */
function firstFiring(world: World, hour: number): number | undefined {
  let soonest: number | undefined;
  for (const file of world.files.values()) {
    for (const { next, schedule } of file.triggers) {
      if (next === null || schedule?.everyHours !== 1) continue;
      // An hourly trigger fires at the same minute of every hour: its next firing tells which.
      const minute = (((next - hour) % HOUR) + HOUR) % HOUR;
      if (soonest === undefined || hour + minute < soonest) soonest = hour + minute;
    }
  }
  return soonest;
}

/**
 * Where a step ends. An hourly trigger comes at some minute of its hour, so «next Monday 09:00» goes on to the first
 * firing in that hour: what the workbook does at nine has then been done.
 */
function targetOf({ host }: Session, to: ClockRequest['to']): number {
  const { now } = host.world;
  const zone = host.file.book.timeZone;
  if (typeof to === 'number') return Math.min(to, now + LONGEST);
  if (to === 'hour') return nextHour(now);
  if (to === 'day') return nextDay(now, zone);
  const monday = nextMonday(now, zone);
  return firstFiring(host.world, monday) ?? monday;
}

/**
 * Moves the clock on, trigger by trigger, and tells of each as it fires; between two of them others are served, and
 * `stopped` is asked whether anybody still waits.
 */
export async function runClock(
  session: Session,
  { to, seen }: ClockRequest,
  tell: (line: ClockLine) => void,
  stopped: () => boolean,
): Promise<void> {
  const { world } = session.host;
  const start = world.now;
  const until = targetOf(session, to);
  tell({ kind: 'moved', now: start, until });
  while (!stopped()) {
    const due = nextDue(world, until);
    if (due === undefined) break;
    session.host.advanceTo(due, (record) => {
      tell({ kind: 'fired', now: world.now, until, execution: executionLine(record) });
    });
    await setImmediate();
  }
  if (!stopped() && until > start) session.host.advanceTo(until);
  const scene = sceneOf(session, { moved: false, undone: false });
  tell({ kind: 'done', reply: { scene, grid: session.view.news(session.host.file.book, seen) } });
}

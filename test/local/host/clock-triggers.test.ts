import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../../local/host';
import { scriptProject } from '../script-project';

const CODE = `
function install(schedule) {
  var builder = ScriptApp.newTrigger('tick').timeBased();
  new Function('builder', 'WeekDay', 'builder.' + schedule + '.create()')(builder, ScriptApp.WeekDay);
}
function tick(event) {
  PropertiesService.getScriptProperties().setProperty('last', JSON.stringify(event));
  if (event.hour === 99) throw new Error();
}
function remove() {
  ScriptApp.getProjectTriggers().forEach(function (trigger) { ScriptApp.deleteTrigger(trigger); });
}
function handlers() {
  return ScriptApp.getProjectTriggers().map(function (t) {
    return [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())];
  });
}
function ticks() { for (var i = 0; i < 3; i++) PropertiesService.getScriptProperties().getProperty('last'); }
function broken() { throw new Error('坏了'); }
function plan(handler) { ScriptApp.newTrigger(handler).timeBased().everyHours(1).create(); }
`;

const dist = () => scriptProject(CODE);

/** A host on Monday 2024-07-01, 09:30 in Shanghai, with one trigger. */
function hostWithTrigger(schedule: string, options: Parameters<typeof createHost>[0] = {}): Host {
  const host = createHost({ dist: dist(), now: '2024-07-01T09:30:00+08:00', ...options });
  host.call('install', schedule);
  return host;
}

/** When `tick` ran, by the clocks of Shanghai. */
function times(host: Host): string[] {
  return host.executions
    .filter((one) => one.function === 'tick')
    .map((one) => new Date(one.at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '));
}

const minutes = (text: string) => new Date(`${text.replace(' ', 'T')}:00Z`).getTime() / 60_000;

describe('a clock trigger', () => {
  it.each([
    ['everyHours(1)', '2024-07-01 12:30', ['2024-07-01 10:30', '2024-07-01 11:30', '2024-07-01 12:30']],
    [
      'everyHours(6)',
      '2024-07-02 09:30',
      ['2024-07-01 15:30', '2024-07-01 21:30', '2024-07-02 03:30', '2024-07-02 09:30'],
    ],
    ['everyMinutes(15)', '2024-07-01 10:00', ['2024-07-01 09:45', '2024-07-01 10:00']],
    ['after(90000)', '2024-07-02', ['2024-07-01 09:31']],
    ['at(new Date(2024, 6, 1, 20, 5))', '2024-07-03', ['2024-07-01 20:05']],
  ])('%s until %s fires at %j', (schedule, until, expected) => {
    const host = hostWithTrigger(schedule);
    host.advanceTo(until);
    expect(times(host)).toEqual(expected);
  });

  it.each([
    ['everyDays(1).atHour(9)', ['2024-07-02 09:00', '2024-07-03 09:00', '2024-07-04 09:00'], 59],
    ['everyDays(2).atHour(9).nearMinute(30)', ['2024-07-03 09:15', '2024-07-05 09:15', '2024-07-07 09:15'], 30],
    ['onWeekDay(WeekDay.MONDAY).atHour(9).nearMinute(45)', ['2024-07-08 09:30', '2024-07-15 09:30'], 30],
    ['everyWeeks(2).onWeekDay(WeekDay.FRIDAY).atHour(17)', ['2024-07-05 17:00', '2024-07-19 17:00'], 59],
    ['onMonthDay(31).atHour(8)', ['2024-07-31 08:00', '2024-08-31 08:00', '2024-10-31 08:00'], 59],
    ['everyDays(1).atHour(20).inTimezone("America/New_York")', ['2024-07-02 08:00', '2024-07-03 08:00'], 59],
    ['atDate(2024, 7, 3)', ['2024-07-02 23:45'], 30],
  ])('%s fires within the documented window after %j', (schedule, earliest, window) => {
    const host = hostWithTrigger(schedule, { now: '2024-07-01T12:00:00+08:00' });
    host.advanceTo('2024-12-01');
    const fired = times(host).slice(0, earliest.length);
    const late = fired.map((time, index) => minutes(time) - minutes(earliest[index] ?? ''));
    for (const one of late) expect(one).toBeGreaterThanOrEqual(0);
    for (const one of late) expect(one).toBeLessThanOrEqual(window);
    // The choice is made once, and kept.
    expect(new Set(late).size).toBe(1);
  });

  it('keeps its hour by the clocks of its zone when these are put forward', () => {
    const host = createHost({ dist: dist(), now: '2024-03-29T12:00:00Z', timeZone: 'UTC' });
    host.call('install', 'everyDays(1).atHour(9).inTimezone("Europe/Berlin")');
    host.advanceTo('2024-04-02');
    expect(host.executions.slice(1).map(({ at }) => at.getUTCHours())).toEqual([8, 7, 7]);
  });

  it('reads hours in the script zone, not the spreadsheet zone', () => {
    const host = hostWithTrigger('everyDays(1).atHour(9)', {
      timeZone: 'America/New_York',
      scriptTimeZone: 'Asia/Tokyo',
    });
    const [execution] = host.advanceTo('2024-07-02T01:00:00Z');
    expect(execution?.at.getUTCHours()).toBe(0);
  });

  it.each([
    ['everyMinutes(7)', 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['everyDays(1).inTimezone("Mars/Olympus")', 'timezone'],
  ])('refuses %s', (schedule, message) => {
    expect(() => hostWithTrigger(schedule)).toThrow(message);
  });

  it('fires the same triggers at the same times in one jump and in many small steps', () => {
    const schedule = fc.constantFrom(
      'everyMinutes(15)',
      'everyHours(2)',
      'everyDays(1).atHour(8)',
      'onWeekDay(WeekDay.WEDNESDAY).atHour(23)',
      'after(5000000)',
    );
    const steps = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 });
    const folder = dist();
    fc.assert(
      fc.property(
        fc.array(schedule, { maxLength: 4 }),
        steps,
        fc.integer({ min: 0, max: 60_000 }),
        (schedules, waits, jitter) => {
          const run = (jumps: number[]) => {
            const host = createHost({
              dist: folder,
              limits: { triggerJitterMs: jitter, triggerMsPerDay: Number.POSITIVE_INFINITY },
            });
            for (const one of schedules) host.call('install', one);
            for (const minutes of jumps) host.advanceTo(host.now.getTime() + minutes * 60_000);
            return host.executions.map(({ id: _, ...rest }) => ({ ...rest }));
          };
          const whole = waits.reduce((sum, one) => sum + one, 0);
          expect(run(waits)).toEqual(run([whole]));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('gets an event in UTC, with its own id', () => {
    const host = hostWithTrigger('everyHours(1)');
    host.advanceTo('2024-07-01 10:30');
    const { script } = host.file.properties;
    expect(JSON.parse(script?.last ?? '')).toEqual({
      authMode: 'FULL',
      year: 2024,
      month: 7,
      'day-of-month': 1,
      'day-of-week': 1,
      'week-of-year': 27,
      hour: 2,
      minute: 30,
      second: 0,
      timezone: 'UTC',
      triggerUid: host.triggers[0]?.id,
    });
  });

  it('runs as its creator, and is seen and deleted by him only', () => {
    const host = hostWithTrigger('everyHours(1)').share('guest@example.com');
    host.as('guest@example.com').call('remove');
    expect(host.call('handlers')).toEqual([]);
    host.advanceTo('2024-07-01 10:30');
    expect(host.executions.at(-1)).toMatchObject({ kind: 'trigger', source: 'clock', user: 'owner@example.com' });
    expect(host.as('owner@example.com').call('handlers')).toEqual([['tick', 'CLOCK', 'CLOCK']]);
    host.call('remove');
    expect(host.triggers).toEqual([]);
  });

  it('that fires once stays in the list, spent', () => {
    const host = hostWithTrigger('after(1000)');
    host.advanceTo('2024-07-02');
    expect(host.triggers).toMatchObject([{ handler: 'tick', next: null }]);
  });

  it('that fails is noted and mailed by Google, and does not stop the others', () => {
    const host = createHost({ dist: dist() });
    for (const handler of ['broken', 'absent', 'ticks']) host.call('plan', handler);
    const ran = host.advanceTo(host.now.getTime() + 3_600_000);
    expect(ran.map(({ outcome, error }) => error ?? outcome)).toEqual([
      'Error: 坏了',
      'Exception: Script function not found: absent',
      'completed',
    ]);
    expect(host.failures.map(({ to, function: name }) => [to, name])).toEqual([
      ['owner@example.com', 'broken'],
      ['owner@example.com', 'absent'],
    ]);
  });

  it('is refused as the 21st of a user', () => {
    const host = createHost({ dist: dist() });
    for (let i = 0; i < 20; i++) host.call('plan', 'ticks');
    expect(() => host.call('plan', 'ticks')).toThrow('This script has too many triggers.');
    host.share('guest@example.com').as('guest@example.com').call('plan', 'ticks');
    expect(host.triggers).toHaveLength(21);
  });

  it('stops when the run time of a day is used up, and starts again a day later', () => {
    const limits = { msPerCall: 60_000, triggerMsPerDay: 5 * 60_000 };
    const host = createHost({ dist: dist(), limits });
    host.call('plan', 'ticks');
    const outcomes = host.advanceTo(host.now.getTime() + 4.5 * 3_600_000).map(({ error, outcome }) => error ?? outcome);
    expect(outcomes).toEqual([
      'completed',
      'completed',
      'Exception: Service using too much computer time for one day',
      'Exception: Service using too much computer time for one day',
    ]);
    host.advanceTo(host.now.getTime() + 21 * 3_600_000);
    expect(host.executions.at(-1)?.outcome).toBe('completed');
  });

  it('needs the consent of its creator anew once the manifest asks for more', () => {
    const host = hostWithTrigger('everyHours(1)');
    const more = scriptProject(CODE, {
      scopes: [...(host.script.scopes ?? []), 'https://www.googleapis.com/auth/calendar'],
    });
    const later = createHost({ state: host.state(), dist: more });
    later.advanceTo('2024-07-01 10:30');
    expect(later.executions.at(-1)?.error).toContain('Authorization is required to perform that action.');
    later.call('handlers');
    expect(later.consents.prompts).toBe(2);
    later.advanceTo('2024-07-01 11:30');
    expect(later.executions.at(-1)?.outcome).toBe('completed');
  });
});

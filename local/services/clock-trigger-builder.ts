import type { Schedule } from '../execution/schedule';
import { isZone } from '../execution/zone';
import { emulated } from './emulated';
import { nameOf } from './enumeration';
import type { ScriptRuntime } from './script-runtime';

/** In Monday-first order, as the schedule counts them. */
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const MINUTES = [1, 5, 10, 15, 30];

type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

/** https://developers.google.com/apps-script/reference/script/clock-trigger-builder */
class ClockTriggerBuilderService implements Builder {
  readonly #runtime: ScriptRuntime;
  readonly #create: (schedule: Schedule) => GoogleAppsScript.Script.Trigger;
  readonly #schedule: Schedule;
  #face: Builder | undefined;

  constructor(runtime: ScriptRuntime, create: (schedule: Schedule) => GoogleAppsScript.Script.Trigger) {
    this.#runtime = runtime;
    this.#create = create;
    this.#schedule = { zone: runtime.scriptTimeZone };
  }

  get face(): Builder {
    this.#face ??= emulated<Builder>(this.#runtime, 'ClockTriggerBuilder', this);
    return this.#face;
  }

  #set(part: Partial<Schedule>): Builder {
    Object.assign(this.#schedule, part);
    return this.face;
  }

  /** Google's words are known for everyMinutes only; the others are worded after it. Unverified. */
  #within(method: string, value: number, from: number, to: number): number {
    if (!Number.isInteger(value) || value < from || value > to) {
      throw this.#runtime.exception(`The value you passed to ${method} was invalid.`);
    }
    return value;
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#after(Integer) */
  after(durationMilliseconds: number): Builder {
    return this.#set({
      at: this.#runtime.now() + this.#within('after', durationMilliseconds, 0, Number.MAX_SAFE_INTEGER),
    });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#at(Date) */
  at(date: GoogleAppsScript.Base.Date): Builder {
    return this.#set({ at: Number(date) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#atDate(Integer,Integer,Integer) */
  atDate(year: number, month: number, day: number): Builder {
    return this.#set({
      date: { year, month: this.#within('atDate', month, 1, 12), day: this.#within('atDate', day, 1, 31) },
    });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#atHour(Integer) */
  atHour(hour: number): Builder {
    return this.#set({ hour: this.#within('atHour', hour, 0, 23) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyDays(Integer) */
  everyDays(n: number): Builder {
    return this.#set({ everyDays: this.#within('everyDays', n, 1, 10_000) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyHours(Integer) */
  everyHours(n: number): Builder {
    return this.#set({ everyHours: this.#within('everyHours', n, 1, 10_000) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyMinutes(Integer) */
  everyMinutes(n: number): Builder {
    if (!MINUTES.includes(n)) {
      throw this.#runtime.exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.#set({ everyMinutes: n });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#everyWeeks(Integer) */
  everyWeeks(n: number): Builder {
    return this.#set({ everyWeeks: this.#within('everyWeeks', n, 1, 1_000) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#inTimezone(String) */
  inTimezone(timezone: string): Builder {
    // That an unknown zone is refused is documented, the words are not: unverified.
    if (!isZone(timezone)) throw this.#runtime.exception(`Invalid argument: timezone`);
    return this.#set({ zone: timezone });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#nearMinute(Integer) */
  nearMinute(minute: number): Builder {
    return this.#set({ minute: this.#within('nearMinute', minute, 0, 59) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#onMonthDay(Integer) */
  onMonthDay(day: number): Builder {
    return this.#set({ monthDay: this.#within('onMonthDay', day, 1, 31) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#onWeekDay(Weekday) */
  onWeekDay(day: GoogleAppsScript.Base.Weekday): Builder {
    const weekDay = WEEKDAYS.indexOf(nameOf(day) ?? '') + 1;
    return this.#set({ weekDay: this.#within('onWeekDay', weekDay, 1, 7) });
  }

  /** https://developers.google.com/apps-script/reference/script/clock-trigger-builder#create() */
  create(): GoogleAppsScript.Script.Trigger {
    this.#runtime.record('ClockTriggerBuilder.create', 'other');
    return this.#create({ ...this.#schedule });
  }
}

export function createClockTriggerBuilder(
  runtime: ScriptRuntime,
  create: (schedule: Schedule) => GoogleAppsScript.Script.Trigger,
): Builder {
  return new ClockTriggerBuilderService(runtime, create).face;
}

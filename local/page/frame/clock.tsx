import { useState } from 'preact/hooks';
import { instantOfText, shownAt } from '../times';
import { ClockRunBox } from './clock-run';
import { useAround } from './context';

/** The workbook's clock, which stands still until somebody moves it. */
export function Clock() {
  const { state, actions, words } = useAround();
  const { now, timeZone } = state.scene;
  const [picking, pick] = useState<string>();
  const running = state.clock !== undefined && !state.clock.over;
  const shown = running && state.clock ? state.clock.line.now : now;
  const { day, weekday, time } = shownAt(shown, timeZone, words.clock.weekdays);
  const go = (): void => {
    const instant = picking === undefined ? undefined : instantOfText(picking, timeZone);
    if (instant === undefined) return;
    pick(undefined);
    if (instant <= now) actions.refuse(words.clock.past);
    else void actions.moveClock(instant);
  };
  return (
    <section class="clock" aria-label={words.clock.label}>
      <time data-test="clock" dateTime={`${day}T${time}`}>
        <b>{time}</b>
        <span>
          {day} {weekday}
        </span>
      </time>
      <div class="steps">
        <button type="button" disabled={running} onClick={() => void actions.moveClock('hour')}>
          {words.clock.hour}
        </button>
        <button type="button" disabled={running} onClick={() => void actions.moveClock('day')}>
          {words.clock.day}
        </button>
        <button
          type="button"
          disabled={running}
          title={words.clock.mondayTitle}
          onClick={() => void actions.moveClock('monday')}
        >
          {words.clock.monday}
        </button>
        {picking === undefined ? (
          <button type="button" disabled={running} onClick={() => pick(`${day}T${time}`)}>
            {words.clock.pick}
          </button>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              go();
            }}
          >
            <input
              type="datetime-local"
              aria-label={words.clock.pick}
              value={picking}
              onInput={(event) => pick(event.currentTarget.value)}
            />
            <button type="submit">{words.clock.go}</button>
          </form>
        )}
      </div>
      <ClockRunBox />
    </section>
  );
}

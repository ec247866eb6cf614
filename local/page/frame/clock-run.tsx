import { momentText } from '../times';
import { useAround } from './context';

/** So many of the last firings are listed while the clock moves; all of them stand among the executions. */
const LISTED = 8;

/** What fires while the clock moves, and how far it has come. */
export function ClockRunBox() {
  const { state, store, actions, words } = useAround();
  const { clock } = state;
  if (!clock || (clock.over && state.panel)) return null;
  const { from, line, fired, over } = clock;
  const way = Math.max(1, line.until - from);
  const share = over ? 1 : Math.min(1, (line.now - from) / way);
  const done = fired.length > 0 ? words.clock.done(fired.length) : words.clock.nothing;
  return (
    <div class="clock-run" role="status" data-over={over}>
      <p>
        <span>{over ? done : words.clock.running(fired.length)}</span>
        <button
          type="button"
          onClick={() => (over ? store.set({ clock: undefined }) : actions.stopClock())}
          aria-label={over ? words.frame.close : words.clock.stop}
        >
          {over ? '✕' : words.clock.stop}
        </button>
      </p>
      <progress value={share} max={1} />
      <ol>
        {fired.slice(-LISTED).map((run) => (
          <li key={run.id} data-outcome={run.outcome}>
            <time>{momentText(run.at, state.scene.timeZone, words)}</time>
            <code>{run.function}</code>
            <span>{words.runs.outcomes[run.outcome] ?? run.outcome}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

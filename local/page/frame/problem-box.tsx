import { useLayoutEffect, useRef } from 'preact/hooks';
import { useAround } from './context';

/** Before then a key that is pressed was meant for the cell. */
const READING_MS = 700;

/** What Google did not let happen, or what the script threw. */
export function ProblemBox() {
  const { state, store, words } = useAround();
  const button = useRef<HTMLButtonElement>(null);
  const { problem } = state;
  useLayoutEffect(() => {
    if (!problem) return undefined;
    // Whoever types on must not press the button before having read.
    const focus = setTimeout(() => button.current?.focus(), READING_MS);
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') store.set({ problem: undefined });
    };
    addEventListener('keydown', onKey);
    return () => {
      clearTimeout(focus);
      removeEventListener('keydown', onKey);
    };
  }, [problem, store]);
  if (!problem) return null;
  return (
    <div class="veil">
      <section class="box asked" role="alertdialog" aria-modal="true" aria-label={problem.title} data-test="problem">
        <h2>{problem.title}</h2>
        <p class="asked-text">{problem.text}</p>
        <footer>
          <button ref={button} type="button" class="main" onClick={() => store.set({ problem: undefined })}>
            {words.problem.ok}
          </button>
        </footer>
      </section>
    </div>
  );
}

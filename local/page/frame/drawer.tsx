import { useEffect, useRef } from 'preact/hooks';
import type { Panel } from '../store';
import { useAround } from './context';
import { Mailbox } from './mailbox';
import { Runs } from './runs';
import { Scenarios } from './scenarios';
import { Triggers } from './triggers';

const contents = { mail: Mailbox, runs: Runs, triggers: Triggers, scenarios: Scenarios } as const;

function Open({ panel }: { panel: Panel }) {
  const { store, words } = useAround();
  const place = useRef<HTMLElement>(null);
  const Content = contents[panel];
  useEffect(() => {
    place.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && store.get().problem === undefined) store.set({ panel: undefined });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [store]);
  return (
    <aside class="drawer" data-panel={panel} aria-label={words[panel].title} tabIndex={-1} ref={place}>
      <header>
        <h2>{words[panel].title}</h2>
        <button type="button" aria-label={words.frame.close} onClick={() => store.set({ panel: undefined })}>
          ✕
        </button>
      </header>
      <Content />
    </aside>
  );
}

/** The panel that is open over the grid, if any. */
export function Drawer() {
  const { state } = useAround();
  return state.panel ? <Open key={state.panel} panel={state.panel} /> : null;
}

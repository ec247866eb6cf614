import type { Panel } from '../store';
import { Clock } from './clock';
import { useAround } from './context';
import { Who } from './who';

/** What only the stand-in has: who one is, what time it is, and what happened out of sight. */
export function Strip() {
  const { state, store, words } = useAround();
  const { scene, panel } = state;
  const buttons: [Panel, string, number | undefined][] = [
    ['mail', words.mail.title, scene.mails.length],
    ['runs', words.runs.title, scene.executionCount],
    ['triggers', words.triggers.title, scene.triggers.length],
    ['scenarios', words.scenarios.title, undefined],
  ];
  return (
    <header class="strip">
      <span class="badge" title={words.frame.badgeTitle}>
        {words.frame.badge}
      </span>
      <Who />
      <Clock />
      <nav class="panels">
        {buttons.map(([name, label, count]) => (
          <button
            key={name}
            type="button"
            data-panel={name}
            aria-expanded={panel === name}
            onClick={() => store.set({ panel: panel === name ? undefined : name })}
          >
            {label}
            {count !== undefined && <span class="count">{count}</span>}
          </button>
        ))}
      </nav>
    </header>
  );
}

import { useAround } from './context';
import { ScriptFrame } from './script-frame';

/** The script's sidebar, 300 pixels wide as Google has it. */
export function Sidebar() {
  const { state, actions, words } = useAround();
  const { sidebar } = state.scene;
  if (!sidebar) return null;
  return (
    <aside class="sidebar" aria-label={sidebar.title}>
      <header>
        <h2>{sidebar.title}</h2>
        <button
          type="button"
          aria-label={words.frame.close}
          onClick={() => void actions.act({ kind: 'close', what: 'sidebar' })}
        >
          ✕
        </button>
      </header>
      <ScriptFrame shown={sidebar} what="sidebar" />
    </aside>
  );
}

import { useAround } from './context';

/** The tabs that are not hidden, each with its colour. */
export function Tabs() {
  const { state, store, grid, words } = useAround();
  const shown = state.tabs.filter(({ hidden }) => !hidden);
  if (state.scene.access === 'none') return <div class="tabs" />;
  return (
    <div class="tabs" role="tablist" aria-label={words.frame.tabs}>
      {shown.map(({ id, name, color }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={id === state.tab}
          style={{ '--tab': color || 'transparent' }}
          onClick={() => {
            grid()?.activate(id);
            store.set({ tab: id });
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

import { useEffect } from 'preact/hooks';
import type { ToastLine } from '../../server/protocol';
import { useAround } from './context';

/** As long as Google shows them where the script does not say. */
const USUAL_SECONDS = 5;

function Toast({ toast }: { toast: ToastLine }) {
  const { store, words } = useAround();
  const { index, title, message, seconds } = toast;
  useEffect(() => {
    const stays = seconds ?? USUAL_SECONDS;
    if (stays < 0) return undefined;
    const away = (): void => store.set({ toasts: store.get().toasts.filter((one) => one.index !== index) });
    const timer = setTimeout(away, stays * 1_000);
    return () => clearTimeout(timer);
  }, [index, seconds, store]);
  return (
    <div class="toast" role="status">
      <div>
        {title && <b>{title}</b>}
        <p>{message}</p>
      </div>
      <button
        type="button"
        aria-label={words.frame.close}
        onClick={() => store.set({ toasts: store.get().toasts.filter((one) => one.index !== index) })}
      >
        ✕
      </button>
    </div>
  );
}

/** What the script says in passing, in the lower right corner. */
export function Toasts() {
  const { state } = useAround();
  return (
    <div class="toasts">
      {state.toasts.map((toast) => (
        <Toast key={toast.index} toast={toast} />
      ))}
    </div>
  );
}

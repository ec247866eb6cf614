import { useEffect, useState } from 'preact/hooks';
import type { ShownFrame } from '../../server/protocol';
import { useAround } from './context';
import { ScriptFrame } from './script-frame';

function Box({ shown }: { shown: ShownFrame }) {
  const { actions, words } = useAround();
  const [size, setSize] = useState({ width: shown.width, height: shown.height });
  const close = (): void => void actions.act({ kind: 'close', what: 'dialog' });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') void actions.act({ kind: 'close', what: 'dialog' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [actions]);
  return (
    <div class={shown.modal ? 'veil' : 'loose'}>
      <section
        class="box dialog"
        role="dialog"
        aria-modal={shown.modal}
        aria-label={shown.title}
        style={{ width: `${size.width}px` }}
      >
        <header>
          <h2>{shown.title}</h2>
          <button type="button" aria-label={words.frame.close} onClick={close}>
            ✕
          </button>
        </header>
        <div class="dialog-page" style={{ height: `${size.height}px` }}>
          <ScriptFrame shown={shown} what="dialog" resize={(side, value) => setSize({ ...size, [side]: value })} />
        </div>
      </section>
    </div>
  );
}

/** The dialog that the script shows, if any. */
export function DialogBox() {
  const { state } = useAround();
  const { dialog } = state.scene;
  return dialog ? <Box key={dialog.id} shown={dialog} /> : null;
}

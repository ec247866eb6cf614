import { useEffect, useRef } from 'preact/hooks';
import type { ShownFrame } from '../../server/protocol';
import type { Actions } from '../actions';
import { useAround } from './context';

interface Message {
  kind: string;
  id: number;
  name: string;
  args: unknown[];
  size: number;
}

async function answer(actions: Actions, { id, name, args }: Message): Promise<object> {
  try {
    const { error, value } = await actions.call(name, args);
    return error ? { id, ok: false, message: error.message } : { id, ok: true, value: value ?? null };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

interface FrameProps {
  shown: ShownFrame;
  what: 'dialog' | 'sidebar';
  resize?(side: 'width' | 'height', size: number): void;
}

/** A page of the script in a sandboxed frame; `google.script` inside it speaks by messages, and this answers them. */
export function ScriptFrame({ shown, what, resize }: FrameProps) {
  const { actions } = useAround();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const listen = async (event: MessageEvent): Promise<void> => {
      const target = frame.current?.contentWindow;
      // The frame's origin is opaque, so its window is the only thing to know it by.
      if (!target || event.source !== target) return;
      const message: Message = event.data;
      if (message.kind === 'call') target.postMessage(await answer(actions, message), '*');
      else if (message.kind === 'close') await actions.act({ kind: 'close', what });
      else if (message.kind === 'width' || message.kind === 'height') resize?.(message.kind, Number(message.size));
    };
    const onMessage = (event: MessageEvent): void => void listen(event);
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [actions, what, resize]);
  return (
    <iframe
      key={shown.id}
      ref={frame}
      title={shown.title}
      sandbox="allow-scripts allow-forms allow-modals"
      src={`/frame/${shown.id}`}
      onLoad={() => frame.current?.focus()}
    />
  );
}

import { randomUUID } from 'node:crypto';
import type { Dialog } from '../execution/world';
import type { ShownFrame } from './protocol';

/** Gives each dialog that a script shows a number, so that the page knows whether it is still the same one. */
export interface Frames {
  /** `undone`: the act was taken back, and what stands there is the same dialog under a new object. */
  shown(slot: string, dialog: Dialog | null, undone: boolean): ShownFrame | null;
  html(id: string): string | undefined;
}

const REMEMBERED = 40;

export function createFrames(): Frames {
  const slots = new Map<string, { dialog: Dialog; id: string }>();
  const pages = new Map<string, string>();

  function idOf(slot: string, dialog: Dialog, undone: boolean): string {
    const before = slots.get(slot);
    const same = before && (before.dialog === dialog || (undone && before.dialog.html === dialog.html));
    const id = same ? before.id : randomUUID();
    slots.set(slot, { dialog, id });
    pages.set(id, dialog.html);
    const [oldest] = pages.keys();
    if (pages.size > REMEMBERED && oldest !== undefined) pages.delete(oldest);
    return id;
  }

  return {
    shown(slot, dialog, undone) {
      if (!dialog) {
        slots.delete(slot);
        return null;
      }
      const { kind, title, width, height } = dialog;
      return { id: idOf(slot, dialog, undone), title, modal: kind === 'modal', width, height };
    },
    html: (id) => pages.get(id),
  };
}

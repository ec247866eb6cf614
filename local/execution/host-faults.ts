import type { Fault } from './faults';
import { HostView } from './host-view';

const TRANSIENT = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Mishaps and other people, planned for a service call such as `MailApp.sendEmail` or `Range.*`. */
export class HostFaults extends HostView {
  #plan(fault: Fault): this {
    this.world.faults.push(fault);
    return this;
  }

  /** The next calls of a method throw; with `after`, each takes effect first. */
  failNext(method: string, times = 1, message = TRANSIENT, options: { after?: boolean } = {}): this {
    const when = options.after ? 'after' : 'before';
    return this.#plan({ method, when, skip: 0, times, effect: { kind: 'fail', message } });
  }

  /** The execution is killed at the n-th call of a method, once that call took effect; with `before`, ahead of it. */
  killAfter(method: string, n = 1, options: { before?: boolean } = {}): this {
    const when = options.before ? 'before' : 'after';
    return this.#plan({ method, when, skip: n - 1, times: 1, effect: { kind: 'kill' } });
  }

  /**
   * Something else happens just before (or, with `when: 'after'`, after) the `call`-th call of a method: a person edits,
   * or another execution runs, while this one stands still. Who acted before acts again afterwards.
   */
  between(
    method: string,
    act: (host: this) => void,
    options: { call?: number; times?: number; when?: 'before' | 'after' } = {},
  ): this {
    const { call = 1, times = 1, when = 'before' } = options;
    const during = () => {
      const acting = this.acting;
      try {
        act(this);
      } finally {
        this.acting = acting;
      }
    };
    return this.#plan({ method, when, skip: call - 1, times, effect: { kind: 'act', act: during } });
  }

  /** Forgets what is still planned. */
  clearFaults(): this {
    this.world.faults = [];
    return this;
  }
}

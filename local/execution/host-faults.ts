import { type Fault, TRANSIENT } from './faults';
import { HostView } from './host-view';
import type { Mishap } from './mishaps';
import { type Trace, traced } from './trace';

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
    return this.#plan({ method, when, skip: call - 1, times, effect: { kind: 'act', act: this.#meanwhile(act) } });
  }

  #meanwhile(act: (host: this) => void): () => void {
    return () => {
      const acting = this.acting;
      try {
        act(this);
      } finally {
        this.acting = acting;
      }
    };
  }

  /**
   * Something befalls the next execution that starts, and only that one, at its n-th service call (from 1, of any kind: calls of
   * properties and locks count too). Executions that run inside it are neither counted nor struck.
   */
  failAt(n: number, how: Mishap): this {
    this.world.plans.push({ at: n, what: { how } });
    return this;
  }

  /**
   * Something else happens just before (or, with `when: 'after'`, after) the n-th service call of the next execution that
   * starts. What that execution has buffered is not yet in the sheets that `act` finds.
   */
  betweenAt(n: number, act: (host: this) => void, options: { when?: 'before' | 'after' } = {}): this {
    this.world.plans.push({ at: n, what: { act: this.#meanwhile(act), when: options.when ?? 'before' } });
    return this;
  }

  /** The service calls of each execution that starts during `work`: the points that `failAt` and `betweenAt` can name. */
  traced(work: (host: this) => void): Trace[] {
    return traced(this.world, () => work(this));
  }

  /** Forgets what is still planned. */
  clearFaults(): this {
    this.world.faults = [];
    this.world.plans = [];
    return this;
  }
}

import { HostFaults } from './host-faults';
import { TOO_MANY_LOCKS } from './lock-use';

/** Mishaps that Google is known for. */
export class HostMishaps extends HostFaults {
  /** The next calls of any lock throw, as in a burst of executions: the first word of trouble is no `false`, but an error. */
  lockBurst(times = 1): this {
    return this.failNext('Lock.*', times, TOO_MANY_LOCKS);
  }
}

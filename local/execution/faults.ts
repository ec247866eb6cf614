/** What a service says that is out of order for a moment (PLATFORM §5, "transient"). */
export const TRANSIENT = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Something a test has planned for a service call. */
export interface Fault {
  /** `MailApp.sendEmail`, or `Range.*` for every method of a class. */
  method: string;
  /** Before the call takes effect, or just after. */
  when: 'before' | 'after';
  /** Calls that pass untouched first. */
  skip: number;
  /** How many calls it strikes then. */
  times: number;
  effect: { kind: 'fail'; message: string } | { kind: 'kill' } | { kind: 'act'; act: () => void };
}

/** The faults that strike this call now; what is used up is forgotten. */
export function striking(faults: Fault[], method: string, when: Fault['when']): Fault[] {
  const service = `${method.slice(0, method.indexOf('.'))}.*`;
  const struck = faults.filter((fault) => {
    if (fault.when !== when || (fault.method !== method && fault.method !== service)) return false;
    if (fault.skip > 0) {
      fault.skip -= 1;
      return false;
    }
    fault.times -= 1;
    return true;
  });
  for (const fault of struck) {
    if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1);
  }
  return struck;
}

/** A command that cannot be done, said in the user's language: shown as it is, never a fault of the script. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** What Google throws: a refusal of the platform (quota, right, lock, passing fault). Its text is localised: show it, never branch on it. */
export const isPlatformError = (error: unknown): error is Error => error instanceof Error && error.name === 'Exception';

/** Milliseconds before each further try of something that may be tried again. */
const PAUSES = [500, 1500, 4000];

/** Does a read again that Google's services failed to do; the last failure is thrown. Reads only: a write may have happened. */
export const retrying = <T>(read: () => T, pauses: readonly number[] = PAUSES): T => {
  try {
    return read();
  } catch (error) {
    const [pause, ...rest] = pauses;
    if (!isPlatformError(error) || pause === undefined) throw error;
    Utilities.sleep(pause);
    return retrying(read, rest);
  }
};

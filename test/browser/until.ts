/** A busy machine takes its time; only what never comes is a fault. */
export const PATIENCE_MS = 120_000;
const STEP_MS = 50;

/**
 * Waits until a look answers what is wanted. Not inside the page: to wait there takes `eval`, which its policy forbids.
 */
export async function until<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
    if (Date.now() > end) throw new Error(`Waited for ${JSON.stringify(wanted)}, saw ${JSON.stringify(seen)}.`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}

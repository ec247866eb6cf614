import { defineConfig } from 'vitest/config';
import { viteClient } from './build/client-plugin.mjs';
import { LongestFirst } from './build/longest-first.mjs';

/** Far more than any test takes on a quiet machine: a busy one is no fault of the code. */
const PATIENCE = 300_000;

const EVERY = 'test/**/*.test.{ts,tsx}';
const ZONED = 'test/local/**/*.test.ts';

const part = { plugins: [viteClient()] };
const limits = { testTimeout: PATIENCE, hookTimeout: PATIENCE };

export default defineConfig({
  test: {
    projects: [
      // A thread costs an eighth less than a process, but the zone of a script is the process's: what asks for it has one of its own.
      { ...part, test: { ...limits, name: 'threads', include: [EVERY], exclude: [ZONED], pool: 'threads' } },
      { ...part, test: { ...limits, name: 'processes', include: [ZONED], pool: 'forks' } },
    ],
    globalSetup: 'test/build-dist.ts',
    // Vitest leaves one core to itself, which has nothing to do.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
  },
});

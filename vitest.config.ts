import { defineConfig } from 'vitest/config';
import { viteClient } from './build/client-plugin.mjs';
import { LongestFirst } from './build/longest-first.mjs';

/** Far more than any test takes on a quiet machine: a busy one is no fault of the code. */
const PATIENCE = 300_000;

export default defineConfig({
  plugins: [viteClient()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/build-dist.ts',
    // Vitest leaves one core to itself, which has nothing to do.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});

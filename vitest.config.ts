import { defineConfig } from 'vitest/config';
import { viteClient } from './build/client-plugin.mjs';

/** Far more than any test takes on a quiet machine: a busy one is no fault of the code. */
const PATIENCE = 300_000;

export default defineConfig({
  plugins: [viteClient()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/build-dist.ts',
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
});

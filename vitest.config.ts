import { defineConfig } from 'vitest/config';
import { viteClient } from './build/client-plugin.mjs';

export default defineConfig({
  plugins: [viteClient()],
  test: { include: ['test/**/*.test.{ts,tsx}'], globalSetup: 'test/build-dist.ts', testTimeout: 30_000 },
});

import { defineConfig } from 'vitest/config';
import { inlineForVite } from './scripts/inline.mjs';

export default defineConfig({
  plugins: [inlineForVite],
  // tests of the command line start processes, and a busy machine is slow at that
  test: { globalSetup: ['test/build.ts'], testTimeout: 60_000, hookTimeout: 120_000, expect: { poll: { timeout: 20_000 } } },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  // tests of the command line start processes, and a busy machine is slow at that
  test: { globalSetup: ['test/build.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build.ts'],
    setupFiles: ['test/properties.ts'],
    pool: 'forks',
    // Many tests wait for processes of their own: on two cores a second worker has room.
    maxWorkers: 2,
    testTimeout: 30_000,
    sequence: { shuffle: false },
  },
});

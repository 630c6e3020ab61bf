import { defineConfig } from 'vitest/config';

const shared = {
  root: new URL('..', import.meta.url).pathname,
  setupFiles: ['test/properties.ts'],
  testTimeout: 30_000,
  sequence: { shuffle: false },
};

const PARTS = ['core', 'intake', 'seeds', 'store'].map((part) => `test/${part}/**/*.test.ts`);

export default defineConfig({
  test: {
    root: shared.root,
    globalSetup: ['test/build.ts'],
    pool: 'forks',
    // Many tests wait for processes of their own: on two cores a second worker has room.
    maxWorkers: 2,
    projects: [
      // Nothing here changes what a process shares, so files of one worker load it once: a seventh of the time of the suite.
      { test: { ...shared, name: 'parts', include: PARTS, isolate: false } },
      { test: { ...shared, name: 'house', include: ['test/**/*.test.ts'], exclude: PARTS } },
    ],
  },
});

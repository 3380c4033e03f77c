import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.mjs';
import { LongFirst } from './test/support/long-first.mjs';

/** Tests of pure code, which leave nothing behind: several files share a process, so that the code is loaded once for all of them. */
const PURE = ['test/core/**/*.test.ts'];
/** Of these, what opens a browser or puts other modules in the place of ours has a process of its own. */
const APART = ['test/core/pane/**/*.test.ts', 'test/core/issues/languages.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, exclude: APART, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: PURE,
          globalSetup: ['test/support/build-once.mjs'],
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
    reporters: ['default', new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } }, // a slow machine that does other work beside is no reason to fail
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
  },
});

import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.mjs';
import { LongFirst } from './test/support/long-first.mjs';

/** Tests that leave nothing behind in their process: several files share one, so that the code is loaded once for all of them. */
const SHARED = [
  'test/core/**/*.test.ts',
  'test/gas/{server,sidebar}/**/*.test.ts',
  'test/excel-addin/{relay,taskpane}/**/*.test.{ts,tsx}',
  'test/workbench/{excel-sim,files,rosters,server,sheets-sim,workbook}/**/*.test.ts',
];
/** Of these, what puts other modules in the place of ours, speaks another language or holds a database has a process of its own. */
const APART = [
  'test/core/pane/{languages,load-language}.test.ts',
  'test/core/issues/languages.test.ts',
  'test/excel-addin/taskpane/sign-in/entra-tokens.test.ts',
  'test/excel-addin/relay/store/postgres.test.ts',
];

/** What holds in every project. */
const COMMON = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } }, // a slow machine that does other work beside is no reason to fail
};

export default defineConfig({
  test: {
    ...COMMON,
    globalSetup: ['test/support/build-once.mjs'], // here, for projects that inherited it would build again
    projects: [
      { test: { ...COMMON, name: 'shared', include: SHARED, exclude: APART, isolate: false } },
      { test: { ...COMMON, name: 'whole', include: ['test/**/*.test.ts', 'test/**/*.test.tsx'], exclude: SHARED } },
      { test: { ...COMMON, name: 'apart', include: APART } },
    ],
    reporters: ['default', new ClosingLine()],
    maxWorkers: 3, // a browser that waits for its page leaves room for another test
    sequence: { sequencer: LongFirst },
  },
});

import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/support/closing-line.mjs';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    globalSetup: ['test/support/build-once.mjs'],
    reporters: ['default', new ClosingLine()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } }, // a slow machine that does other work beside is no reason to fail
    maxWorkers: 2,
  },
});

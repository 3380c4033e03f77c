// @ts-check
/** Mutation testing of what must not go wrong unseen: sending, the gateways that write cells, and whatever escapes. See docs/mutation.md. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SENDING = ['core/sending/**/*.ts', '!core/sending/index.ts', '!core/sending/api.ts'];
const GATEWAYS = [
  'gas/server/writer.ts',
  'gas/server/cell-kinds.ts',
  'gas/server/number-formats.ts',
  'excel-addin/taskpane/excel/write-cells.ts',
  'excel-addin/taskpane/excel/without-formulas.ts',
  'excel-addin/taskpane/excel/write-trips.ts',
  'excel-addin/taskpane/excel/text-entry.ts',
  'excel-addin/taskpane/excel/date-entry.ts',
];
const ESCAPING = [
  'core/session/sending/failures-csv.ts',
  'core/targets/agent-connect/api/error-words.ts',
  'core/targets/agent-connect/api/path-key.ts',
  'core/targets/shared/mask-secret.ts',
  'core/auth/allowed-url.ts',
  'excel-addin/relay/log.ts',
];
const CACHE = 'node_modules/.cache/mutation';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutate/vitest.config.mjs', related: true },
  mutate: [...SENDING, ...GATEWAYS, ...ESCAPING],
  coverageAnalysis: 'perTest',
  // Outside of the tree, so that no other tool of the house meets the copies; not below node_modules, where nothing is transformed.
  tempDirName: join(tmpdir(), 'muster-mutation'),
  ignorePatterns: ['dist', 'docs', 'coverage', '*.sqlite*', '*.tsbuildinfo'],
  incremental: true,
  incrementalFile: `${CACHE}/incremental.json`,
  plugins: ['@stryker-mutator/vitest-runner', './test/mutate/survivors-reporter.mjs'],
  reporters: ['clear-text', 'html', 'json', 'progress', 'survivors'],
  clearTextReporter: { allowColor: false, logTests: false, reportMutants: false, reportTests: false, skipFull: true },
  htmlReporter: { fileName: `${CACHE}/report.html` },
  jsonReporter: { fileName: `${CACHE}/report.json` },
  thresholds: { high: 95, low: 90, break: 90 },
  // One run at a time: each is short, and a second one mostly waits for the same cores.
  concurrency: 1,
  timeoutMS: 10_000,
};

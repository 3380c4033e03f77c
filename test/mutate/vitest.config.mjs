// @ts-check
/** The tests that mutants have to get past: fast, in one process, without builds and browsers. */
import { fileURLToPath } from 'node:url';
import { BaseSequencer } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** No long walks over random faults: what only they would notice has a test of its own here. */
const TESTS = [
  'test/core/sending/**/!(faults|large-runs|pace|undo-runs|update-faults).test.ts',
  'test/core/session/sending/failures-csv.test.ts',
  'test/core/auth/allowed-url*.test.ts',
  'test/core/hostile/csv-for-people.test.ts',
  'test/core/targets/agent-connect/api/{create,error-words,mask,path-key,update}.test.ts',
  'test/excel-addin/relay/one-line.test.ts',
  'test/excel-addin/taskpane/excel/{dates-and-layout,text-entry,without-formulas,write-cells,write-requests,write-trips}.test.ts',
  'test/gas/server/{cell-kinds,dates,journal,lay-out,writer}.test.ts',
];
/** They come last: the first failing test ends the run of a mutant. */
const SLOW = ['/protocol.test.ts', '/write-cells.test.ts'];

class CheapFirst extends BaseSequencer {
  /** @param {import('vitest/node').TestSpecification[]} files */
  sort(files) {
    const place = files.map(({ moduleId }) => SLOW.findIndex((name) => moduleId.endsWith(name)));
    return Promise.resolve([...files.keys()].sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0)).flatMap((at) => files[at] ?? []));
  }
}

/** The script's own sources stand in for the built script: mutants live in sources. */
const SOURCES = fileURLToPath(new URL('source-realm.ts', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: './node-realm.js', replacement: SOURCES },
      { find: './built.js', replacement: SOURCES },
    ],
  },
  test: {
    include: TESTS,
    sequence: { sequencer: CheapFirst },
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

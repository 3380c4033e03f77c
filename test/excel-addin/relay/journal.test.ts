/** The relay's routes for journals: caps, accounts, and words for whoever is refused. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../core/ports/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { everybody, sqliteStore, type Authenticate } from '../../../excel-addin/relay/index.js';
import { relayBench, type RelayBench } from '../support/relay-bench.js';

const record = (part: Partial<JournalRecord> = {}): JournalRecord =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' },
    ...{ key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '' },
    ...part,
  });

const append = (bench: RelayBench, records: unknown, book = 'some-workbook') => bench.ask('POST', `/api/journal/${book}`, { records });
const read = async (bench: RelayBench, query = '', book = 'some-workbook'): Promise<unknown> =>
  (await bench.ask('GET', `/api/journal/${book}${query}`)).json();
const problem = async (answer: Response): Promise<string> => ((await answer.json()) as { problem: string }).problem;

describe('a journal at the relay', () => {
  test('gives back by run, and open runs without one', async () => {
    const bench = relayBench();
    const settled = record({ run: 'run-2', kind: 'run', state: 'settled' });
    expect((await append(bench, [record(), settled])).status).toBe(204);
    expect(await read(bench, '?run=run-2')).toEqual({ records: [settled] });
    expect(await read(bench)).toEqual({ records: [record()] });
    expect(await read(bench, '?run=run-1', 'other-workbook')).toEqual({ records: [] });
  });

  test('is closed to a fence that was overtaken, in words', async () => {
    const bench = relayBench();
    await append(bench, [record({ fence: 2 })]);
    const refused = await append(bench, [record({ seq: 2 })]);
    expect([refused.status, await problem(refused)]).toEqual([409, expect.stringContaining('Another user has taken this send over')]);
  });

  test('belongs to its account', async () => {
    const store = sqliteStore(':memory:');
    const of =
      (account: string): Authenticate =>
      async (request) => ({ ...(await everybody(request))!, account });
    const [ours, theirs] = [relayBench({ store, authenticate: of('ours') }), relayBench({ store, authenticate: of('theirs') })];
    await append(ours, [record({ fence: 9 })]);
    expect(await read(theirs, '?run=run-1')).toEqual({ records: [] });
    expect((await append(theirs, [record()])).status).toBe(204);
  });

  test('takes torn records as they are: the reader judges', async () => {
    const bench = relayBench();
    const torn = { ...record(), checksum: 'torn' };
    await append(bench, [torn]);
    expect(await read(bench, '?run=run-1')).toEqual({ records: [torn] });
  });

  test('says so when a workbook has filled its room', async () => {
    const store = { ...sqliteStore(':memory:'), journalBytes: () => Promise.resolve(512 * 1024 * 1024 + 1) };
    const refused = await append(relayBench({ store }), [record()]);
    expect([refused.status, await problem(refused)]).toEqual([413, expect.stringContaining('forget old sends sooner')]);
  });

  test('writes nothing about people into the log', async () => {
    const bench = relayBench();
    await append(bench, [record()], 'canary-workbook');
    await read(bench, '?run=canary-run', 'canary-workbook');
    expect(bench.log.join('')).not.toMatch(/canary|ann@x\.org|run-1/u);
    expect(bench.log.join('')).toContain('/api/journal');
  });
});

describe('the relay takes no record', () => {
  test.each<[string, unknown]>([
    ['of another version', { ...record(), v: 3 }],
    ['with a number below one', { ...record(), seq: 0 }],
    ['with a broken number', { ...record(), seq: 1.5 }],
    ['with a negative fence', { ...record(), fence: -1 }],
    ['of another kind', { ...record(), kind: 'note' }],
    ['with a run that is no name', { ...record(), run: '../x' }],
    ['with more than a cell can hold as a key', { ...record(), key: 'x'.repeat(40_001) }],
    ['with a longer image than any row has', { ...record(), image: 'x'.repeat(1_000_001) }],
    ['with a field more', { ...record(), body: 'x' }],
    ['with a field less', { ...record(), image: undefined }],
    ['that is none', null],
  ])('%s', async (_, value) => {
    const bench = relayBench();
    const refused = await append(bench, [record({ run: 'run-2' }), value]);
    expect([refused.status, await problem(refused)]).toEqual([400, expect.stringContaining('Reload the pane')]);
    expect(await read(bench, '?run=run-2')).toEqual({ records: [] });
  });

  test.each(['a/b', 'x'.repeat(65), '%20'])('for the workbook %j', async (book) => {
    expect([400, 404]).toContain((await append(relayBench(), [record()], book)).status);
  });

  test('beyond two thousand a call', async () => {
    const records = Array.from({ length: 2001 }, (_, index) => record({ seq: index + 1 }));
    expect((await append(relayBench(), records)).status).toBe(400);
    expect((await append(relayBench(), records.slice(1))).status).toBe(204);
  });
});

/** Whom another run may have created just now: nobody is believed to be absent before the settle time is over. */
import { describe, expect, test } from 'vitest';
import { memoryHost, type MemoryHost } from '../../../../core/memory/index.js';
import type { JournalRecord, RowState, RunSummary } from '../../../../core/ports/index.js';
import { mayBeThere } from '../../../../core/session/sending/just-created.js';
import { sealRecord } from '../../../../core/sending/journal.js';

const ANN = 'email:ann@x.org';
const SETTLE = { settleMs: 120_000 };
const NOT_SHOWN = { areAllNew: true, notShown: new Set([ANN]) };

const record = (run: string, state: RowState, at: number, seq = 2): JournalRecord =>
  sealRecord({ v: 2, run, seq, fence: 1, at, kind: 'row', state, rid: ANN, op: 'create', key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '' }); // prettier-ignore

/** A workbook in which a run began and left a row in this state. */
async function after(state: RowState): Promise<MemoryHost> {
  const host = memoryHost({ sheets: [] });
  await mayBeThere(host, SETTLE, 'first', { areAllNew: true, notShown: new Set() }, []);
  await host.journal.append([record('first', state, host.clock.now())]);
  return host;
}

const ask = (host: MemoryHost, run = 'second', open: readonly RunSummary[] = []) => mayBeThere(host, SETTLE, run, NOT_SHOWN, open);

describe('a person whom the target does not show', () => {
  test.each(['intent', 'unknown', 'confirmed', 'conflict', 'review'] as const)('may be there after a row that is %s', async (state) => {
    expect(await ask(await after(state))).toEqual([ANN]);
  });

  test.each(['ready', 'rejected', 'skipped'] as const)('is not there after a row that is %s', async (state) => {
    expect(await ask(await after(state))).toEqual([]);
  });

  test('may still be there when other runs, which did nothing, began in between', async () => {
    const host = await after('confirmed');
    for (const run of ['second', 'third', 'fourth']) await ask(host, run);
    expect(await ask(host, 'fifth')).toEqual([ANN]);
  });

  test('is judged by its own journal in a run that is taken up', async () => {
    expect(await ask(await after('confirmed'), 'first')).toEqual([]);
  });

  test('is absent once the settle time is over', async () => {
    const host = await after('confirmed');
    await host.clock.sleep(SETTLE.settleMs);
    expect(await ask(host)).toEqual([]);
  });

  test('is looked for in open runs where the workbook’s settings are somebody else’s text', async () => {
    const host = await after('confirmed');
    await host.settings.set('muster.recent-runs', '{"not": "ours"');
    expect(await ask(host)).toEqual([]);
    expect(await ask(host, 'third', [{ run: 'first' } as RunSummary])).toEqual([ANN]);
  });
});

/** What every journal owes: durable, append-only, and closed to a writer that was overtaken. */
import { describe, expect } from 'vitest';
import type { Journal, JournalRecord, RunHead, RunState } from '../../core/ports/index.js';
import { isIntact, sealRecord } from '../../core/sending/journal.js';
import { contractCase, type Contract } from './contract.js';

function head(part: Partial<RunHead> = {}): string {
  const whole: RunHead = {
    kind: 'send',
    undoes: '',
    strict: false,
    by: 'ann@x.org',
    mapping: { email: 'Email Address' },
    target: 'some-target',
    baseUrl: 'https://x.example',
    sheetId: '1',
    sheetName: 'Team',
    planMac: 'mac',
    startedAt: 100,
    total: 2,
  };
  return JSON.stringify({ ...whole, ...part });
}

function row(part: Partial<JournalRecord> = {}): JournalRecord {
  return sealRecord({
    v: 2,
    run: 'run-1',
    seq: 1,
    fence: 1,
    at: 1_750_000_000_123,
    kind: 'row',
    state: 'intent',
    rid: 'email:ann@x.org',
    op: 'create',
    key: 'ann@x.org',
    remoteId: '',
    code: '',
    detail: '',
    image: '',
    ...part,
  });
}

function start(part: Partial<JournalRecord> = {}): JournalRecord {
  return row({ kind: 'run', state: 'sending' satisfies RunState, rid: '', op: '', key: '', detail: head(), ...part });
}

const bySeq = (records: readonly JournalRecord[]): JournalRecord[] => [...records].sort((one, other) => one.seq - other.seq);

/** Runs the contract of `Journal` over an implementation. */
export function testJournal(contract: Contract<Journal>): void {
  describe(`journal: ${contract.name}`, () => {
    contractCase(contract, 'knows nothing of a run that was never written', async (journal) => {
      expect(await journal.read('run-1')).toEqual([]);
      expect(await journal.open()).toEqual([]);
    });

    contractCase(contract, 'gives back what was written, field by field', async (journal) => {
      const records = [start(), row({ seq: 2 }), row({ seq: 3, state: 'confirmed', remoteId: '0042' })];
      await journal.append(records);
      expect(bySeq(await journal.read('run-1'))).toEqual(records);
    });

    contractCase(contract, 'keeps text that a spreadsheet would read as a formula, a number or a date', async (journal) => {
      const records = ['=1+1', '+44', '-x', '@a', "'q", '0042', '1E5', '2026-01-02', 'TRUE', '漢字 é 😀', 'a\nb'].map((text, index) =>
        row({ seq: index + 1, key: text, detail: text, rid: `id:${text}`, remoteId: text }),
      );
      await journal.append(records);
      const back = bySeq(await journal.read('run-1'));
      expect(back).toEqual(records);
      expect(back.every(isIntact)).toBe(true);
    });

    contractCase(contract, 'keeps what a row does, however long its texts are', async (journal) => {
      const change = { field: 'profile', from: '=1+1\n"quoted"', to: 'Ä'.repeat(20_000) };
      const image = JSON.stringify({ op: 'update', keys: { email: 'ann@x.org', employeeId: '0042' }, changes: [change] });
      const records = [start(), row({ seq: 2, op: 'update', image }), row({ seq: 3, op: 'update', state: 'confirmed' })];
      await journal.append(records);
      expect(bySeq(await journal.read('run-1'))).toEqual(records);
    });

    contractCase(contract, 'adds to what is there', async (journal) => {
      await journal.append([start()]);
      await journal.append([row({ seq: 2 })]);
      expect(await journal.read('run-1')).toHaveLength(2);
    });

    contractCase(contract, 'keeps runs apart', async (journal) => {
      await journal.append([start(), start({ run: 'run-2' })]);
      expect(await journal.read('run-2')).toEqual([start({ run: 'run-2' })]);
    });

    contractCase(contract, 'takes nothing at all', async (journal) => {
      await journal.append([]);
      expect(await journal.open()).toEqual([]);
    });

    contractCase(contract, 'refuses a writer with an older fence, and keeps none of its records', async (journal) => {
      await journal.append([start({ fence: 1 }), row({ seq: 2, fence: 2 })]);
      await expect(journal.append([row({ seq: 3, fence: 1 }), row({ seq: 4, fence: 1 })])).rejects.toThrow();
      expect(await journal.read('run-1')).toHaveLength(2);
    });

    contractCase(contract, 'lets an older fence write to another run', async (journal) => {
      await journal.append([start({ fence: 5 })]);
      await journal.append([start({ run: 'run-2', fence: 1 })]);
      expect(await journal.read('run-2')).toHaveLength(1);
    });

    contractCase(contract, 'lists the runs that have not ended, the newest first', async (journal) => {
      await journal.append([start(), row({ seq: 2 })]);
      await journal.append([start({ run: 'run-2', detail: head({ startedAt: 200 }) })]);
      await journal.append([start({ run: 'run-3' }), start({ run: 'run-3', seq: 2, state: 'settled' })]);
      expect((await journal.open()).map((run) => [run.run, run.state, run.total])).toEqual([
        ['run-2', 'sending', 2],
        ['run-1', 'sending', 2],
      ]);
    });

    contractCase(contract, 'holds a run of many records', async (journal) => {
      const records = Array.from({ length: 300 }, (_, index) => row({ seq: index + 1, rid: `id:${index}`, detail: 'x'.repeat(500) }));
      for (let from = 0; from < records.length; from += 25) await journal.append(records.slice(from, from + 25));
      expect(bySeq(await journal.read('run-1'))).toEqual(records);
    });
  });
}

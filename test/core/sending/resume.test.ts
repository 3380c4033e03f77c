/** A run taken up again from its records alone. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import { leaseMs } from '../../../core/sending/index.js';
import { ANN, BOB, DAN, outcomes, people, posted, world } from './model/scene.js';
import { driveOnce, KilledError, PACING, type World } from './model/world.js';

describe('taking up a run from its records alone', () => {
  async function killed(at: number, rows: readonly PlannedRow[]): Promise<World> {
    const all = world([[at, 'kill-after']]);
    await expect(driveOnce(all, rows)).rejects.toThrow(KilledError);
    return all;
  }

  test('looks up what may have been sent and sends the rest', async () => {
    const all = await killed(4, people(6));
    const receipt = await driveOnce(all, people(6));
    expect(receipt.counts.succeeded).toBe(6);
    expect(posted(all).sort()).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5']);
  });

  test('copes with lines that were shuffled, doubled and torn', async () => {
    const all = await killed(4, people(6));
    const { lines } = all.journal;
    lines.push({ ...lines[2]!, checksum: 'torn' }, lines[1]!);
    lines.reverse();
    expect((await driveOnce(all, people(6))).counts.succeeded).toBe(6);
    expect(all.server.posts).toHaveLength(6);
  });

  test('asks after everybody when a line is missing, even of whom nothing is said', async () => {
    const all = await killed(5, people(2));
    all.journal.lines.splice(1, 1);
    expect((await driveOnce(all, people(2))).counts.succeeded).toBe(2);
    expect(all.server.posts).toHaveLength(2);
  });

  test('asks after everybody even when the journal looks whole: its end may be gone without a trace', async () => {
    const all = world([[4, 'kill-after']], { unique: false, lagMs: 0 });
    await expect(driveOnce(all, people(3))).rejects.toThrow(KilledError);
    all.journal.lines.splice(1);
    expect((await driveOnce(all, people(3))).counts.succeeded).toBe(3);
    expect(posted(all)).toEqual(['p0', 'p1', 'p2']);
  });

  test('waits for an intent that is young, and not for one of yesterday', async () => {
    const waited = async (pauseMs: number): Promise<number> => {
      const all = world([[3, 'kill-before']]);
      await expect(driveOnce(all, [DAN])).rejects.toThrow(KilledError);
      all.clock.advance(pauseMs);
      const before = all.clock.now();
      await driveOnce(all, [DAN]);
      return all.server.posts[0]!.at - before;
    };
    expect(await waited(leaseMs(PACING))).toBeGreaterThanOrEqual(PACING.settleMs);
    expect(await waited(24 * 3_600_000)).toBeLessThan(10_000);
  });

  test('tells of a row that the sheet no longer holds', async () => {
    const all = await killed(4, [ANN, DAN]);
    const receipt = await driveOnce(all, [DAN]);
    expect(receipt.rows.map((row) => [row.key, row.sheetRow, row.outcome, row.code])).toEqual([
      ['dan@x.org', 2, 'succeeded', ''],
      ['ann@x.org', null, 'unknown', 'unknown-outcome'],
    ]);
  });

  test('lets a row go whose leader was confirmed before', async () => {
    const all = world([[6, 'kill-before']]);
    await expect(driveOnce(all, [ANN, BOB])).rejects.toThrow(KilledError);
    expect(outcomes(await driveOnce(all, [BOB]))).toEqual(['bob succeeded', 'ann succeeded']);
  });
});

/** People who exist: changes of keys, of leaders and of status, and taking them back, under everything that can happen. */
import { expect, test } from 'vitest';
import { report } from './report.js';
import { runShare } from './shares.js';
import { Tally } from './tally.js';

const TIME_MS = 600_000; // a machine under load takes its time; nothing here waits for a real clock

test(
  'no edit of another is overwritten, and nothing untrue is said of anybody who is changed or taken back',
  async (context) => {
    const cpu = process.cpuUsage();
    const tally = await new Tally().playAll(runShare(['moves', 'leavers', 'undo'], 0.003));
    expect(report(context, 'updates and undo', tally, cpu)).toEqual([]);
    expect(tally.isClean).toBe(true);
    expect(tally.counts.fired).toBeGreaterThan(13_000);
  },
  TIME_MS,
);

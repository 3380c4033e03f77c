/** New people: everything that can happen at every step of a run, and again in its recovery, on every server. */
import { expect, test } from 'vitest';
import { report } from './report.js';
import { runShare } from './shares.js';
import { Tally } from './tally.js';

const TIME_MS = 600_000; // a machine under load takes its time; nothing here waits for a real clock

test(
  'nobody is lost, nobody is doubled, and nothing untrue is said of anybody who is created',
  async (context) => {
    const cpu = process.cpuUsage();
    const tally = await new Tally().playAll(runShare(['creates'], 0.24));
    expect(report(context, 'creates', tally, cpu)).toEqual([]);
    expect(tally.isClean).toBe(true);
    expect(tally.counts.fired).toBeGreaterThan(33_000);
  },
  TIME_MS,
);

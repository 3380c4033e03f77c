/** Targets with traits of their own: parts, IDs, deletion, bulk. One thing at a step: all of them in some jobs, a share in others. */
import { describe, expect, test } from 'vitest';
import { report } from './report.js';
import { traitShare, TRAIT_PLAY } from './shares.js';
import { Tally } from './tally.js';

const TIME_MS = 600_000; // a machine under load takes its time; nothing here waits for a real clock

describe('nobody is lost or doubled, and nothing untrue is said', () => {
  test.for(TRAIT_PLAY)('at a target with $target', { timeout: TIME_MS }, async (play, context) => {
    const cpu = process.cpuUsage();
    const tally = await new Tally().playAll(traitShare(play));
    expect(report(context, play.target, tally, cpu)).toEqual([]);
    expect(tally.isClean).toBe(true);
    expect(tally.counts.fired).toBeGreaterThan(play.least);
  });
});

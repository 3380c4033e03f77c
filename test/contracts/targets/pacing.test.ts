/** Where a limit is documented, a send of 300 new people never meets it, and does not creep far below it. */
import { expect, test } from 'vitest';
import { paceOf } from '../../bench/pacing/run.js';
import { ADAPTERS } from './adapters/index.js';

const ROWS = 300;
/** A share of the limit is left to others; less than this of it would only be slow. */
const LEAST_SHARE = 0.5;

test.each(ADAPTERS.flatMap((adapter) => (adapter.perMinute === null ? [] : [[adapter.target.label, adapter, adapter.perMinute] as const])))(
  '%s',
  async (_, adapter, limit) => {
    const { succeeded, throttled, perMinute } = await paceOf(adapter, ROWS);
    expect({ succeeded, throttled }).toEqual({ succeeded: ROWS, throttled: 0 });
    expect(perMinute).toBeLessThanOrEqual(limit);
    expect(perMinute).toBeGreaterThan(limit * LEAST_SHARE);
  },
);

/** How often an operation may be asked for: a bucket for each, filled at an even pace. Documented, in two tables that disagree. */
import type { Operation } from '../operations.js';
import type { Switches } from '../switches.js';

interface Limit {
  readonly perSecond: number;
  readonly burst: number;
}

const USUAL: Limit = { perSecond: 2, burst: 5 };
const FAST: Limit = { perSecond: 10, burst: 10 };

const isEnough = (tokens: number) => tokens > 1 - 1e-9; // parts of a second do not add up exactly

function limitOf(operation: Operation, table: Switches['limits']): Limit {
  return table === 'newer' && (operation === 'DescribeUser' || operation.startsWith('List')) ? FAST : USUAL;
}

/** Counts what is left, by operation. */
export function createBuckets() {
  const buckets = new Map<Operation, { tokens: number; at: number }>();
  return {
    /** Milliseconds to wait, or 0 when the request may pass; one that may not pass takes nothing. */
    waitFor(operation: Operation, table: Switches['limits'], now: number): number {
      if (table === 'off') return 0;
      const { perSecond, burst } = limitOf(operation, table);
      const last = buckets.get(operation) ?? { tokens: burst, at: now };
      const tokens = Math.min(burst, last.tokens + (Math.max(0, now - last.at) * perSecond) / 1000);
      buckets.set(operation, { tokens: isEnough(tokens) ? tokens - 1 : tokens, at: now });
      return isEnough(tokens) ? 0 : Math.ceil(((1 - tokens) * 1000) / perSecond);
    },
    clear: () => buckets.clear(),
  };
}

/** One token bucket for all rows of a run, lookups included. */

const MINUTE_MS = 60_000;

/** Never lets more than `perMinute` requests leave in any minute, nor more than `atOnce` together. */
export class TokenBucket {
  private tokens: number;
  private filledAt: number | null = null;
  private readonly capacity: number;
  private readonly perMs: number;

  constructor(perMinute: number, atOnce: number) {
    this.capacity = Math.max(1, atOnce);
    this.tokens = this.capacity;
    // A full bucket can leave at the start of a minute, so only the rest may flow in during it.
    this.perMs = Math.max(1, perMinute - this.capacity) / MINUTE_MS;
  }

  /** Milliseconds until `count` requests may leave together; 0 for now. */
  delay(count: number, now: number): number {
    this.fill(now);
    const missing = Math.min(count, this.capacity) - this.tokens;
    return missing <= 0 ? 0 : Math.ceil(missing / this.perMs);
  }

  take(count: number, now: number): void {
    this.fill(now);
    this.tokens -= count;
  }

  private fill(now: number): void {
    const passed = this.filledAt === null ? 0 : Math.max(0, now - this.filledAt);
    this.tokens = Math.min(this.capacity, this.tokens + passed * this.perMs);
    this.filledAt = now;
  }
}

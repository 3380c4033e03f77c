/** Tokens that flow in evenly up to a capacity; each request takes one. */
export const MINUTE_MS = 60_000;

export class TokenBucket {
  capacity: number;
  private tokens: number;
  private filledAt: number | null = null;
  private perMs: number;

  constructor(perMinute: number, capacity: number) {
    this.capacity = Math.max(1, capacity);
    this.tokens = this.capacity;
    this.perMs = perMinute / MINUTE_MS;
  }

  get perMinute(): number {
    return this.perMs * MINUTE_MS;
  }

  set perMinute(value: number) {
    this.perMs = value / MINUTE_MS;
  }

  /** Milliseconds until `count` requests may leave together; 0 for now. */
  delay(count: number, now: number): number {
    this.fill(now);
    const missing = Math.min(count, this.capacity) - this.tokens;
    return missing <= ROUNDING ? 0 : Math.ceil(missing / this.perMs);
  }

  take(count: number, now: number): void {
    this.fill(now);
    this.tokens -= count;
  }

  /** Leaves no token: what flows in from now on is all there is. */
  empty(now: number): void {
    this.fill(now);
    this.tokens = Math.min(this.tokens, 0);
  }

  private fill(now: number): void {
    const passed = this.filledAt === null ? 0 : Math.max(0, now - this.filledAt);
    this.tokens = Math.min(this.capacity, this.tokens + passed * this.perMs);
    this.filledAt = Math.max(now, this.filledAt ?? now);
  }
}

/** Tokens are sums of fractions: what is missing by less than this is not missing. */
const ROUNDING = 1e-9;

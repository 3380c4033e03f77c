/** How much longer one request is on its way than another: two that left far enough apart may arrive closer together by as much. */
const REMEMBERED = 12; // answers; what was slow once, as a first connection is, does not slow down a whole run

export class Spread {
  private sentAt: number | null = null;
  private tooks: number[] = [];

  sent(now: number): void {
    this.sentAt = now;
  }

  answered(now: number): void {
    if (this.sentAt === null) return;
    this.tooks = [...this.tooks.slice(1 - REMEMBERED), now - this.sentAt];
    this.sentAt = null;
  }

  get ms(): number {
    return this.tooks.length > 0 ? Math.max(...this.tooks) - Math.min(...this.tooks) : 0;
  }
}

/** How much longer one request is on its way than another: two that left far enough apart may arrive closer together by as much. */
export class Spread {
  private sentAt: number | null = null;
  private quickest = Infinity;
  private slowest = 0;

  sent(now: number): void {
    this.sentAt = now;
  }

  answered(now: number): void {
    if (this.sentAt === null) return;
    this.quickest = Math.min(this.quickest, now - this.sentAt);
    this.slowest = Math.max(this.slowest, now - this.sentAt);
    this.sentAt = null;
  }

  get ms(): number {
    return Math.max(0, this.slowest - this.quickest);
  }
}

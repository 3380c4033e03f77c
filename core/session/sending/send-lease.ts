/** The lease under which a workbook is sent: one sender at a time, and free again as soon as its pane goes. */
import type { Host, Lease } from '../../ports/index.js';
import { readRun } from '../../sending/index.js';
import type { Resumed } from './prepared.js';

const NAME = 'muster-send';

export class SendLease {
  private readonly host: Host;
  private held: Lease | null = null;

  constructor(host: Host) {
    this.host = host;
  }

  /**
   * Does the work under the lease and gives it back, however the work ends. False, and nothing is done, while somebody else holds it, and
   * where somebody held it since the journal of the run that is taken up was read.
   */
  async during(ttlMs: number, resumed: Resumed | null, work: (lease: Lease) => Promise<void>): Promise<boolean> {
    const { lock } = this.host;
    const lease = await lock.acquire(NAME, ttlMs);
    if (!lease) return false;
    this.held = lease;
    try {
      if (resumed && (await this.isOld(resumed))) return false;
      await work(lease);
      return true;
    } finally {
      this.held = null;
      await lock.release(lease).catch(() => undefined); // it runs out by itself
    }
  }

  /** From here on nobody else writes to the journal: what was read of it before counts only if that is still all. */
  private async isOld({ summary: { run }, records }: Resumed): Promise<boolean> {
    const written = await this.host.journal.read(run);
    return written.length !== records.length || readRun(written, run).lastSeq !== readRun(records, run).lastSeq;
  }

  /**
   * The pane goes: whoever takes its run up need not wait for the lease to run out. What it still has in hand the host refuses, and what
   * is on its way is looked up after its settle time.
   */
  leave(): void {
    if (this.held) void this.host.lock.release(this.held).catch(() => undefined);
  }
}

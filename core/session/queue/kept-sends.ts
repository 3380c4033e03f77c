/** What the workbook remembers of sends that wait: enough to prepare them again after the pane was closed, and nothing of any person. */
import * as z from 'zod/mini';
import type { Host } from '../../ports/index.js';

/** A setting of the workbook. */
const KEY = 'muster.waiting-sends';
const MOST_SENDS = 20; // more than anybody lines up

const KeptSend = z.object({
  /** Name that its run is going to have: where the journal knows it, it began. */
  id: z.string(),
  target: z.string(),
  sheet: z.string(),
  mode: z.enum(['create', 'update', 'sync']),
  rows: z.number(),
  at: z.number(),
  /** Fingerprint of what was agreed to. */
  mac: z.string(),
});
const Kept = z.array(KeptSend);
export type KeptSend = z.infer<typeof KeptSend>;

export class KeptSends {
  private readonly host: Host;
  /** One change after the other: each reads what stands there first, for another pane may have written it. */
  private changes: Promise<void> = Promise.resolve();
  /** Those that a pane left behind. */
  left: readonly KeptSend[] = [];

  constructor(host: Host) {
    this.host = host;
  }

  /** Finds those that never began; what began is in the journal. */
  async load(): Promise<void> {
    const { journal } = this.host;
    const left: KeptSend[] = [];
    for (const kept of await this.read()) if ((await journal.read(kept.id)).length === 0) left.push(kept);
    this.left = left;
  }

  add(send: KeptSend): Promise<void> {
    return this.change((all) => [...all, send].slice(-MOST_SENDS));
  }

  remove(id: string): Promise<void> {
    this.left = this.left.filter((each) => each.id !== id);
    return this.change((all) => all.filter((each) => each.id !== id));
  }

  /** A workbook that keeps nothing forgets them with the pane. */
  private change(work: (all: readonly KeptSend[]) => readonly KeptSend[]): Promise<void> {
    this.changes = this.changes
      .then(async () => this.host.settings.set(KEY, JSON.stringify(work(await this.read()))))
      .catch(() => undefined);
    return this.changes;
  }

  private async read(): Promise<readonly KeptSend[]> {
    const text = await this.host.settings.get(KEY);
    try {
      return Kept.parse(JSON.parse(text ?? '[]'));
    } catch {
      return []; // somebody else's text
    }
  }
}

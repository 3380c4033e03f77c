/** Going on with an earlier run: the rows that failed once more, a run that was cut off, an undo that was. */
import { enSession } from '../../issues/messages/en-session.js';
import type { Host } from '../../ports/index.js';
import type { Prepared, Resumed, Sending, Take } from '../sending-session.js';
import type { Settings } from '../settings.js';
import type { Store } from '../store.js';
import { createsLeftUnknown, createsOf, hasTakenOver, rowsToResume, rowsToRetry, undoBegun, whyNotHere } from '../take-again.js';

export interface GoingOn {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly sending: Sending;
  /** Reads the users, checks and plans again; `creates` are people of an earlier run, who are no strangers at the target. */
  readonly prepareFor: (creates: ReadonlySet<string>) => Promise<Prepared | null>;
  /** Sends, and forgets what the send made stale. */
  readonly start: (take: Take) => Promise<void>;
}

/** Sends the rows that the last send left, as the sheet has them now. */
export async function retryFailed({ host, store, settings, sending, prepareFor, start }: GoingOn): Promise<void> {
  const { last } = sending;
  const isSend = last?.head.kind === 'send' && last.undone.size === 0;
  const problem = isSend ? await whyNotHere(host, settings, last.head) : enSession.nothingToSend;
  if (problem) store.set({ problem });
  if (problem || !last) return;
  const fresh = await prepareFor(createsLeftUnknown(last.receipt));
  if (fresh) await start(rowsToRetry(fresh, last));
  const isOpen = store.state.resumable.some(({ run }) => run === last.receipt.run);
  if (isOpen && hasTakenOver(sending.last, last)) await sending.dismiss(last.receipt.run);
}

/** Takes up a run that was cut off. Where its undo was begun, that is what goes on. */
export async function resumeRun(going: GoingOn, run: string): Promise<void> {
  const { host, store, settings, sending, prepareFor, start } = going;
  const { resumable } = store.state;
  const summary = undoBegun(resumable, run) ?? resumable.find((each) => each.run === run);
  const problem = summary ? await whyNotHere(host, settings, summary) : enSession.noRun;
  if (problem) store.set({ problem });
  if (problem || !summary) return;
  const records = await host.journal.read(summary.run);
  if (summary.kind === 'undo') {
    await resumeUndo(going, { summary, records });
    return;
  }
  const fresh = await prepareFor(createsOf(records, summary.run));
  if (fresh) await start(await rowsToResume(fresh, sending, { summary, records }));
}

/** The steps of an undo come from the run that it takes back; what it did already, its own journal says. */
async function resumeUndo({ store, sending }: GoingOn, resumed: Resumed): Promise<void> {
  const undo = await sending.prepareUndoOf(resumed.summary.undoes);
  if ('steps' in undo) await sending.runUndo(undo, resumed);
  else store.set({ problem: undo });
}

/** The methods of a session about what is sent: into the queue, out of it, and what is done about rows that were left. */
import { spoken } from '../../issues/messages/spoken.js';
import type { Message } from '../../issues/message.js';
import type { Host } from '../../ports/index.js';
import type { Actions } from '../actions.js';
import type { Checking } from '../checking.js';
import type { Fetching } from '../fetching.js';
import type { Previewing } from '../previewing.js';
import type { Queued, Running } from '../running.js';
import type { Sending } from '../sending-session.js';
import type { Session } from '../session.js';
import type { Settings } from '../settings.js';
import type { Busy } from '../state.js';
import type { Store } from '../store.js';
import { type FailedRuns, openRowsOf } from './failed-runs.js';
import type { KeptSends } from './kept-sends.js';
import type { QueueView } from './queue-state.js';
import type { SendQueue } from './send-queue.js';

export interface QueueParts {
  readonly act: Actions['act'];
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly previewing: Previewing;
  readonly fetching: Fetching;
  readonly running: Running;
  readonly sending: Sending;
  readonly queue: SendQueue;
  readonly kept: KeptSends;
  readonly failed: FailedRuns;
  /** Reads the active sheet and checks it. */
  readonly check: () => Promise<void>;
}

/** Work beside the queue that a cancel can be meant for. */
const FETCHES: readonly Busy['what'][] = ['loading-users', 'previewing', 'fetching-team', 'writing-team'];

/** Work that begins with a reading of the sheet. */
const READS: readonly Busy['what'][] = ['checking', 'previewing'];

type QueueActions = Pick<
  Session,
  | 'send'
  | 'retryFailed'
  | 'resume'
  | 'dismiss'
  | 'previewUndo'
  | 'cancel'
  | 'cancelSends'
  | 'removeSend'
  | 'goOn'
  | 'continueSend'
  | 'rowsOfFailed'
  | 'dismissFailed'
>;

/** What the pane shows of the queue. */
export function queueView({
  store,
  settings,
  queue,
  kept,
  failed,
}: Pick<QueueParts, 'store' | 'settings' | 'queue' | 'kept' | 'failed'>): QueueView {
  const { sheets, resumable } = store.state;
  const here = kept.left.filter(({ target }) => target === settings.target.id);
  const left = here.map(({ id, sheet, mode, rows, at }) => ({
    id,
    sheetName: sheets.find((each) => each.id === sheet)?.name ?? '',
    mode,
    rows,
    at,
  }));
  return { ...queue.view, paused: queue.paused, left, failed: failed.views(resumable) };
}

/** Why the connection cannot be changed now, or null: what waits was previewed for it. After a pause a key may be corrected. */
export function whyConnectionStays(queue: SendQueue, isKey: boolean): Message | null {
  if (queue.isEmpty || (isKey && !queue.isRunning)) return null;
  return spoken().session.connectionStays;
}

export function queueActions(parts: QueueParts): QueueActions {
  const { act, host, store, settings, checking, previewing, fetching, running, sending, queue, kept, failed } = parts;
  let asked: Promise<void> | null = null;

  /** Clicks on what sends, until the first of them is in the queue, are one click. Resolves when the send is over. */
  const ask = (work: () => Promise<Queued | null>): Promise<void> => {
    if (asked) return asked;
    let queued: Queued | null = null;
    const acting = act('sending', async () => {
      if (queue.isEmpty) sending.begin(); // a cancel before it was meant for something else
      queue.ask();
      fetching.begin();
      queued = await work();
    }).finally(() => (asked = null));
    asked = acting.then(() => queued?.over);
    return asked;
  };

  return {
    send: (typed) => ask(() => running.send(typed)),
    retryFailed: (run) => ask(() => running.retryFailed(run)),
    resume: (run) => ask(() => running.resume(run)),
    async dismiss(run) {
      let queued: Queued | null = null;
      await act('saving', () => {
        queued = running.dismiss(run);
        return Promise.resolve();
      });
      await (queued as Queued | null)?.over;
    },
    previewUndo: () =>
      act('previewing', () => {
        fetching.begin();
        const { last } = sending;
        const isAsked = last !== null && queue.isAbout(last.receipt.run);
        return previewing.showUndo(isAsked ? spoken().send.nothingToUndo : sending.prepareUndo());
      }),
    cancel: () => {
      const { busy } = store.state;
      // A send that goes on behind it has a way of its own to be stopped.
      if (busy && READS.includes(busy.what) && checking.stopReading()) return;
      fetching.cancel();
      if (asked || !busy || !FETCHES.includes(busy.what)) queue.cancel();
    },
    cancelSends: () => queue.cancel(),
    removeSend: (id) => {
      if (kept.left.some((each) => each.id === id)) return act('saving', () => kept.remove(id));
      queue.remove(id);
      return Promise.resolve();
    },
    goOn: () => queue.goOn(),
    continueSend: (id) => {
      const left = kept.left.find((each) => each.id === id);
      if (!left) return Promise.resolve();
      return ask(async () => {
        if (left.mode !== settings.mode) await settings.save({ mode: left.mode });
        const front = (await host.sheet.listSheets()).find(({ active }) => active);
        if (front?.id !== left.sheet) await host.sheet.reveal(left.sheet, { row: 1, column: 1 });
        await previewing.make();
        const { shown } = previewing;
        if (shown?.kind !== 'send') return null;
        await kept.remove(id);
        const { prepared } = shown;
        const mac = await sending.planMac(
          prepared,
          prepared.plan.changes.map(({ canonical }) => canonical),
        );
        // The number was typed for the same changes then.
        return mac === left.mac ? running.send(store.state.preview?.massChange?.type) : null;
      });
    },
    async rowsOfFailed(run) {
      let rows: readonly number[] = [];
      await act('checking', async () => {
        const found = failed.find(run);
        if (!found) return;
        const front = (await host.sheet.listSheets()).find(({ active }) => active);
        if (front?.id !== found.head.sheetId) await host.sheet.reveal(found.head.sheetId, { row: 1, column: 1 });
        if (checking.checked?.sheet.id !== found.head.sheetId) await parts.check();
        if (checking.checked?.sheet.id === found.head.sheetId) rows = openRowsOf(found, checking.checked.roster.index);
      });
      return rows;
    },
    dismissFailed: (run) => act('saving', () => failed.dismiss(run)),
  };
}

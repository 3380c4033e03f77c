/** Everything that the task pane provides to shared code. */
import type { Host } from '../../core/ports/index.js';
import { browserClock } from '../../core/pane/browser-clock.js';
import { checkThread } from './check-thread.js';
import { excelHost } from './excel/excel-host.js';
import { excelRunner, type OfficeApi } from './excel/excel-run.js';
import { workbookId, workbookSettings } from './excel/workbook-settings.js';
import { deviceRecords } from './journal/device-records.js';
import { relayRecords } from './journal/relay-records.js';
import { twoHomeJournal } from './journal/two-home-journal.js';
import type { RelayCall } from './relay/relay-call.js';
import { relayHttp } from './relay/relay-http.js';
import { relayCrypto, relayLock, relaySecrets } from './relay/relay-stores.js';

export interface HostOptions {
  readonly api: OfficeApi;
  readonly call: RelayCall;
  /** Keeps apart what Excel shows inside different sites. */
  readonly partition: string;
  readonly onWaiting: (waiting: boolean) => void;
  /** Who is signed in, as a receipt calls them; empty where the relay does not tell. */
  readonly user: string;
}

/** The host of one task pane. */
export function taskpaneHost({ api, call, partition, onWaiting, user }: HostOptions): Host {
  const run = excelRunner({ api, clock: browserClock, onWaiting });
  const settings = workbookSettings(run);
  const crypto = relayCrypto(call);
  const workbook = workbookId(settings, () => crypto.randomId());
  return {
    sheet: excelHost(run),
    http: relayHttp(call, workbook),
    secrets: relaySecrets(call),
    settings,
    journal: twoHomeJournal(relayRecords(call, workbook, browserClock), deviceRecords(`muster:${partition}`, workbook)),
    lock: relayLock(call, workbook, () => browserClock.now()),
    clock: browserClock,
    crypto,
    startThread: checkThread,
    ...(user !== '' && { user: () => Promise.resolve(user) }),
  };
}

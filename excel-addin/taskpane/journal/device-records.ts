/** What this device keeps of the journal, in IndexedDB: it outlives the pane, which Excel may take away at any moment. */
import type { JournalRecord } from '../../../core/ports/index.js';
import { hasEnded } from '../../../core/sending/journal.js';
import { OvertakenError } from './overtaken-error.js';
import type { RecordHome } from './record-home.js';
import { DEVICE_FULL, DEVICE_REFUSES } from '../../../core/said/by-excel.js';

const DATABASE_VERSION = 1;
const RECORDS = 'records';
const RUNS = 'fences';
const BY_RUN = 'run';
const DAY_MS = 24 * 60 * 60_000;
const KEPT_DAYS = 90; // as long as a relay keeps them unless it is told otherwise

/** A record as it is kept, with the workbook that it belongs to. */
interface Kept {
  readonly workbook: string;
  readonly run: string;
  readonly record: JournalRecord;
}

/** What is known of a run beside its records. */
interface KnownRun {
  readonly fence: number;
  /** When somebody last wrote to it, by the clock of this device. */
  readonly at: number;
  /** False once its last word said that it has ended. */
  readonly open: boolean;
}

export interface DeviceOptions {
  readonly now?: () => number;
  readonly factory?: IDBFactory;
}

/** The records in the database of this name; a workbook sees its own runs only. Runs that nobody wrote to for 90 days are forgotten. */
export function deviceRecords(name: string, workbookId: () => Promise<string>, options: DeviceOptions = {}): RecordHome {
  const { now = Date.now, factory = indexedDB } = options;
  let opened: Promise<IDBDatabase> | null = null;
  const open = async (): Promise<IDBDatabase> => {
    const db = await openDatabase(name, factory);
    await forgetOld(db, now()).catch(() => undefined); // tried again when the pane is opened next
    return db;
  };
  const database = (): Promise<IDBDatabase> => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const store = async (name: string): Promise<IDBObjectStore> => (await database()).transaction(name).objectStore(name);
  const ofRun = async (run: string): Promise<JournalRecord[]> => {
    const [records, workbook] = await Promise.all([store(RECORDS).then((each) => answer(each.index(BY_RUN).getAll(run))), workbookId()]);
    return (records as Kept[]).filter((each) => each.workbook === workbook).map(({ record }) => record);
  };
  return {
    async append(added) {
      const [db, workbook] = await Promise.all([database(), workbookId()]);
      // Strict: resolved means on the disk. One transaction: the fence cannot change between the look and the write.
      const transaction = db.transaction([RECORDS, RUNS], 'readwrite', { durability: 'strict' });
      const done = ended(transaction);
      done.catch(() => undefined);
      const [records, runs] = [transaction.objectStore(RECORDS), transaction.objectStore(RUNS)];
      for (const run of new Set(added.map((record) => record.run))) {
        const own = added.filter((record) => record.run === run);
        const known = knownRun(await answer(runs.get(run)));
        if (known && own.some(({ fence }) => fence < known.fence)) {
          transaction.abort();
          throw new OvertakenError();
        }
        const words = own.filter(({ kind }) => kind === 'run');
        const open = words.length > 0 ? !hasEnded(words[words.length - 1]?.state ?? null) : (known?.open ?? true);
        runs.put({ fence: Math.max(...own.map(({ fence }) => fence)), at: now(), open } satisfies KnownRun, run);
      }
      for (const record of added) records.add({ workbook, run: record.run, record } satisfies Kept);
      await done;
    },
    ofRun,
    async ofOpenRuns() {
      const [names, known] = await allRuns(await store(RUNS));
      const open = names.filter((name, index): name is string => typeof name === 'string' && knownRun(known[index])?.open === true);
      return (await Promise.all(open.map(ofRun))).flat();
    },
  };
}

/** Earlier releases kept the fence alone; such a run counts as written now. */
function knownRun(value: unknown, now = 0): KnownRun | null {
  return typeof value === 'number' ? { fence: value, at: now, open: true } : ((value as KnownRun | undefined) ?? null);
}

function allRuns(runs: IDBObjectStore): Promise<[names: IDBValidKey[], known: unknown[]]> {
  return Promise.all([answer(runs.getAllKeys()), answer(runs.getAll() as IDBRequest<unknown[]>)]);
}

/** Forgets runs of any workbook that were last written to too long ago, with what their records say about people. */
async function forgetOld(db: IDBDatabase, now: number): Promise<void> {
  const transaction = db.transaction([RECORDS, RUNS], 'readwrite');
  const done = ended(transaction);
  done.catch(() => undefined);
  const [store, runs] = [transaction.objectStore(RECORDS), transaction.objectStore(RUNS)];
  const [names, known] = await allRuns(runs);
  for (const [index, name] of names.entries()) {
    const run = knownRun(known[index], now);
    if (typeof known[index] === 'number') runs.put(run, name);
    if (!run || run.at > now - KEPT_DAYS * DAY_MS) continue;
    for (const key of await answer(store.index(BY_RUN).getAllKeys(name))) store.delete(key);
    runs.delete(name);
  }
  await done;
}

function openDatabase(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, DATABASE_VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(RECORDS, { autoIncrement: true }).createIndex(BY_RUN, 'run');
    request.result.createObjectStore(RUNS);
  };
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(unavailable(request.error));
  });
}

function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(unavailable(transaction.error));
  });
}

function unavailable(cause: DOMException | null): Error {
  return new Error(cause?.name === 'QuotaExceededError' ? DEVICE_FULL : DEVICE_REFUSES);
}

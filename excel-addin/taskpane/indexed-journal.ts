/** The journal of this device, in IndexedDB: it outlives the pane, which Excel may take away at any moment. */
import type { Journal, JournalRecord } from '../../core/ports/index.js';
import { openRuns } from '../../core/sending/journal.js';

const DATABASE_VERSION = 1;
const RECORDS = 'records';
const FENCES = 'fences';
const BY_RUN = 'run';

/** A record as it is kept, with the workbook that it belongs to. */
interface Kept {
  readonly workbook: string;
  readonly run: string;
  readonly record: JournalRecord;
}

/** A journal in the database of this name; a workbook sees its own runs only. */
export function indexedJournal(name: string, workbookId: () => Promise<string>, factory: IDBFactory = indexedDB): Journal {
  let opened: Promise<IDBDatabase> | null = null;
  const database = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name, factory).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const records = async (pick: (store: IDBObjectStore) => IDBRequest<unknown[]>): Promise<JournalRecord[]> => {
    const [db, workbook] = await Promise.all([database(), workbookId()]);
    const kept = (await answer(pick(db.transaction(RECORDS).objectStore(RECORDS)))) as Kept[];
    return kept.filter((each) => each.workbook === workbook).map((each) => each.record);
  };
  return {
    async append(added) {
      const [db, workbook] = await Promise.all([database(), workbookId()]);
      // Strict: resolved means on the disk. One transaction: the fence cannot change between the look and the write.
      const transaction = db.transaction([RECORDS, FENCES], 'readwrite', { durability: 'strict' });
      const done = ended(transaction);
      done.catch(() => undefined);
      const [store, fences] = [transaction.objectStore(RECORDS), transaction.objectStore(FENCES)];
      for (const [run, fence] of highestFences(added)) {
        const known = ((await answer(fences.get(run))) as number | undefined) ?? 0;
        const lowest = Math.min(...added.filter((record) => record.run === run).map((record) => record.fence));
        if (lowest < known) {
          transaction.abort();
          throw new Error('Another user has taken this send over, so nothing more is written. Open the results to see its state.');
        }
        fences.put(fence, run);
      }
      for (const record of added) store.add({ workbook, run: record.run, record } satisfies Kept);
      await done;
    },
    read: (run) => records((store) => store.index(BY_RUN).getAll(run)),
    open: async () => openRuns(await records((store) => store.getAll())),
  };
}

function highestFences(records: readonly JournalRecord[]): Map<string, number> {
  const fences = new Map<string, number>();
  for (const { run, fence } of records) fences.set(run, Math.max(fence, fences.get(run) ?? 0));
  return fences;
}

function openDatabase(name: string, factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(name, DATABASE_VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(RECORDS, { autoIncrement: true }).createIndex(BY_RUN, 'run');
    request.result.createObjectStore(FENCES);
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
  const why = cause?.name === 'QuotaExceededError' ? 'the disk is full' : 'the browser does not let it';
  return new Error(`The journal of this send cannot be kept: ${why}. Free some space or allow site data, then try again.`);
}

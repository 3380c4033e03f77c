/** The storage of this device, as the journal uses it: a database of its own, which is gone at the end. */

const NAME = 'muster self-test';
const STORE = 'texts';

/** Puts a text in, reads it, and takes all of it out again. */
export async function keepOnDevice(text: string): Promise<string | null> {
  const opened = indexedDB.open(NAME);
  opened.onupgradeneeded = () => {
    opened.result.createObjectStore(STORE);
  };
  const database = await answer(opened);
  try {
    const store = (): IDBObjectStore => database.transaction(STORE, 'readwrite').objectStore(STORE);
    await answer(store().put(text, NAME));
    const read: unknown = await answer(store().get(NAME) as IDBRequest<unknown>);
    return typeof read === 'string' ? read : null;
  } finally {
    database.close();
    await answer(indexedDB.deleteDatabase(NAME));
  }
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(String(request.error)));
  });

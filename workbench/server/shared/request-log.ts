/** The log of a server: each request that came in, with what became of it. No secret is ever written down. */

export interface LoggedRequest<Route extends string = string, Key extends string = string> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly method: string;
  /** Path and query as they came, still encoded. */
  readonly path: string;
  readonly route: Route | null;
  /** Which of the server's keys was shown, by a name of ours; no key is ever written down. */
  readonly key: Key | null;
  /** The JSON that came, passwords masked; null where there was none or it could not be read. */
  readonly body: unknown;
  /** Kind of the fault that this request met, else null. */
  readonly fault: string | null;
  /** Status of the answer; null while none was given, or for a connection that was cut. */
  readonly status: number | null;
}

/** A list that grows, each entry with its number. */
export interface Records<T extends object> {
  add(record: T): number;
  save(id: number, record: T): void;
  all(): (T & { readonly id: number })[];
}

/** A list in memory; `clear` starts anew at 1. */
export function memoryRecords<T extends object>(): Records<T> & { clear(): void } {
  let list: (T & { readonly id: number })[] = [];
  return {
    add: (record) => list.push({ ...record, id: list.length + 1 }),
    save: (id, record) => void (list[id - 1] = { ...record, id }),
    all: () => [...list],
    clear: () => void (list = []),
  };
}

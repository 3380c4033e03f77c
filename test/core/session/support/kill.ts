/** A pane that dies at a chosen call: from then on no port ever answers it. */
import type { MemoryHost } from '../../../../core/memory/index.js';
import type { Host } from '../../../../core/ports/index.js';

export interface Kill {
  readonly wrap: (host: MemoryHost) => Host;
  /** Counts from here on: the pane dies at call `at` (from 0), before or after the call is carried out. */
  arm(at: number, when: 'before' | 'after'): void;
  /** Resolves when the pane is dead. */
  readonly dead: Promise<'killed'>;
  /** Calls since `arm`. */
  readonly calls: number;
}

export function kill(): Kill {
  let calls = -1;
  let at = Infinity;
  let when: 'before' | 'after' = 'before';
  let die: (word: 'killed') => void = () => undefined;
  const dead = new Promise<'killed'>((resolve) => (die = resolve));
  const never = <T>(): Promise<T> => {
    die('killed');
    return new Promise<T>(() => undefined);
  };
  const through = async <T>(call: () => Promise<T>): Promise<T> => {
    if (calls < 0) return call();
    const mine = calls++;
    if (mine > at || (mine === at && when === 'before')) return never();
    const result = await call();
    return mine === at ? never() : result;
  };
  const wrap = (host: MemoryHost): Host => ({
    ...host,
    sheet: {
      ...host.sheet,
      readGrid: (sheet) => through(() => host.sheet.readGrid(sheet)),
      readRows: (sheet, spans) => through(() => host.sheet.readRows(sheet, spans)),
      writeCells: (sheet, edits) => through(() => host.sheet.writeCells(sheet, edits)),
    },
    http: { send: (requests) => through(() => host.http.send(requests)) },
    journal: { ...host.journal, append: (records) => through(() => host.journal.append(records)) },
    lock: {
      acquire: (name, ttlMs) => through(() => host.lock.acquire(name, ttlMs)),
      renew: (lease, ttlMs) => through(() => host.lock.renew(lease, ttlMs)),
      release: (lease) => through(() => host.lock.release(lease)),
    },
    clock: { now: host.clock.now, sleep: (ms) => through(() => host.clock.sleep(ms)) },
  });
  return {
    wrap,
    dead,
    arm(call, moment) {
      calls = 0;
      at = call;
      when = moment;
    },
    get calls() {
      return Math.max(0, calls);
    },
  };
}

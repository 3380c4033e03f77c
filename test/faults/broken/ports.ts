/** Hosts that keep a rule of the product no more: each of them takes one rule out, by the port that it stands on. */
import type { CellGrid, Host, HttpRequest, HttpResult, JournalRecord, RowSpan } from '../../../core/ports/index.js';

const MOST_TRIES = 3;
const PAUSE_MS = 1_000;

const isWrite = ({ method }: HttpRequest): boolean => method !== 'GET';
const isLost = (result: HttpResult | null): boolean => result?.kind !== 'response' || result.status >= 500;

/** A request whose answer is lost is sent again, as most libraries do, and nobody is looked up in between. */
export function blindResend(host: Host): Host {
  const once = (request: HttpRequest): Promise<HttpResult | null> =>
    host.http.send([request]).then(
      ([result]) => result ?? null,
      () => null,
    );
  const insist = async (request: HttpRequest): Promise<HttpResult> => {
    let result = await once(request);
    for (let tries = 1; isWrite(request) && isLost(result) && tries < MOST_TRIES; tries++) {
      await host.clock.sleep(PAUSE_MS);
      result = await once(request);
    }
    return result ?? { kind: 'failure', reason: 'network', detail: '' };
  };
  const send = async (requests: readonly HttpRequest[]): Promise<HttpResult[]> => {
    const results: HttpResult[] = [];
    for (const request of requests) results.push(await insist(request));
    return results;
  };
  return { ...host, http: { send } };
}

/** A lease for everybody, at any time, and nobody asks after it before a request leaves. */
export function noLease(host: Host): Host {
  return {
    ...host,
    http: { send: (requests) => host.http.send(requests) },
    lock: {
      acquire: (name, ttlMs) => Promise.resolve({ name, owner: '', fence: 1, expiresAt: host.clock.now() + ttlMs }),
      renew: () => Promise.resolve(true),
      release: () => Promise.resolve(),
    },
  };
}

/** Rows that are read again are as they were when the sheet was read first. */
export function noReread(host: Host): Host {
  const first = new Map<string, CellGrid>();
  const readGrid = async (sheet: string): Promise<CellGrid> => {
    const grid = await host.sheet.readGrid(sheet);
    if (!first.has(sheet)) first.set(sheet, grid);
    return grid;
  };
  const cut = (grid: CellGrid, { row, rows }: RowSpan): CellGrid => ({
    ...grid,
    firstRow: row,
    rows: grid.rows.slice(row - grid.firstRow, row - grid.firstRow + rows),
  });
  const readRows = async (sheet: string, spans: readonly RowSpan[]): Promise<CellGrid[]> => {
    const grids = await host.sheet.readRows(sheet, spans);
    const before = first.get(sheet);
    return before ? spans.map((span) => cut(before, span)) : grids;
  };
  return { ...host, sheet: { ...host.sheet, readGrid, readRows } };
}

/** What may have happened is written down when the request has been answered, not before it leaves. */
export function journalAfterRequest(host: Host): Host {
  const held: JournalRecord[] = [];
  const write = async (): Promise<void> => {
    if (held.length > 0) await host.journal.append(held.splice(0));
  };
  return {
    ...host,
    journal: {
      ...host.journal,
      append: (records) => {
        held.push(...records);
        return Promise.resolve();
      },
    },
    http: {
      async send(requests, lease) {
        const results = await host.http.send(requests, lease);
        if (requests.some(isWrite)) await write();
        return results;
      },
    },
    lock: {
      ...host.lock,
      async release(lease) {
        await write();
        await host.lock.release(lease);
      },
    },
  };
}

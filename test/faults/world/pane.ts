/** A pane: the host of one session in the world. Every call is a step that can fail, and after a kill no call ever answers. */
import { memoryLock } from '../../../core/memory/index.js';
import type { CellGrid, Host, HttpRequest, HttpResult, JournalRecord, Lease } from '../../../core/ports/index.js';
import { isAllowedUrl } from '../../../core/auth/index.js';
import { wireFault } from '../server/wire-faults.js';
import { SHEET, type World } from './world.js';

const LATENCY_MS = 300; // what a request takes
const DIGITS = 43; // letters of a fingerprint

export interface Pane {
  readonly host: Host;
  /** Resolves when the pane is dead. */
  readonly dead: Promise<'dead'>;
  kill(): void;
}

const OVERTAKEN: HttpResult = { kind: 'failure', reason: 'not-sent', detail: 'The lease is lost.' };

class PortError extends Error {}

/** A pane of `owner`, whose secret keys the fingerprints. */
export function openPane(world: World, owner: string): Pane {
  let end: 'dead' | null = null;
  const isDead = (): boolean => end !== null; // may change over any wait
  let die: (word: 'dead') => void = () => undefined;
  const dead = new Promise<'dead'>((resolve) => (die = resolve));
  const never = <T>(): Promise<T> => {
    end = 'dead';
    die('dead');
    return new Promise<T>(() => undefined);
  };

  /** One call. `work` gets a fault that only the port itself can carry out. */
  const call = async <T>(kind: string, work: (fault: string | null) => T | Promise<T>): Promise<T> => {
    if (isDead()) return never();
    const fault = await world.begin(kind);
    if (isDead()) return never(); // what happened closed this pane
    if (fault === null) {
      const result = await work(null);
      return isDead() ? never() : result;
    }
    if (fault === 'kill-before') {
      world.fire(fault);
      return never();
    }
    if (fault === 'fails') {
      world.fire(fault);
      throw new PortError('It failed.');
    }
    const isOwn = fault !== 'kill-after' && fault !== 'fails-after';
    const result = await work(isOwn ? fault : null);
    if (isOwn) return isDead() ? never() : result;
    world.fire(fault);
    if (fault === 'kill-after') return never();
    throw new PortError('The answer was lost.');
  };

  /** The host looks at the lease when the request reaches it: whoever slept on the way there finds it gone. */
  const request = (
    one: HttpRequest,
    guard: Lease | undefined,
  ): Promise<{ readonly result: HttpResult | null; readonly fault: string | null }> =>
    call(world.server.asked(one).kind, (name) => {
      if (guard && !isHeld(guard)) return { result: OVERTAKEN, fault: null };
      const fault = wireFault(name);
      if (fault !== null && !fault.mixes) world.fire(name ?? '');
      const sentAt = world.now;
      world.clock.advance(fault?.timesOut ? one.timeoutMs : LATENCY_MS);
      return { result: world.server.handle(one, sentAt, fault, name === 'drift', world.workbook), fault: name };
    });

  const send = async (requests: readonly HttpRequest[], guard?: Lease): Promise<HttpResult[]> => {
    let results: HttpResult[] = [];
    let mixed: { readonly name: string; readonly at: number } | null = null;
    for (const one of requests) {
      if (!isAllowedUrl(one.url, world.sim.target.allowedHosts)) throw new TypeError(`Expected an address of the target, got ${one.url}`);
      const { result, fault } = await request(one, guard);
      if (result === null) throw new PortError('The call broke off.');
      if (wireFault(fault)?.mixes && fault !== null) mixed = { name: fault, at: results.length };
      results.push(result);
    }
    if (mixed && (mixed.name === 'batch-short' || requests.length > mixed.at + 1)) {
      world.fire(mixed.name);
      results = wireFault(mixed.name)?.mixes?.(results, mixed.at) ?? results;
    }
    return results;
  };

  const clock = { now: () => world.now + world.skewMs, sleep: (ms: number) => call('wait', () => world.clock.sleep(ms)) };
  const isHeld = ({ name, fence }: Lease): boolean => {
    const held = world.leases.held.get(name);
    return held?.fence === fence && held.expiresAt > clock.now();
  };
  const lock = memoryLock(clock, owner, world.leases);
  const append = async (records: readonly JournalRecord[], fault: string | null): Promise<void> => {
    if (fault !== 'torn') return world.journal.append(records);
    world.fire(fault);
    await world.journal.append(records);
    const last = world.journal.lines.pop();
    if (last) world.journal.lines.push({ ...last, detail: last.detail.slice(0, 3), checksum: '' });
    throw new PortError('The journal broke off.');
  };
  const refusable = async <T>(fault: string | null, refused: T, work: () => Promise<T>): Promise<T> => {
    if (fault !== 'refused') return work();
    world.fire(fault);
    return refused;
  };

  const filtered = (grid: CellGrid): CellGrid => ({ ...grid, hiddenRows: world.hiddenRows(grid) });
  const read = <T>(work: () => T): T => {
    world.noteRead();
    return work();
  };

  const host: Host = {
    sheet: {
      listSheets: () =>
        call('sheet-list', async () =>
          (await world.sheet.listSheets()).map((info) => ({
            ...info,
            active: info.id === world.active,
            ...(info.id === SHEET && { name: world.sheetName }),
          })),
        ),
      readGrid: (id) => call('sheet-read', () => read(async () => filtered(await world.sheet.readGrid(id)))),
      readRows: (id, spans) => call('sheet-rows', () => read(() => world.sheet.readRows(id, spans))),
      writeCells: (id, edits) => call('sheet-write', () => world.sheet.writeCells(id, edits)),
      setMarks: (id, marks) => call('sheet-marks', () => world.sheet.setMarks(id, marks)),
      changeMarks: (id, parts, doubt) => call('sheet-marks', () => world.sheet.changeMarks(id, parts, doubt)),
      findFormulas: (id, cells) => call('sheet-rows', () => world.sheet.findFormulas(id, cells)),
      reveal: (id, cell) => world.sheet.reveal(id, cell),
      addSheet: (name, cells, layout) => call('sheet-add', () => world.sheet.addSheet!(name, cells, layout)),
    },
    http: { send },
    secrets: {
      has: (name) => call('secrets', () => world.secrets.has(name)),
      set: () => Promise.resolve(),
      remove: () => Promise.resolve(),
    },
    settings: {
      get: (key) => call('settings-get', () => world.settings.get(key) ?? null),
      set: (key, value) => call('settings-set', () => void world.settings.set(key, value)),
      remove: (key) => call('settings-set', () => void world.settings.delete(key)),
    },
    journal: {
      append: (records) => call('append', (fault) => append(records, fault)),
      read: (run) => call('journal-read', () => world.journal.read(run)),
      open: () => call('journal-open', () => world.journal.open()),
    },
    lock: {
      acquire: (name, ttlMs) => call('acquire', (fault) => refusable(fault, null, () => lock.acquire(name, ttlMs))),
      renew: (lease, ttlMs) => call('renew', (fault) => refusable(fault, false, () => lock.renew(lease, ttlMs))),
      release: (lease) => call('release', () => lock.release(lease)),
    },
    clock,
    crypto: {
      fingerprint: (texts) => call('fingerprint', () => texts.map((text) => fingerprint(owner + text))),
      randomId: () => world.name(),
    },
    user: () => call('user', () => owner),
  };
  return { host: world.wrap(host), dead, kill: () => void never() };
}

/** Another text for another text, as far as a test needs it. */
function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other + text.charCodeAt(at), 0x5bd1e995) ^ (other >>> 13);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`.padEnd(DIGITS, '0');
}

/** A host, a model server and a driver in which every step of input or output can fail, or be the last one before a kill. */
import { leaseBook, memoryClock, memoryJournal, memoryLock, type MemoryClock, type MemoryJournal } from '../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResult, Lock, RunHead } from '../../../../core/ports/index.js';
import {
  createRun,
  leaseMs,
  lostAnswers,
  type Pacing,
  type Receipt,
  type RowCheck,
  type Run,
  type RunInput,
  type Step,
} from '../../../../core/sending/index.js';
import { modelApi } from './model-api.js';
import { ModelServer, type WireFault } from './model-server.js';
import type { PersonField, ServerKind } from './people.js';

export const PACING: Pacing = { perMinute: 90, atOnce: 2, timeoutMs: 30_000, settleMs: 120_000 };
export const HEAD: RunHead = {
  kind: 'send',
  undoes: '',
  strict: false,
  by: 'ann@x.org',
  mapping: { email: 'Email Address' },
  target: 'model',
  baseUrl: 'https://model.example',
  sheetId: '1',
  sheetName: 'Team',
  planMac: 'mac',
  startedAt: 1,
  total: 4,
};

/** What goes wrong at a step, counted over everything that crosses a port. A fault of the wire does nothing at another kind of step. */
export type Fault = WireFault | 'kill-before' | 'kill-after' | 'journal-refuses' | 'journal-lies';

/** What somebody else does to a person at the target just before a step; then the pane sleeps this long. */
export interface Edit {
  readonly uid: string;
  readonly field: PersonField;
  readonly value: string;
  readonly thenMs: number;
}

export class KilledError extends Error {}

const WRITES: Readonly<Partial<Record<HttpRequest['method'], string>>> = { POST: 'create', PUT: 'update' };
const MAX_STEPS = 20_000; // a run of these sizes that is not over by then does not end
const TIMEOUTS: readonly string[] = ['late-1', 'late-30', 'late-90'];

export class World {
  readonly clock: MemoryClock = memoryClock();
  readonly journal: MemoryJournal = memoryJournal();
  readonly server: ModelServer;
  readonly random: () => number;
  readonly checks = new Map<string, RowCheck>();
  /** Kinds of the steps so far, e.g. `append` or `create`. */
  readonly log: string[] = [];
  /** Faults that really happened. */
  fired = 0;
  private readonly book = leaseBook();
  private readonly faults: ReadonlyMap<number, Fault>;
  private readonly edits: ReadonlyMap<number, Edit>;

  constructor(
    kind: ServerKind,
    faults: ReadonlyMap<number, Fault> = new Map(),
    random: () => number = () => 0.5,
    edits: ReadonlyMap<number, Edit> = new Map(),
  ) {
    this.server = new ModelServer(kind);
    this.faults = faults;
    this.random = random;
    this.edits = edits;
  }

  lock(owner: string): Lock {
    return memoryLock(this.clock, owner, this.book);
  }

  /** One thing that crosses a port. */
  async step<T>(kind: string, work: (fault: Fault | null) => T | Promise<T>): Promise<T> {
    if (this.log.length >= MAX_STEPS) throw new Error(`no end after ${MAX_STEPS} steps`);
    this.editByHand(this.edits.get(this.log.length), Object.values(WRITES).includes(kind));
    const fault = this.faults.get(this.log.length) ?? null;
    this.log.push(kind);
    if (fault === 'kill-before') this.kill();
    const result = await work(fault);
    if (fault === 'kill-after') this.kill();
    return result;
  }

  async send(request: HttpRequest): Promise<HttpResult> {
    return this.step(WRITES[request.method] ?? 'lookup', (fault) => {
      const wire = fault?.startsWith('kill') || fault?.startsWith('journal') ? null : (fault as WireFault | null);
      if (wire) this.fired += 1;
      const sentAt = this.clock.now();
      this.clock.advance(wire && TIMEOUTS.includes(wire) ? PACING.timeoutMs : 300);
      return this.server.handle(request, sentAt, wire);
    });
  }

  /** Nobody sleeps between the decision to send and the request: the driver does both at once. */
  private editByHand(edit: Edit | undefined, isWrite: boolean): void {
    if (!edit) return;
    this.server.catchUp(this.clock.now());
    this.server.edit(edit.uid, edit.field, edit.value, this.clock.now());
    this.clock.advance(isWrite ? 0 : edit.thenMs);
    this.fired += 1;
  }

  private kill(): never {
    this.fired += 1;
    throw new KilledError('killed');
  }
}

/** Sees every step before it is done. */
export type Watch = (run: Run, step: Step) => unknown;

export type InputPart = Partial<Omit<RunInput, 'rows'>>;

/** Acquires the lease, makes the run from whatever the journal holds, and drives it to its end. */
export async function driveOnce(
  world: World,
  rows: readonly PlannedRow[],
  part: InputPart = {},
  watch: Watch = () => undefined,
  owner = 'ann',
): Promise<Receipt> {
  const lock = world.lock(owner);
  let lease = await lock.acquire('send', leaseMs(PACING));
  while (!lease) {
    world.clock.advance(10_000);
    lease = await lock.acquire('send', leaseMs(PACING));
  }
  const name = part.run ?? 'run-1';
  const records = await world.journal.read(name);
  const run = createRun({
    run: 'run-1',
    head: HEAD,
    lease,
    rows,
    api: modelApi,
    leaderField: 'leader',
    pacing: PACING,
    records,
    strict: false,
    reread: true,
    lookupFirst: false,
    random: world.random,
    ...part,
  });
  const receipt = await drive(world, run, () => lock.renew(lease, leaseMs(PACING)), watch);
  await lock.release(lease); // not after a kill: who comes next has to wait until the lease is over
  return receipt;
}

/** The loop of `core/sending/protocol.ts`, with every port behind a step of the world. */
export async function drive(world: World, run: Run, renew: () => Promise<boolean>, watch: Watch = () => undefined): Promise<Receipt> {
  const { clock } = world;
  for (;;) {
    const step = run.next(clock.now());
    await watch(run, step);
    switch (step.kind) {
      case 'done':
        return step.receipt;
      case 'append': {
        const durable = await world.step('append', async (fault) => {
          if (fault === 'journal-refuses' || fault === 'journal-lies') world.fired += 1;
          if (fault === 'journal-refuses') return false;
          const written = await world.journal.append(step.records).then(
            () => true,
            () => false,
          );
          return written && fault !== 'journal-lies';
        });
        run.handle(step, durable, clock.now());
        break;
      }
      case 'reread': {
        const checks = await world.step('reread', () => new Map(step.rows.map((row) => [row.rid, world.checks.get(row.rid) ?? 'same'])));
        run.handle(step, checks, clock.now());
        break;
      }
      case 'send': {
        const results = await sendAll(world, step.requests);
        run.handle(step, results, clock.now());
        break;
      }
      case 'wait':
        await world.step('wait', () => clock.sleep(step.ms));
        run.handle(step, undefined, clock.now());
        break;
      case 'renew':
        run.handle(step, await world.step('renew', renew), clock.now());
        break;
    }
  }
}

async function sendAll(world: World, requests: readonly HttpRequest[]): Promise<HttpResult[]> {
  const results: HttpResult[] = [];
  try {
    for (const request of requests) results.push(await world.send(request));
    return results;
  } catch (error) {
    if (error instanceof KilledError) throw error;
    return lostAnswers(requests); // one broken call hides the answers of its whole batch
  }
}

const MAX_SESSIONS = 12; // a person who resumes after every kill

/** Drives the run, taking it up again after each kill and each stop, as a person would. */
export async function driveToTheEnd(world: World, rows: readonly PlannedRow[], part: InputPart = {}): Promise<Receipt> {
  for (let session = 0; session < MAX_SESSIONS; session++) {
    try {
      const receipt = await driveOnce(world, rows, part);
      if (receipt.stop === null || receipt.stop.code === 'strict') return receipt; // over: nothing to resume
    } catch (error) {
      if (!(error instanceof KilledError)) throw error;
    }
    world.clock.advance(1000);
  }
  throw new Error(`no end after ${MAX_SESSIONS} sessions`);
}

/** What is wrong with the end of a run, as seen by somebody who knows the server's truth; empty when nothing is. */
export function untruths(world: World, receipt: Receipt): string[] {
  world.clock.advance(600_000);
  world.server.catchUp(world.clock.now());
  return receipt.rows.flatMap((row) => {
    const people = world.server.people.filter((person) => person.key === row.key).length;
    if (people > 1) return [`${row.key}: doubled`];
    if (row.outcome === 'succeeded') return people === 1 ? [] : [`${row.key}: said to be there, is not`];
    if (row.outcome === 'unknown') return [`${row.key}: left unknown`];
    return [`${row.key}: ${row.outcome} ${row.code}, though nothing was wrong with it (${people} there)`];
  });
}

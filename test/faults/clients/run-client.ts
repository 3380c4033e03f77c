/** The product's run over the ports of the world, taken up again by a person after every kill and every stop. */
import type { RunHead } from '../../../core/ports/index.js';
import { planUndo } from '../../../core/plan/undo.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import { appliedSteps, leaseMs, type Receipt, type RunInput } from '../../../core/sending/index.js';
import { conduct } from '../../../core/session/sending/conduct.js';
import { RowSnapshots } from '../../../core/session/sending/row-snapshots.js';
import type { RunView } from '../../../core/session/state.js';
import { inOneGo } from '../../../core/steps/steps.js';
import { preparedOf } from '../jobs/planned.js';
import type { Job } from '../jobs/job.js';
import { openPane, type Pane } from '../world/pane.js';
import { SHEET, type World } from '../world/world.js';
import type { Ending, Said, Word } from './ending.js';

/** What a broken rule is made with: part of a run's input. */
export type Tampered = Partial<Pick<RunInput, 'pacing' | 'reread' | 'lookupFirst' | 'rows' | 'api' | 'idOf' | 'promises'>>;

const MOST_VISITS = 12; // a person who takes it up again after every kill
const BETWEEN_MS = 1_000;
const WAIT_FOR_LEASE_MS = 20_000;
const LEASE = 'muster-send';
const NOT_SHOWN = {} as RunView; // nobody looks

/** Sends a job, or takes back what was sent before anything happened. */
export async function runClient(world: World, job: Job, tampered: Tampered = {}): Promise<Ending> {
  const { plan } = await preparedOf(job, world.sim);
  if (job.kind !== 'undo') {
    world.arm();
    return workThrough(world, job, plan.changes, 'run-1', tampered);
  }
  await workThrough(world, job, plan.changes, 'run-1', tampered);
  const { steps } = planUndo(appliedSteps(world.journal.lines, 'run-1'), world.sim.target.irreversible, {
    leaderField: 'teamLeader',
    createMails: false,
    deactivation: world.sim.target.deactivation,
  });
  world.arm();
  return workThrough(world, job, steps, 'run-2', { ...tampered, reread: false });
}

async function workThrough(world: World, job: Job, rows: readonly PlannedRow[], run: string, tampered: Tampered): Promise<Ending> {
  for (let visit = 0; visit < MOST_VISITS; visit++) {
    const pane = openPane(world, 'ann');
    const receipt = await Promise.race([once(world, pane, job, rows, run, tampered).catch(() => null), pane.dead]);
    // Over: nothing to take up again.
    if (receipt !== null && receipt !== 'dead' && (receipt.stop === null || receipt.stop.code === 'strict'))
      return { words: wordsOf(receipt), ended: true };
    world.clock.advance(BETWEEN_MS);
  }
  return { words: new Map(), ended: false };
}

/** One sitting: the lease, a run over whatever the journal holds, and the lease again. */
async function once(
  world: World,
  { host }: Pane,
  job: Job,
  rows: readonly PlannedRow[],
  run: string,
  tampered: Tampered,
): Promise<Receipt> {
  const { target, settings } = world.sim;
  const { checked, plan } = await preparedOf(job, world.sim);
  let lease = await host.lock.acquire(LEASE, leaseMs(target.pacing));
  while (!lease) {
    world.clock.advance(WAIT_FOR_LEASE_MS);
    lease = await host.lock.acquire(LEASE, leaseMs(target.pacing));
  }
  const records = await host.journal.read(run);
  const snapshots = new RowSnapshots(host, checked);
  inOneGo(snapshots.take(plan));
  const input = {
    run,
    head: headOf(world, run, rows.length),
    lease,
    rows,
    api: target.api(settings),
    leaderField: 'teamLeader',
    pacing: target.pacing,
    records,
    strict: job.kind === 'strict',
    reread: true,
    lookupFirst: false,
    ...promisesOf(world),
    ...tampered,
  };
  const { receipt } = await conduct(host, input, {
    show: () => NOT_SHOWN,
    shown: () => undefined,
    began: () => undefined,
    beside: () => [],
    check: (asked) => snapshots.check(asked),
  });
  await host.lock.release(lease); // not after a kill: who comes next has to wait until the lease is over
  return receipt;
}

/** What a session tells a run of a target with traits. */
function promisesOf({ sim }: World): Pick<RunInput, 'promises' | 'idOf'> {
  const { deactivation } = sim.target;
  return {
    ...(deactivation && { promises: { enforcesUniqueKeys: true, deactivation } }),
    ...(sim.idOf && { idOf: sim.idOf }),
  };
}

function headOf({ sim }: World, run: string, total: number): RunHead {
  const about = { mapping: {}, target: sim.target.id, baseUrl: '', sheetId: SHEET, sheetName: 'Team', planMac: 'mac', startedAt: 1, total };
  return { kind: run === 'run-1' ? 'send' : 'undo', undoes: run === 'run-1' ? '' : 'run-1', strict: false, by: 'ann', ...about };
}

const WORST: readonly Said[] = ['unknown', 'failed', 'not-sent', 'succeeded'];

/** A person with two steps has the worse word of the two. */
function wordsOf({ rows }: Receipt): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const { person, outcome, code, detail } of rows) {
    const who = person.replace(/^(?:record|email):|\d?@.*$/gu, '');
    const said = outcome === 'cancelled' ? 'not-sent' : outcome;
    const known = words.get(who);
    if (!known || WORST.indexOf(said) < WORST.indexOf(known.said)) words.set(who, { said, detail: `${code} ${detail}`.trim() });
  }
  return words;
}

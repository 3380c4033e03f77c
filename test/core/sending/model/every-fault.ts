/** One run after the other, each with other faults, and what all of them left behind. */
import type { Receipt } from '../../../../core/sending/index.js';
import { WIRE_FAULTS } from './model-server.js';
import type { ServerKind } from './people.js';
import { untruths, World, type Fault } from './world.js';

const KILLS: readonly Fault[] = ['kill-before', 'kill-after'];
const FIRST_FAULTS: readonly Fault[] = [...KILLS, 'lost-after', 'late-90', 'journal-lies'];
export const FAULTS: readonly Fault[] = [...WIRE_FAULTS, ...KILLS, 'journal-refuses', 'journal-lies'];

export const SERVERS: readonly (readonly [string, ServerKind])[] = [
  ['unique keys', { unique: true, lagMs: 0 }],
  ['no unique keys', { unique: false, lagMs: 0 }],
  ['unique keys, read lag', { unique: true, lagMs: 10_000 }],
  ['no unique keys, read lag', { unique: false, lagMs: 10_000 }],
];

export interface Tally {
  fired: number;
  readonly bad: string[];
}

export type Client = (world: World, kind: ServerKind) => Promise<Receipt>;

export const newTally = (): Tally => ({ fired: 0, bad: [] });

/** One run with these faults; what it left behind is judged where at least one of them happened. Returns the kinds of its steps. */
export async function attempt(
  kind: ServerKind,
  faults: ReadonlyMap<number, Fault>,
  client: Client,
  tally: Tally,
  random?: () => number,
): Promise<string[]> {
  const world = new World(kind, faults, random);
  let wrong: string[];
  try {
    wrong = untruths(world, await client(world, kind));
  } catch (error) {
    wrong = [String(error)];
  }
  if (world.fired > 0) tally.fired += 1;
  const name = [...faults].map(([at, fault]) => `${fault} at ${at}`).join(', ');
  if (world.fired > 0 && wrong.length > 0) tally.bad.push(`${name}: ${wrong.join('; ')}`);
  return world.log;
}

/** The faults that can happen at a step of this kind. */
function faultsAt(kind: string | undefined): readonly Fault[] {
  if (kind === 'append') return [...KILLS, 'journal-refuses', 'journal-lies'];
  return kind === 'create' || kind === 'lookup' ? [...KILLS, ...WIRE_FAULTS] : KILLS;
}

export async function everySingleFault(kind: ServerKind, client: Client): Promise<Tally> {
  const tally = newTally();
  const steps = await attempt(kind, new Map(), client, newTally());
  for (const [at, step] of steps.entries()) for (const fault of faultsAt(step)) await attempt(kind, new Map([[at, fault]]), client, tally);
  return tally;
}

/** A kill or a lost answer, then another fault at every step of the recovery. */
export async function everyTwoFaults(kind: ServerKind, client: Client): Promise<Tally> {
  const tally = newTally();
  const steps = await attempt(kind, new Map(), client, newTally());
  for (const [at, step] of steps.entries()) {
    for (const fault of faultsAt(step).filter((one) => FIRST_FAULTS.includes(one))) {
      const recovery = await attempt(kind, new Map([[at, fault]]), client, newTally());
      for (const [second, kindOfSecond] of recovery.entries()) {
        if (second <= at) continue;
        for (const other of faultsAt(kindOfSecond)) {
          const faults = new Map([
            [at, fault],
            [second, other],
          ]);
          await attempt(kind, faults, client, tally);
        }
      }
    }
  }
  return tally;
}

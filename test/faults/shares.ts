/** What of the matrix runs with every test: shares of it that cover every step and every fault, drawn by the seed. */
import { JOBS } from './jobs/job.js';
import { inTurn, recoveries, type Series, singles } from './matrix/matrix.js';
import type { Scenario } from './scenario.js';
import { seeded } from './seeded.js';
import { SERVER_NAMES } from './server/kinds.js';
import { simTargets } from './targets/index.js';
import type { TraitName } from './targets/traits.js';

export const SEED = Number(process.env['MUSTER_SEED'] ?? 20_260_401);

const TARGETS = Object.keys(simTargets) as Scenario['target'][];

/** Every single fault of these jobs, and this share of the faults in their recoveries, on every server. */
export function runShare(jobs: readonly string[], ofRecoveries: number): Series {
  const dice = seeded(SEED);
  const keep = (): boolean => dice() < ofRecoveries;
  return inTurn(
    TARGETS.flatMap((target) =>
      SERVER_NAMES.flatMap((server) =>
        jobs.flatMap((job) => [singles({ client: 'run', target, server, job }), recoveries({ client: 'run', target, server, job }, keep)]),
      ),
    ),
  );
}

/** Which jobs a target with traits is tried with: all single faults of some, this share of the others, and of all of them where readings lag. */
export interface TraitPlay {
  readonly target: TraitName;
  readonly whole: readonly string[];
  readonly shared: readonly string[];
  /** So many have to fire at least. */
  readonly least: number;
}

export const TRAIT_PLAY: readonly TraitPlay[] = [
  { target: 'parts', whole: [], shared: ['settled', 'undo-settled'], least: 100 },
  { target: 'stepwise', whole: ['moves-to'], shared: ['settled', 'undo-settled'], least: 300 },
  { target: 'ids', whole: ['moves-to'], shared: ['settled'], least: 250 },
  { target: 'deletes', whole: ['undo-new'], shared: ['removals', 'undo-settled'], least: 100 },
  { target: 'parts-and-ids', whole: ['moves-to'], shared: ['settled', 'removals', 'undo-settled'], least: 600 },
  { target: 'lanes', whole: [], shared: ['moves-to', 'settled', 'removals'], least: 100 },
  { target: 'bulk-reordered', whole: ['crowd'], shared: [], least: 200 },
  { target: 'bulk-partial', whole: ['crowd'], shared: [], least: 400 },
  { target: 'bulk-doubled', whole: [], shared: ['crowd'], least: 30 },
  { target: 'bulk-small', whole: ['crowd'], shared: [], least: 300 },
  { target: 'bulk-none', whole: [], shared: ['crowd'], least: 30 },
];

const OF_SHARED = 0.07;

export function traitShare({ target, whole, shared }: TraitPlay): Series {
  const dice = seeded(SEED);
  const few = (): boolean => dice() < OF_SHARED;
  return inTurn([
    ...whole.map((job) => singles({ client: 'run', target, server: 'unique', job })),
    ...shared.map((job) => singles({ client: 'run', target, server: 'unique', job }, few)),
    ...[...whole, ...shared].map((job) => singles({ client: 'run', target, server: 'unique-lag', job }, few)),
  ]);
}

/** Everything that `npm run faults` tries with these targets. */
export const traitMatrix = (): Series[] =>
  TRAIT_PLAY.flatMap(({ target, whole, shared }) =>
    [...whole, ...shared].flatMap((job) =>
      (['unique', 'unique-lag'] as const).flatMap((server) => [
        singles({ client: 'run', target, server, job }),
        recoveries({ client: 'run', target, server, job }),
      ]),
    ),
  );

/** This share of the single faults of whole sessions. */
export function sessionShare(share: number): Series {
  const dice = seeded(SEED);
  const keep = (): boolean => dice() < share;
  return inTurn(
    TARGETS.flatMap((target) =>
      SERVER_NAMES.flatMap((server) =>
        JOBS.flatMap(({ name: job }) => ['session', 'other-admin'].map((client) => singles({ client, target, server, job }, keep))),
      ),
    ),
  );
}

/** What of the matrix runs with every test: shares of it that cover every step and every fault, drawn by the seed. */
import { JOBS } from './jobs/job.js';
import { inTurn, recoveries, type Series, singles } from './matrix/matrix.js';
import type { Scenario } from './scenario.js';
import { seeded } from './seeded.js';
import { SERVER_NAMES } from './server/kinds.js';
import { simTargets } from './targets/index.js';

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

/** A loop over the rows, with a retry; after a kill it is simply run again. */
import type { Ending } from '../clients/ending.js';
import type { Job } from '../jobs/job.js';
import type { World } from '../world/world.js';
import { believe, insist, startAgain } from './script.js';

export const naiveLoop = (world: World, job: Job): Promise<Ending> =>
  startAgain(world, job, async (script) => {
    const api = world.sim.target.api(world.sim.settings);
    for (const row of script.rows) believe(script, row, await insist(script, api.create(row)));
  });

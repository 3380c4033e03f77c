/** Two to five things at random steps of a random job: what nobody thought of. */
import { isOneRun, JOBS } from '../jobs/job.js';
import type { Scenario } from '../scenario.js';
import { pick, type Random } from '../seeded.js';
import { SERVER_NAMES } from '../server/kinds.js';
import { simTargets } from '../targets/index.js';
import type { Series } from './matrix.js';
import { whatAt } from './what-at.js';

const TARGETS = Object.keys(simTargets) as Scenario['target'][];
const CLIENTS = ['run', 'run', 'run', 'session', 'other-admin']; // the first is the cheapest by far
const FROM = 2;
const UP_TO = 5;
const STEPS = [
  'append',
  'create',
  'update',
  'deactivate',
  'lookup',
  'list',
  'wait',
  'sheet-rows',
  'sheet-write',
  'acquire',
  'renew',
  'release',
];
const REACH = 70; // about twice the steps of a run in which nothing happens: the recovery is hit too

/** Scenarios without end. What does not fit the step at which it comes does not happen. */
export function* atRandom(random: Random): Series {
  for (;;) {
    const client = pick(CLIENTS, random);
    const job = pick(client === 'run' ? JOBS.filter(isOneRun) : JOBS, random).name;
    const count = FROM + Math.floor(random() * (UP_TO - FROM + 1));
    const places = new Map(
      Array.from({ length: count }, () => [Math.floor(random() * REACH), pick(whatAt({ client, job }, pick(STEPS, random)), random)]),
    );
    const happenings = [...places].sort(([one], [other]) => one - other);
    yield { client, target: pick(TARGETS, random), server: pick(SERVER_NAMES, random), job, happenings };
  }
}

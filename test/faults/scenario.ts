/** A scenario: which client does which job at which target, and what happens at which step. Its name holds all of it, and replays it. */
import { runClient } from './clients/run-client.js';
import { otherAdminClient, sessionClient } from './clients/session-client.js';
import type { Ending } from './clients/ending.js';
import { EVENTS, isCalm, isNewWish } from './events.js';
import { firstCellsOf, jobNamed, type Job } from './jobs/job.js';
import { TEAM } from './jobs/team.js';
import { judge, type Wrong } from './oracle/judge.js';
import { SERVERS, type ServerName } from './server/kinds.js';
import { simNamed } from './targets/index.js';
import { NoEndError, World } from './world/world.js';

export type Client = (world: World, job: Job) => Promise<Ending>;

export interface Scenario {
  readonly client: string;
  readonly target: Parameters<typeof simNamed>[0];
  readonly server: ServerName;
  readonly job: string;
  /** Step number and what happens there, in order. */
  readonly happenings: readonly (readonly [at: number, what: string])[];
}

export interface Outcome {
  /** What really happened. */
  readonly fired: readonly string[];
  readonly wrong: readonly Wrong[];
  /** Kinds of the steps. */
  readonly log: readonly string[];
}

const CLIENTS: Readonly<Record<string, Client>> = { run: runClient, session: sessionClient, 'other-admin': otherAdminClient };

export function nameOf({ client, target, server, job, happenings }: Scenario): string {
  return [client, target, server, job, happenings.map(([at, what]) => `${String(at)}:${what}`).join('+') || 'nothing'].join('/');
}

/** The scenario of a name. */
export function scenarioOf(name: string): Scenario {
  const [client = '', target = '', server = '', job = '', happens = ''] = name.split('/');
  const happenings = (happens === 'nothing' ? [] : happens.split('+')).map((one): [number, string] => {
    const [at = '', what = ''] = one.split(':');
    return [Number(at), what];
  });
  return { client, target: target as Scenario['target'], server: server as ServerName, job, happenings };
}

/** Runs a scenario and judges its end. */
export async function play(scenario: Scenario, client = CLIENTS[scenario.client]): Promise<Outcome> {
  const job = jobNamed(scenario.job);
  const sim = simNamed(scenario.target);
  const settings = {
    'muster.settings': JSON.stringify({
      target: sim.target.id,
      values: sim.settings,
      ...OPTIONS,
      visibleRowsOnly: job.hidden !== undefined,
      mode: job.mode,
      strict: job.kind === 'strict',
    }),
  };
  const kind = SERVERS[scenario.server];
  const world = new World({
    sim,
    kind,
    people: TEAM,
    cells: firstCellsOf(job, sim),
    settings,
    happenings: new Map(scenario.happenings),
    events: EVENTS,
    ...(job.hidden && { hidden: job.hidden }),
  });
  if (!client) throw new TypeError(`Expected the name of a client, got ${scenario.client}`);
  const ending = await client(world, job).catch((error: unknown): Ending => {
    if (error instanceof NoEndError) return { words: new Map(), ended: false };
    throw error;
  });
  const { fired, log } = world;
  return {
    fired,
    log,
    wrong: await judge(world, job, ending, {
      isCalm: isExpectedBack(scenario) && fired.every((what) => isCalm(what, job)),
      isEdited: fired.some(isNewWish),
    }),
  };
}

/** Somebody else cannot tell whether the plan is the one that was previewed: what was open is looked up, and the rest is asked for anew. */
const isExpectedBack = ({ client, job }: Scenario): boolean => client !== 'other-admin' || jobNamed(job).kind !== 'strict';

const OPTIONS = { writeStatusColumn: true, blanks: {}, massShare: 1, massDeactivations: 50 };

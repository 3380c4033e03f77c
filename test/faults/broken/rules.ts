/** The rules of a send, each with the product that breaks it and the scenarios in which that shows. */
import type { Host } from '../../../core/ports/index.js';
import { runClient, type Tampered } from '../clients/run-client.js';
import { sessionClient } from '../clients/session-client.js';
import { preparedOf } from '../jobs/planned.js';
import { ALL, singles } from '../matrix/matrix.js';
import { type Client, play } from '../scenario.js';
import type { ServerName } from '../server/kinds.js';
import { agentConnectSim } from '../targets/agent-connect.js';
import { blindResend, journalAfterRequest, noLease, noReread } from './ports.js';

export interface Rule {
  /** The product without the rule, and with it. */
  readonly broken: Client;
  readonly whole: Client;
  readonly client: 'run' | 'session';
  readonly server: ServerName;
  readonly among: readonly string[];
}

const JOB = 'creates';

const behind =
  (wrap: (host: Host) => Host, client: Client): Client =>
  (world, job) => {
    world.wrap = wrap;
    return client(world, job);
  };

const tampered =
  (part: Tampered): Client =>
  (world, job) =>
    runClient(world, job, part);

/** In the order of the sheet, and nobody waits for anybody. */
const noLeadersFirst: Client = async (world, job) => {
  const { plan } = await preparedOf(job, world.sim);
  const rows = [...plan.changes].sort((one, other) => one.sheetRow - other.sheetRow).map((row) => ({ ...row, waitsFor: null }));
  return runClient(world, job, { rows });
};

const { pacing } = agentConnectSim.target;
const run = { whole: runClient, client: 'run', server: 'loose' } as const;
const session = { whole: sessionClient, client: 'session', server: 'loose' } as const;

export const RULES: Readonly<Record<string, Rule>> = {
  'the settle time': { ...run, broken: tampered({ pacing: { ...pacing, settleMs: 0 } }), among: ['late-1', 'late-30', 'late-90'] },
  'the look-up before a request is repeated': { ...run, broken: behind(blindResend, runClient), among: ['lost-after', 'applied-500'] },
  'the intent before the request': { ...run, broken: behind(journalAfterRequest, runClient), among: ['kill-before', 'kill-after'] },
  'leaders first': { ...run, broken: noLeadersFirst, among: ['lost-before'] },
  'the lease': { ...session, broken: behind(noLease, sessionClient), among: ['second-tab'] },
  'reading rows again': { ...session, broken: behind(noReread, sessionClient), among: ['row-deleted', 'key-edited', 'values-edited'] },
};

/** How many single faults went wrong, of how many that fired. */
export async function badWith(client: Client, { client: name, server, among }: Rule): Promise<{ fired: number; bad: number }> {
  const tried = { fired: 0, bad: 0 };
  const series = singles({ client: name, target: 'agent-connect', server, job: JOB }, ALL, (what) => among.includes(what));
  for (let next = series.next(); !next.done;) {
    const outcome = await play(next.value, client);
    if (outcome.fired.length > 0) tried.fired += 1;
    if (outcome.fired.length > 0 && outcome.wrong.some(({ category }) => category !== 'twice' && category !== 'flagged')) tried.bad += 1;
    next = series.next(outcome);
  }
  return tried;
}

/** What the controls share: the rows of a plan, one request with a few tries, and a script that is started again after a kill. */
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { Host, HttpRequest, HttpResult } from '../../../core/ports/index.js';
import type { Ending, Word } from '../clients/ending.js';
import { preparedOf } from '../jobs/planned.js';
import type { Job } from '../jobs/job.js';
import { openPane } from '../world/pane.js';
import type { World } from '../world/world.js';

const MOST_STARTS = 8;
const TRIES = 3;
const PAUSE_MS = 1_000; // an ordinary pause before another try

export interface Script {
  readonly host: Host;
  readonly world: World;
  readonly rows: readonly PlannedRow[];
  /** What it believes of each person. */
  readonly words: Map<string, Word>;
}

export const whoIs = ({ person }: PlannedRow): string => person.replace(/^(?:record|email):|\d?@.*$/gu, '');

/** Runs a script, and starts it anew after each kill as its user would. */
export async function startAgain(world: World, job: Job, script: (script: Script) => Promise<void>): Promise<Ending> {
  const { plan } = await preparedOf(job, world.sim);
  const words = new Map<string, Word>();
  world.arm();
  for (let start = 0; start < MOST_STARTS; start++) {
    const { host, dead } = openPane(world, 'ann');
    const went = await Promise.race([script({ host, world, rows: plan.changes, words }).then(() => 'over'), dead]);
    if (went === 'over') return { words, ended: true };
  }
  return { words, ended: false };
}

/** Sends one request until it is answered with success, a few times. */
export async function insist({ host }: Script, request: HttpRequest): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const result = await once(host, request);
    if (result?.kind === 'response' && result.status >= 200 && result.status < 300) return true;
    await host.clock.sleep(PAUSE_MS);
  }
  return false;
}

export async function once(host: Host, request: HttpRequest): Promise<HttpResult | null> {
  return host.http.send([request]).then(
    ([result]) => result ?? null,
    () => null,
  );
}

export function believe({ words }: Script, row: PlannedRow, isDone: boolean): void {
  words.set(whoIs(row), { said: isDone ? 'succeeded' : 'failed', detail: 'says the script' });
}

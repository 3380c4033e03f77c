/** The controls: how a send is usually written. Each of them has to be caught, or the harness catches nothing. */
import { CONTROL_JOB } from '../jobs/job.js';
import { CONTROL_FAULTS } from '../matrix/what-at.js';
import { type Keep, singles } from '../matrix/matrix.js';
import { type Client, nameOf, play } from '../scenario.js';
import type { ServerName } from '../server/kinds.js';
import type { Category } from '../oracle/judge.js';
import { naiveLoop } from './naive-loop.js';
import { rowCursor } from './row-cursor.js';
import { statusAndLookup, statusColumn } from './status-column.js';

export const CONTROLS: Readonly<Record<string, Client>> = {
  'naive loop': naiveLoop,
  'row-number cursor': rowCursor,
  'status column': statusColumn,
  'status column and look-up': statusAndLookup,
};

export interface Caught {
  fired: number;
  bad: number;
}

/** A control that goes wrong less often than this is no control. */
export const LEAST_BAD = 0.25;
const SERVERS: readonly ServerName[] = ['unique', 'loose', 'unique-lag', 'loose-lag'];
/** What a control is blamed for: the end, not how it got there. */
const BLAMED: readonly Category[] = ['lost', 'doubled', 'untrue'];

/** One fault at every step of a control, on four servers. */
export async function tryControl(client: Client, keep: Keep): Promise<Caught> {
  const caught: Caught = { fired: 0, bad: 0 };
  for (const server of SERVERS) {
    const series = singles({ client: 'session', target: 'agent-connect', server, job: CONTROL_JOB.name }, keep, (what) =>
      CONTROL_FAULTS.includes(what),
    );
    for (let next = series.next(); !next.done;) {
      const outcome = await play(next.value, client);
      if (outcome.fired.length > 0) caught.fired += 1;
      if (outcome.fired.length > 0 && outcome.wrong.some(({ category }) => BLAMED.includes(category))) caught.bad += 1;
      if (outcome.fired.length === 0 && outcome.wrong.length > 0)
        throw new Error(`${nameOf(next.value)} goes wrong though nothing happens: ${JSON.stringify(outcome.wrong)}`);
      next = series.next(outcome);
    }
  }
  return caught;
}

export async function tryControls(keep: Keep): Promise<Record<string, Caught>> {
  const all: Record<string, Caught> = {};
  for (const [name, client] of Object.entries(CONTROLS)) all[name] = await tryControl(client, keep);
  return all;
}

export const isCaught = ({ fired, bad }: Caught): boolean => fired > 0 && bad / fired > LEAST_BAD;

/** A column says what was sent: rows that it says nothing of are sent. With `looks` the person is looked up before. */
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { Ending } from '../clients/ending.js';
import type { Job } from '../jobs/job.js';
import { SHEET, type World } from '../world/world.js';
import { believe, insist, once, type Script, startAgain, whoIs } from './script.js';

const EMAIL = 1; // second column of the sheet
const STATUS = 20; // a column behind all others

const workThrough = (world: World, job: Job, looks: boolean): Promise<Ending> =>
  startAgain(world, job, async (script) => {
    const api = world.sim.target.api(world.sim.settings);
    for (const row of script.rows) {
      if (await statusOf(script, row)) continue;
      const isThere = looks && (await isFound(script, row));
      const isDone = isThere || (await insist(script, api.create(row)));
      await mark(script, row, isDone ? 'sent' : 'failed');
      believe(script, row, isDone);
    }
  });

export const statusColumn = (world: World, job: Job): Promise<Ending> => workThrough(world, job, false);
export const statusAndLookup = (world: World, job: Job): Promise<Ending> => workThrough(world, job, true);

async function find({ host }: Script, row: PlannedRow): Promise<{ readonly row: number; readonly status: unknown } | null> {
  const { rows } = await host.sheet.readGrid(SHEET);
  const at = rows.findIndex((cells) => String(cells[EMAIL] ?? '').startsWith(`${whoIs(row)}@`));
  return at < 0 ? null : { row: at + 1, status: rows[at]?.[STATUS - 1] };
}

const statusOf = async (script: Script, row: PlannedRow): Promise<boolean> => Boolean((await find(script, row))?.status);

async function mark(script: Script, row: PlannedRow, value: string): Promise<void> {
  const found = await find(script, row);
  if (found) await script.host.sheet.writeCells(SHEET, [{ row: found.row, column: STATUS, value }]).catch(() => undefined);
}

async function isFound({ host, world }: Script, row: PlannedRow): Promise<boolean> {
  const { sim } = world;
  const [request] = sim.target.api(sim.settings).lookup(row.keys);
  const result = request ? await once(host, request) : null;
  return result?.kind === 'response' && result.status === 200;
}

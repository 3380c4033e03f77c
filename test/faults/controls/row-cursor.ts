/** The published recipe for long scripts: the number of the next row is kept, and a script that was cut off goes on there. */
import type { Ending } from '../clients/ending.js';
import type { Job } from '../jobs/job.js';
import { SHEET, type World } from '../world/world.js';
import { believe, insist, startAgain, whoIs } from './script.js';

const CURSOR = 'next-row';
const EMAIL = 1; // second column of the sheet

export const rowCursor = (world: World, job: Job): Promise<Ending> =>
  startAgain(world, job, async (script) => {
    const { host, rows } = script;
    const api = world.sim.target.api(world.sim.settings);
    for (let at = Number((await host.settings.get(CURSOR)) ?? 1); at <= rows.length; at++) {
      const [grid] = await host.sheet.readRows(SHEET, [{ row: at + 1, rows: 1 }]);
      const who = String(grid?.rows[0]?.[EMAIL] ?? '').replace(/@.*$/u, '');
      const row = rows.find((one) => whoIs(one) === who);
      if (row) believe(script, row, await insist(script, api.create(row)));
      await host.settings.set(CURSOR, String(at + 1)).catch(() => undefined);
    }
  });

/** The plan of a job as the product makes it, once for all scenarios: the sheet is checked and compared with the target as it was. */
import { loadUsers } from '../../../core/session/load-users.js';
import { readingHost } from '../../../core/session/paced-reading.js';
import { checkSheet } from '../../../core/session/checked-sheet.js';
import { prepareSteps, type Prepared } from '../../../core/session/sending/prepared.js';
import { planChanges } from '../../../core/plan/plan.js';
import { inOneGo } from '../../../core/steps/steps.js';
import { openPane } from '../world/pane.js';
import { SHEET, World } from '../world/world.js';
import type { SimTarget } from '../targets/sim-target.js';
import { cellsOf, type Job } from './job.js';
import { TEAM } from './team.js';

const known = new Map<string, Promise<Prepared>>();

export function preparedOf(job: Job, sim: SimTarget): Promise<Prepared> {
  const name = `${sim.target.id}/${job.name}`;
  const prepared = known.get(name) ?? make(job, sim);
  known.set(name, prepared);
  return prepared;
}

async function make(job: Job, sim: SimTarget): Promise<Prepared> {
  const kind = { unique: true, lagMs: 0, honoursKeys: false };
  const world = new World({ sim, kind, people: TEAM, cells: cellsOf(job, sim), settings: {}, happenings: new Map(), events: {} });
  const { host } = openPane(world, 'planner');
  const loaded = await loadUsers(readingHost(host, sim), sim.target.api(sim.settings), () => undefined);
  if (!loaded.ok) throw new Error(`Expected the team of the simulation, got: ${loaded.problem.what}`);
  const [sheet] = await host.sheet.listSheets();
  const checked = checkSheet(sheet!, await host.sheet.readGrid(SHEET), {
    target: sim.target,
    mode: job.mode,
    directory: loaded.directory,
    today: '2025-06-15',
    visibleOnly: false,
    dates: {},
    blanks: {},
    rowModes: new Map(),
    canUpdate: true,
  });
  const { parts } = sim.target.api(sim.settings);
  const plan = planChanges(checked.roster, checked.hierarchy, undefined, { parts, deactivation: sim.target.deactivation });
  if (plan.counts.create + plan.counts.update < job.wishes.length)
    throw new Error(`Expected every row of ${job.name} to be sent: ${JSON.stringify(plan.counts)}`);
  return inOneGo(prepareSteps(host, checked, plan, true));
}

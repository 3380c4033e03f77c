// @ts-check
/** Plans of a fetched team in a process of their own, each from a check of its own, beside that check. */
import { pathToFileURL } from 'node:url';
import { TODAY } from '../floor/roster-generator.mjs';
import { median, time } from '../measure.mjs';
import { editSome } from './kinds.mjs';

const [bundle = '', size = '0', rounds = '7'] = process.argv.slice(2);
const core = await import(pathToFileURL(bundle).href);
const office = core.office(Number(size));
await office.read();
await office.write();
const directory = office.directory();
const lastSeen = await office.lastSeen();
const fetched = JSON.stringify(await office.grid());

/** The kinds of work on a check, and what each of them is given. */
const WORK = {
  plan: (/** @type {any} */ hierarchy) => core.planOf(hierarchy),
  'plan with steps': (/** @type {any} */ hierarchy) => {
    const plan = core.planOf(hierarchy);
    core.stepsOf(plan);
    return plan;
  },
  'plan with steps, against what was seen': (/** @type {any} */ hierarchy) => {
    const plan = core.planOf(hierarchy, lastSeen);
    core.stepsOf(plan);
    return plan;
  },
};

/** @param {boolean} isEdited */
function measure(isEdited) {
  /** @type {Record<string, { ratio: number, ms: number }[]>} */
  const found = {};
  /** @type {number[]} */
  const checks = [];
  let counts = null;
  let cells = 0;
  for (let round = 0; round <= Number(rounds); round++) {
    for (const [kind, work] of Object.entries(WORK)) {
      const grid = JSON.parse(fetched); // anew: a check keeps what it made of its rows
      cells = isEdited ? editSome(grid.rows, core.FIELDS) : 0;
      let hierarchy;
      let plan;
      const checkMs = time(() => (hierarchy = core.checkTeam(grid, directory, TODAY)));
      const ms = time(() => (plan = work(hierarchy)));
      const marksMs = time(() => core.marksOf(plan));
      counts = plan.counts;
      if (round === 0) continue; // cold
      checks.push(checkMs);
      (found[kind] ??= []).push({ ratio: ms / checkMs, ms });
      (found['marks'] ??= []).push({ ratio: marksMs / checkMs, ms: marksMs });
    }
  }
  const kinds = Object.entries(found).map(([kind, list]) => ({
    kind,
    ratio: median(list.map(({ ratio }) => ratio)),
    lowest: Math.min(...list.map(({ ratio }) => ratio)),
    highest: Math.max(...list.map(({ ratio }) => ratio)),
    ms: median(list.map(({ ms }) => ms)),
  }));
  return { cells, counts, checkMs: median(checks), kinds };
}

console.log(JSON.stringify({ unedited: measure(false), edited: measure(true) }));

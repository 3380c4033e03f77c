// @ts-check
/** `npm run bench -- frames`: whether a pane goes on drawing while 100,000 rows are checked: slices in Node, frames in a real browser. */
import { build as buildAddIn } from '../../../excel-addin/build.mjs';
import { bundleAddOn } from '../../../gas/build/bundle-add-on.mjs';
import { buildWorkbench } from '../../../workbench/build.mjs';
import { chromiumForTests } from '../../support/chromium.mjs';
import { atMost, told } from '../figure.mjs';
import { median } from '../measure.mjs';
import { SCENARIO } from '../workshop.mjs';

const ROWS = 100_000;
/** A slice ends within a frame; slicing costs next to nothing; no more than one frame of 60 a second is left out. */
const GOALS = { sliceMs: 16, overhead: 1.05, gapMs: 34 };
const PANES = /** @type {const} */ ([
  ['sheets', 'sidebar'],
  ['excel', 'task pane'],
]);

/** @typedef {import('./panes.js').PaneFrames} PaneFrames */
/** @typedef {import('../workshop.mjs').Workshop} Workshop */

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'slices of a check of 100,000 rows, and the frames that panes draw meanwhile',
  async measure(workshop) {
    return [...(await slices(workshop)), ...(await frames(workshop))];
  },
};

/** @param {Workshop} workshop */
async function slices(workshop) {
  const bundle = await workshop.bundle('frames/product.ts');
  /** @type {{ wholes: number[], sliced: number[], worst: number[], worked: number[], slices: number }} */
  const { wholes, sliced, worst, worked, slices } = workshop.child('frames/slices.mjs', [
    bundle,
    workshop.roster(ROWS),
    String(workshop.rounds),
  ]);
  workshop.say(`  in one go ${median(wholes).toFixed(0)} ms, in ${slices} slices ${median(sliced).toFixed(0)} ms`);
  return [
    atMost(
      'frames: 100,000 rows in slices, to one go',
      median(sliced.map((ms, round) => ms / (wholes[round] ?? NaN))),
      'x',
      GOALS.overhead,
    ),
    atMost('frames: 100,000 rows, longest slice', median(worst), 'ms', GOALS.sliceMs),
    told('frames: 100,000 rows, longest slice in time of the processor', median(worked), 'ms'),
  ];
}

/** @param {Workshop} workshop */
async function frames(workshop) {
  await Promise.all([buildWorkbench(), buildAddIn(), bundleAddOn(process.env)]);
  const bundle = await workshop.bundle('frames/panes.ts', SCENARIO);
  const launch = JSON.stringify(await chromiumForTests());
  const figures = [];
  for (const [host, name] of PANES) {
    /** @type {PaneFrames} */
    const { quiet, busy, typing, threads, answers } = workshop.child('frames/open.mjs', [bundle, launch, host, workshop.roster(ROWS)]);
    if (answers === 0) throw new Error(`The ${name} made ${threads} second threads, and none of them answered.`);
    workshop.say(`  ${name}: ${answers} answers of ${threads} second threads`);
    figures.push(
      atMost(`frames: ${name}, longest gap between frames while 100,000 rows are checked`, quiet.checking, 'ms', GOALS.gapMs),
      atMost(`frames: ${name}, the same while somebody scrolls`, busy.checking, 'ms', GOALS.gapMs),
      atMost(`frames: ${name}, the same while somebody types in the filter`, typing.checking, 'ms', GOALS.gapMs),
      told(`frames: ${name}, longest gap while the rows are read`, Math.max(quiet.reading, busy.reading), 'ms'),
      told(`frames: ${name}, longest gap when they are marked and checked with the users`, Math.max(quiet.behind, busy.behind), 'ms'),
    );
  }
  return figures;
}

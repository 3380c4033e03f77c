// @ts-check
/** `npm run bench -- start`: what is loaded before a pane shows anything, how long it takes to run, what is asked before the first paint, and what follows. */
import { gzipSync } from 'node:zlib';
import { bundlePane } from '../../../excel-addin/bundling/bundle-pane.mjs';
import { build as buildAddIn } from '../../../excel-addin/build.mjs';
import { bundleAddOn } from '../../../gas/build/bundle-add-on.mjs';
import { buildWorkbench } from '../../../workbench/build.mjs';
import { chromiumForTests } from '../../support/chromium.mjs';
import { atMost, told } from '../figure.mjs';
import { median } from '../measure.mjs';
import { SCENARIO } from '../workshop.mjs';
import { parse, sidebarScripts, taskPaneScripts } from './parse.mjs';

const KB = 1024;
const GOALS = { code: 60 * KB, sidebar: 60 * KB, taskPane: 50 * KB, parseMs: 20, reads: 0 };
/** A call of the sidebar takes 300 to 1,500 ms; the least of it is played. */
const CALL_MS = 300;

/**
 * @typedef {import('./open-panes.js').Opening} Opening
 * @typedef {import('../workshop.mjs').Workshop} Workshop
 * @typedef {{ files: ReadonlyMap<string, string> }} AddOn
 * @typedef {Awaited<ReturnType<typeof bundlePane>>} Pane
 */

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'sizes, parsing and the first paint of both panes, as they are built',
  async measure(workshop) {
    const [addOn, pane] = await Promise.all([bundleAddOn(process.env), bundlePane(workshop.root)]);
    return [...sizes(addOn, pane), ...(await parsing(workshop, addOn, pane)), ...(await opening(workshop))];
  },
};

const gzip = (/** @type {string | Uint8Array | undefined} */ text) => gzipSync(text ?? '', { level: 9 }).length;

/**
 * @param {AddOn} addOn
 * @param {Pane} pane
 */
function sizes({ files }, pane) {
  const sum = (/** @type {readonly string[]} */ paths) => paths.reduce((total, path) => total + gzip(pane.files.get(path)), 0);
  const inside = [...pane.files.keys()].filter((path) => /^assets\/inside-/u.test(path));
  const sidebar = gzip(files.get('Sidebar.html'));
  return [
    atMost('start: Code.js', files.get('Code.js')?.length ?? 0, 'bytes', GOALS.code),
    atMost('start: Sidebar.html, gzip', sidebar, 'bytes', GOALS.sidebar),
    atMost('start: task pane, first load without office.js, gzip', sum(pane.first), 'bytes', GOALS.taskPane),
    told('start: sidebar, until a check can run, gzip', sidebar + gzip(files.get('Part-Main.html')), 'bytes'),
    told('start: task pane, until a check can run, gzip', sum([...pane.first, ...inside]), 'bytes'),
  ];
}

/**
 * @param {Workshop} workshop
 * @param {AddOn} addOn
 * @param {Pane} pane
 */
async function parsing({ rounds }, addOn, pane) {
  const launch = await chromiumForTests();
  const figures = [];
  for (const [name, scripts] of /** @type {const} */ ([
    ['sidebar', sidebarScripts(addOn.files)],
    ['task pane', await taskPaneScripts(pane.files)],
  ])) {
    const { first, rest } = await parse(launch, scripts, rounds);
    figures.push(
      atMost(`start: ${name}, compile and evaluate the first load`, first, 'ms', GOALS.parseMs),
      told(`start: ${name}, compile and evaluate what a check needs beside it`, rest, 'ms'),
    );
  }
  return figures;
}

/** @param {Workshop} workshop */
async function opening(workshop) {
  await Promise.all([buildWorkbench(), buildAddIn()]);
  const bundle = await workshop.bundle('start/open-panes.ts', SCENARIO);
  const launch = JSON.stringify(await chromiumForTests());
  const figures = [];
  for (const [host, name] of /** @type {const} */ ([
    ['sheets', 'sidebar'],
    ['excel', 'task pane'],
  ])) {
    /** @type {[Opening, ...Opening[]]} */
    const openings = workshop.child('start/open.mjs', [bundle, launch, host, String(workshop.rounds), String(CALL_MS)]);
    const reads = Math.max(...openings.map((each) => each.reads));
    figures.push(
      atMost(`start: ${name}, questions about the sheet before the first paint`, reads, 'reads', GOALS.reads),
      told(`start: ${name}, first paint`, median(openings.map(({ paintMs }) => paintMs)), 'ms'),
    );
    if (host === 'excel') continue;
    workshop.say(`  sidebar, from the menu's check to its marks: ${openings[0].asked.join(', ')}`);
    figures.push(told('start: sidebar, calls in a row before the check reads the sheet', openings[0].deep, 'calls'));
  }
  return figures;
}

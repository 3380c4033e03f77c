// @ts-check
/** The sections of the benchmark, in the order in which they are printed. Each file is `NAME/section.mjs` and exports its `section`. */

/**
 * @typedef {import('./figure.mjs').Figure} Figure
 * @typedef {import('./workshop.mjs').Workshop} Workshop
 * @typedef {{ title: string, measure: (workshop: Workshop) => Promise<Figure[]> }} Section
 */

/** @type {Record<string, () => Promise<{ section: Section }>>} */
export const SECTIONS = {
  check: () => import('./check/section.mjs'),
  memory: () => import('./memory/section.mjs'),
  edit: () => import('./edit/section.mjs'),
  peers: () => import('./peers/section.mjs'),
  files: () => import('./files/section.mjs'),
  frames: () => import('./frames/section.mjs'),
  start: () => import('./start/section.mjs'),
  host: () => import('./host/section.mjs'),
  team: () => import('./team/section.mjs'),
  mapping: () => import('./mapping/section.mjs'),
  send: () => import('./send/section.mjs'),
  pacing: () => import('./pacing/section.mjs'),
  growth: () => import('./growth/section.mjs'),
};

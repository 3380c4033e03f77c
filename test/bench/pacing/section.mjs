// @ts-check
/** `npm run bench -- pacing`: how fast each target is asked in a send of 300 new people, and whether it ever says that this is too fast. */
import { pathToFileURL } from 'node:url';
import { atMost, told } from '../figure.mjs';

const ROWS = 300;

/** @param {import('./run.js').PacingFigures} figures */
function lineOf({ target, requests, throttled, minutes, perMinute, limit }) {
  const numbers = [
    String(requests).padStart(8),
    String(throttled).padStart(7),
    minutes.toFixed(1).padStart(10),
    perMinute.toFixed(0).padStart(11),
    String(limit ?? '-').padStart(8),
  ];
  const share = limit === null ? '      -' : `${((perMinute / limit) * 100).toFixed(0)} %`.padStart(8);
  return `  ${target.padEnd(16)}${numbers.join('')}${share}`;
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: `a send of ${ROWS} new people to each target, on a clock of its own`,
  async measure(workshop) {
    const { paceOfAll } = await import(pathToFileURL(await workshop.bundle('pacing/run.ts', { packages: 'external' })).href);
    const paces = /** @type {import('./run.js').PacingFigures[]} */ (await paceOfAll(ROWS));
    workshop.say(`  ${'target'.padEnd(16)}requests   429s   minutes   a minute   limit   share`);
    for (const pace of paces) workshop.say(lineOf(pace));
    const sum = (/** @type {number[]} */ list) => list.reduce((total, each) => total + each, 0);
    const limited = paces.filter(({ limit }) => limit !== null);
    return [
      atMost('pacing: refusals where a limit is known', sum(limited.map(({ throttled }) => throttled)), '', 0),
      atMost('pacing: people who were not created', sum(paces.map(({ rows, succeeded }) => rows - succeeded)), '', 0),
      ...paces.map(({ target, rows, minutes }) => told(`pacing: ${rows} people to ${target}`, minutes, 'min')),
    ];
  },
};

// @ts-check
/**
 * `npm run bench -- growth`: time and memory against rows, from 1,000 to 1,000,000, each job of each engine in a process of its own. Takes
 * about five minutes, and writes its table and its picture into the documentation.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { told } from '../figure.mjs';
import { rewrite } from '../page.mjs';
import { JOBS } from './jobs.mjs';
import { picture } from './picture.mjs';
import { count, duration, size } from './scale.mjs';
import { table } from './table.mjs';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const PICTURE = 'docs/images/growth.svg';
/** Memory that a process may take: a million rows as objects are more than Node gives by itself. */
const MEGABYTES = 8192;

/**
 * @param {import('../workshop.mjs').Workshop} workshop
 * @param {readonly number[]} sizes
 * @returns {Promise<import('./picture.mjs').Grown[]>}
 */
export async function grow(workshop, sizes) {
  const bundle = await workshop.bundle('growth/product.ts');
  const points = (/** @type {string} */ job, /** @type {import('./jobs.mjs').Engine} */ { id, label, most, reads }) =>
    sizes
      .filter((rows) => rows <= most)
      .map((rows) => {
        const file = reads ? workshop.workbook(rows) : workshop.roster(rows);
        /** @type {{ ms: number | null, megabytes: number }} */
        const point = workshop.child('growth/measured.mjs', [job, id, bundle, file], { megabytes: MEGABYTES });
        const time = point.ms === null ? '' : `${duration(point.ms)}, `;
        workshop.say(`  ${job.padEnd(7)}${label.padEnd(28)}${count(rows).padStart(10)} rows  ${time}${size(point.megabytes)}`);
        return { rows, ...point };
      });
  return JOBS.map(({ id, title, engines }) => ({
    id,
    title,
    lines: engines.map((engine) => ({ id: engine.id, label: engine.label, points: points(id, engine) })),
  }));
}

/** @type {import('../sections.mjs').Section} */
export const section = {
  title: 'time and memory against rows',
  async measure(workshop) {
    const jobs = await grow(workshop, SIZES);
    const where = `Node ${process.version} on ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown kind'}.`;
    const stops = JOBS.flatMap(({ engines }) => engines).filter(({ why }) => why !== undefined);
    const whys = [...new Set(stops.map(({ label, most, why }) => `${label} stops at ${count(most)} rows: ${why}.`))];
    writeFileSync(join(workshop.root, PICTURE), picture(jobs, where));
    rewrite('growth', () => [
      `![Time and memory against rows; the same figures stand in the table](${PICTURE.replace('docs/', '')})`,
      '',
      ...table(jobs, SIZES),
      '',
      `Measured with ${where} ${whys.join(' ')}`.trim(),
    ]);
    return jobs.flatMap(({ title, lines: [own] }) =>
      (own?.points ?? []).flatMap(({ rows, ms, megabytes }) => [
        told(`growth: ${title}, ${count(rows)} rows`, ms ?? 0, 'ms'),
        told(`growth: ${title}, ${count(rows)} rows, peak memory`, megabytes, 'MB'),
      ]),
    );
  },
};

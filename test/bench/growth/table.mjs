// @ts-check
/** The table of growth: a line for each job and engine, a column for each number of rows. */
import { count, duration, size } from './scale.mjs';

/**
 * @param {readonly import('./picture.mjs').Grown[]} jobs
 * @param {readonly number[]} sizes
 * @returns {string[]} lines of Markdown
 */
export function table(jobs, sizes) {
  const cellOf = (/** @type {import('./picture.mjs').Line} */ { points }, /** @type {number} */ rows) => {
    const point = points.find((each) => each.rows === rows);
    if (!point) return '–';
    return point.ms === null ? size(point.megabytes) : `${duration(point.ms)}, ${size(point.megabytes)}`;
  };
  const lines = jobs.flatMap(({ title, lines: engines }) =>
    engines.map((engine) => `| ${title} | ${engine.label} | ${sizes.map((rows) => cellOf(engine, rows)).join(' | ')} |`),
  );
  return [`| | | ${sizes.map(count).join(' | ')} |`, `| --- | --- |${' --- |'.repeat(sizes.length)}`, ...lines];
}

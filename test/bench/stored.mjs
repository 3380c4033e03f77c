// @ts-check
/** The ratios of an earlier run, kept beside the benchmark: what became much worse since is told. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FILE = fileURLToPath(new URL('stored.json', import.meta.url));
/** More than what a busy machine does to a ratio. */
const MUCH = 1.2;

/** @typedef {import('./figure.mjs').Figure} Figure */

/** @returns {Record<string, number>} */
const known = () => JSON.parse(readFileSync(FILE, 'utf8'));

/**
 * How many times worse a figure became; figures without a goal never do.
 * @param {Figure} figure
 * @param {number} before
 */
const timesWorse = ({ value, goal }, before) =>
  goal === null || before === 0 || value === 0 ? 1 : goal.startsWith('at most') ? value / before : before / value;

/**
 * One line for each figure that became worse by more than a fifth.
 * @param {readonly Figure[]} figures
 * @param {Record<string, number>} [stored]
 */
export const regressions = (figures, stored = known()) =>
  figures.flatMap((figure) => {
    const before = stored[figure.name];
    const times = before === undefined ? 1 : timesWorse(figure, before);
    return times > MUCH ? [`Worse than stored by ${((times - 1) * 100).toFixed(0)} %: ${figure.name} is ${figure.value}, was ${before}.`] : [];
  });

/**
 * Keeps the figures that have a goal; those of sections that were not run stay as they were.
 * @param {readonly Figure[]} figures
 */
export function store(figures) {
  const kept = { ...known() };
  for (const { name, value, goal } of figures) if (goal !== null) kept[name] = Number(value.toPrecision(4));
  const sorted = Object.fromEntries(Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

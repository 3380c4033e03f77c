// @ts-check
/** The figures of an earlier run, kept beside the benchmark and told in the documentation: what became much worse since is told. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rewrite } from './page.mjs';
import { shown } from './print-figures.mjs';
import { SECTIONS } from './sections.mjs';

const FILE = fileURLToPath(new URL('stored.json', import.meta.url));
/** More than what a busy machine does to a ratio. */
const MUCH = 1.2;
const TABLE = ['| figure | measured | goal | |', '| --- | --- | --- | --- |'];

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
    return times > MUCH
      ? [`Worse than stored by ${((times - 1) * 100).toFixed(0)} %: ${figure.name} is ${figure.value}, was ${before}.`]
      : [];
  });

/** @param {string} name */
const sectionOf = (name) => name.split(': ')[0] ?? '';

/**
 * What is kept after a run of some sections: their figures with a goal, and those of the other sections as they were.
 * @param {Readonly<Record<string, number>>} before
 * @param {readonly Figure[]} figures
 * @param {readonly string[]} ran
 * @returns {Record<string, number>} by name, in the order of the alphabet
 */
export function merged(before, figures, ran) {
  const others = Object.entries(before).filter(([name]) => !ran.includes(sectionOf(name)));
  const fresh = figures.flatMap(({ name, value, goal }) =>
    goal === null ? [] : [/** @type {const} */ ([name, Number(value.toPrecision(4))])],
  );
  return Object.fromEntries([...others, ...fresh].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The table of the page after such a run, section by section.
 * @param {readonly string[]} before lines
 * @param {readonly Figure[]} figures
 * @param {readonly string[]} ran
 */
export function mergedTable(before, figures, ran) {
  const lineOf = (/** @type {Figure} */ figure) =>
    `| ${figure.name} | ${`${shown(figure)} ${figure.unit}`.trim()} | ${figure.goal} | ${figure.pass ? 'met' : '**short**'} |`;
  const fresh = figures.filter(({ goal }) => goal !== null).map(lineOf);
  const lines = [...before.filter((line) => !ran.includes(sectionOf(line.slice(2)))), ...fresh];
  return [...TABLE, ...Object.keys(SECTIONS).flatMap((section) => lines.filter((line) => line.startsWith(`| ${section}: `)))];
}

/**
 * Keeps the figures of a run and writes them into the page.
 * @param {readonly Figure[]} figures
 * @param {readonly string[]} ran sections
 */
export function store(figures, ran) {
  writeFileSync(FILE, `${JSON.stringify(merged(known(), figures, ran), null, 2)}\n`);
  rewrite('figures', (before) => mergedTable(before, figures, ran));
}

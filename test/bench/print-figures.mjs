// @ts-check
/** Figures as lines for people. */

/** @param {number} value */
const rounded = (value) => (Number.isInteger(value) ? String(value) : value >= 100 ? value.toFixed(0) : value.toPrecision(3));

/** @param {readonly import('./figure.mjs').Figure[]} figures */
export function printFigures(figures) {
  const width = Math.max(0, ...figures.map(({ name }) => name.length));
  for (const { name, value, unit, goal, pass } of figures) {
    const verdict = goal === null ? '' : `${pass ? 'PASS ' : 'short'}  ${goal}`;
    console.log(`  ${name.padEnd(width)}  ${rounded(value).padStart(9)} ${unit.padEnd(6)}  ${verdict}`.trimEnd());
  }
}

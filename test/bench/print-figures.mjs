// @ts-check
/** Figures as lines for people. */

/**
 * Three digits that mean something, and no more.
 * @param {number} value
 */
export const rounded = (value) => (Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/**
 * @param {readonly import('./figure.mjs').Figure[]} figures
 * @param {(line: string) => void} say
 */
export function printFigures(figures, say) {
  const width = Math.max(0, ...figures.map(({ name }) => name.length));
  for (const { name, value, unit, goal, pass } of figures) {
    const verdict = goal === null ? '' : `${pass ? 'PASS ' : 'short'}  ${goal}`;
    say(`  ${name.padEnd(width)}  ${rounded(value).padStart(9)} ${unit.padEnd(6)}  ${verdict}`.trimEnd());
  }
}

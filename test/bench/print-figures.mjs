// @ts-check
/** Figures as lines for people. */

/**
 * Three digits that mean something, and no more.
 * @param {number} value
 */
export const rounded = (value) => (Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

/**
 * A value with its digits; more of them where three would hide by how little a goal is missed.
 * @param {import('./figure.mjs').Figure} figure
 */
export const shown = ({ value, pass }) => (pass ? rounded(value) : String(Number(value.toPrecision(6))));

/**
 * @param {readonly import('./figure.mjs').Figure[]} figures
 * @param {(line: string) => void} say
 */
export function printFigures(figures, say) {
  const width = Math.max(0, ...figures.map(({ name }) => name.length));
  for (const figure of figures) {
    const { name, unit, goal, pass } = figure;
    const verdict = goal === null ? '' : `${pass ? 'PASS ' : 'short'}  ${goal}`;
    say(`  ${name.padEnd(width)}  ${shown(figure).padStart(9)} ${unit.padEnd(6)}  ${verdict}`.trimEnd());
  }
}

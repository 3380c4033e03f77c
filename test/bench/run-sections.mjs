// @ts-check
/** Runs sections one after the other. What one of them breaks is told, and the others are measured all the same. */
import { SECTIONS } from './sections.mjs';

/** @typedef {import('./figure.mjs').Figure} Figure */

/**
 * A figure with its five keys and nothing else, as programs are promised.
 * @param {string} section
 * @param {Figure} figure
 * @returns {Figure}
 */
function plain(section, { name, value, unit, goal, pass }) {
  if (!name.startsWith(`${section}: `)) throw new Error(`"${name}" does not begin with its section.`);
  if (!Number.isFinite(value)) throw new Error(`"${name}" is no number: ${value}.`);
  return { name, value, unit, goal, pass };
}

/** @param {readonly Figure[]} figures */
function refuseDoubles(figures) {
  const names = figures.map(({ name }) => name);
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double !== undefined) throw new Error(`Two figures are called "${double}".`);
}

/**
 * @param {readonly string[]} names sections, in the order in which they run
 * @param {import('./workshop.mjs').Workshop} workshop
 * @param {{ onMeasured?: (figures: readonly Figure[]) => void, sections?: typeof SECTIONS }} [options]
 * @returns {Promise<{ figures: Figure[], broken: string[] }>} what each section that broke has thrown
 */
export async function runSections(names, workshop, { onMeasured = () => undefined, sections = SECTIONS } = {}) {
  /** @type {Figure[]} */
  const figures = [];
  /** @type {string[]} */
  const broken = [];
  for (const name of names) {
    try {
      const { section } = await /** @type {NonNullable<typeof sections[string]>} */ (sections[name])();
      workshop.say(`\n${name}: ${section.title}`);
      const measured = (await section.measure(workshop)).map((figure) => plain(name, figure));
      refuseDoubles(measured);
      onMeasured(measured);
      figures.push(...measured);
    } catch (error) {
      broken.push(`${name} broke: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }
  return { figures, broken };
}

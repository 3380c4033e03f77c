// @ts-check
/** One figure of the benchmark, with the goal that it is held to. */

/** @typedef {{ name: string, value: number, unit: string, goal: string | null, pass: boolean }} Figure */

/**
 * A figure that may not be larger.
 * @param {string} name unique in the whole benchmark, `section: what`
 * @param {number} value
 * @param {string} unit
 * @param {number} most
 * @returns {Figure}
 */
export const atMost = (name, value, unit, most) => ({ name, value, unit, goal: `at most ${most}`, pass: value <= most });

/**
 * A figure that may not be smaller.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} least
 * @returns {Figure}
 */
export const atLeast = (name, value, unit, least) => ({ name, value, unit, goal: `at least ${least}`, pass: value >= least });

/**
 * A figure that stands beside the others and is held to nothing.
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @returns {Figure}
 */
export const told = (name, value, unit) => ({ name, value, unit, goal: null, pass: true });

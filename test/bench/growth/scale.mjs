// @ts-check
/** Logarithmic axes and the words on them. */

/**
 * @typedef {object} Scale
 * @property {number} least
 * @property {number} most
 * @property {(value: number) => number} at place of a value
 * @property {number[]} decades
 */

/**
 * @param {[least: number, most: number]} values
 * @param {[from: number, to: number]} places
 * @returns {Scale}
 */
export function logScale([least, most], [from, to]) {
  const [low, high] = [Math.log10(least), Math.log10(most)];
  const decades = [];
  for (let power = Math.ceil(low); power <= Math.floor(high); power++) decades.push(10 ** power);
  return { least, most, decades, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

/**
 * Whole decades around all values.
 * @param {readonly number[]} values
 * @returns {[least: number, most: number]}
 */
export function decadesAround(values) {
  const powers = values.map((value) => Math.log10(value));
  const least = Math.floor(Math.min(...powers));
  return [10 ** least, 10 ** Math.max(least + 1, Math.ceil(Math.max(...powers)))];
}

const DIGITS = 3;
/** @param {number} value */
const short = (value) => String(Number(value.toPrecision(value >= 100 ? DIGITS : 2)));

/** @param {number} ms */
export function duration(ms) {
  if (ms < 1) return `${short(ms * 1000)} µs`;
  return ms < 1000 ? `${short(ms)} ms` : `${short(ms / 1000)} s`;
}

/** @param {number} megabytes */
export const size = (megabytes) => (megabytes < 1000 ? `${short(megabytes)} MB` : `${short(megabytes / 1000)} GB`);

/** @param {number} rows */
export const count = (rows) => rows.toLocaleString('en');

/**
 * Labels one below the other, each as near to its place as the others let it.
 * @param {readonly number[]} places
 * @param {number} apart
 * @param {number} lowest no label stands further down
 */
export function spread(places, apart, lowest) {
  const order = places.map((_, label) => label).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const spreadOut = [...places];
  let free = -Infinity;
  for (const label of order) free = (spreadOut[label] = Math.max(spreadOut[label] ?? 0, free)) + apart;
  let above = lowest;
  for (const label of order.reverse()) above = (spreadOut[label] = Math.min(spreadOut[label] ?? 0, above)) - apart;
  return spreadOut;
}

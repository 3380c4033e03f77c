// @ts-check
/** What is taken of all that there is, by the names that were given. */

/**
 * The named ones in their own order, or all where none is named. A name may end with `*`.
 * @template {string} Name
 * @param {string} kind
 * @param {readonly string[]} given
 * @param {readonly Name[]} all
 * @returns {Name[]}
 */
export function chosen(kind, given, all) {
  /** @type {(pattern: string, name: string) => boolean} */
  const fits = (pattern, name) => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
  const strangers = given.filter((pattern) => !all.some((name) => fits(pattern, name)));
  if (strangers.length > 0) throw new Error(`There is no ${kind} ${strangers.join(', ')}. These are: ${all.join(', ')}.`);
  return all.filter((name) => given.length === 0 || given.some((pattern) => fits(pattern, name)));
}

// @ts-check
/** The ribbon functions that a built script registers: what stands in its `….actions.associate("name", …)` calls. */

const ASSOCIATE = /\.associate\(\s*["'`]([\w.]+)["'`]/gu;

/**
 * Names registered in a script, minified or not.
 * @param {string} script
 * @returns {Set<string>}
 */
export function registeredFunctions(script) {
  return new Set([...script.matchAll(ASSOCIATE)].flatMap((match) => match[1] ?? []));
}

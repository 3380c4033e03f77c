/**
 * Imports of the pane that come later. A browser keeps a failed import for good, so that one that failed is asked for under another
 * address the next time. The build puts this in the place of each `import()` of a script of ours.
 */

const failed = new Set<string>();
let tries = 0;

/** Imports a script beside this one. */
export async function importAgain(
  path: string,
  load: (address: string) => Promise<object> = (address) => import(address),
): Promise<object> {
  try {
    return await load(failed.has(path) ? `${path}?again=${(tries += 1)}` : path);
  } catch (error) {
    failed.add(path);
    throw error;
  }
}

Object.assign(globalThis, { importAgain });

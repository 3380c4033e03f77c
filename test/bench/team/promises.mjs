// @ts-check
/** What hosts are promised of bulk update, whatever the figures: more calls, other calls or larger ones are a mistake and no slowness. */

const MOST_CELLS = 20_000;
const MOST_CHARACTERS = 1_000_000;
const MOST_CALLS = {
  fetch: { addSheet: 2, listSheets: 2, writeCells: 40 }, // 400,000 cells make 20 calls, what was seen of 20,000 people some 15
  refresh: { listSheets: 1, readGrid: 2, readRows: 2, writeCells: 8 },
};

/** @typedef {{ calls: Record<string, number>, largestCells: number, largestCharacters: number, requests: number, pages: number, summary: string[] }} Cost */

/**
 * @param {'fetch' | 'refresh'} what
 * @param {Cost} cost
 */
export function holdPromises(what, { calls, largestCells, largestCharacters, requests, pages }) {
  /** @type {Record<string, number>} */
  const most = MOST_CALLS[what];
  for (const [kind, count] of Object.entries(calls))
    if (count > (most[kind] ?? 0)) throw new Error(`A ${what} made ${count} calls of ${kind}; ${most[kind] ?? 0} are promised.`);
  if (largestCells > MOST_CELLS) throw new Error(`A ${what} wrote ${largestCells} cells in one call; ${MOST_CELLS} are promised.`);
  if (largestCharacters > MOST_CHARACTERS)
    throw new Error(`A ${what} wrote ${largestCharacters} characters in one call; ${MOST_CHARACTERS} are promised.`);
  if (requests !== pages) throw new Error(`A ${what} made ${requests} requests for ${pages} pages.`);
}

/**
 * An edited row is an update and no other row is anything.
 * @param {{ cells: number, counts: Record<string, number> }} plans
 */
export function holdPlan({ cells, counts }) {
  const wrong = ['create', 'blocked', 'not-allowed'].filter((word) => counts[word] !== 0);
  if (counts['update'] !== cells || wrong.length > 0)
    throw new Error(`The plan of ${cells} edited cells says ${JSON.stringify(counts)}: no figure can be given for it.`);
}

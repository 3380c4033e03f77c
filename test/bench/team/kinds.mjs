// @ts-check
/** Edits of a fetched team, as people type them. */

/** Sixty cells on as many rows, ten kinds, each of which asks for a change of somebody who leads nobody. */
const KINDS = /** @type {const} */ ([
  ['teamLeader', () => 'person.00010@demo.example'],
  ['phoneChannel', (before) => (before === 'y' ? 'n' : 'y')],
  ['email', (_, row) => `new.${row}@demo.example`],
  ['employeeId', (_, row) => `9${row}`],
  ['firstName', () => 'Renée'],
  ['groups', () => '{Sales, Onboarding}'],
  ['status', () => 'deactivated'],
  ['stateOrCountry', () => '(clear)'],
  ['employmentStatus', (before) => (before === 'Temp' ? 'Full Time' : 'Temp')],
  ['startDate', () => '2026-02-03'],
]);
const EDITED = 60;

/**
 * Edits the rows of a fetched sheet, headings first; returns how many cells.
 * @param {(string | number | boolean | null)[][]} rows
 * @param {readonly string[]} fields
 */
export function editSome(rows, fields) {
  const at = (/** @type {string} */ field) => fields.indexOf(field);
  const apart = Math.floor(rows.length / 4 / EDITED);
  let edited = 0;
  // Leaders stand first, far above. Whoever lacks a key, is deactivated or says that already is passed over.
  for (let row = rows.length >> 1; edited < EDITED && row < rows.length; row += apart) {
    const cells = rows[row] ?? [];
    const [field, value] = KINDS[edited % KINDS.length] ?? KINDS[0];
    const told = value(cells[at(field)], row);
    const isWhole = cells[at('email')] && cells[at('employeeId')] && cells[at('status')] === 'active' && cells[at('stateOrCountry')];
    if (!isWhole || cells[at(field)] === told) continue;
    cells[at(field)] = told;
    edited++;
  }
  return edited;
}

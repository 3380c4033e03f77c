// @ts-check
/** The product's rules in the forms that peers take: a pattern a column, functions of the floor for the rest, and the rows that hold people. */
import { BROKEN_EMAIL, isTotal, MANAGES, MANAGES_NOT, PERSON } from '../floor/fields.mjs';
import { CODES, WHOLE_ROW } from '../floor/findings.mjs';
import { knownFacts } from '../floor/leaders.mjs';
import { COLUMNS, DIRECTORY, HEADINGS, LAST_DAY } from '../floor/roster-generator.mjs';

/**
 * What an engine of the benchmark is: `run` takes the rows below the header (for readers of files: the path), `cells` says afterwards
 * which cells of its result are wrong.
 * @typedef {object} Engine
 * @property {(rows: any) => any} run may be a promise
 * @property {(result: any) => Iterable<number>} cells
 * @property {(result: any, row: number, column: number, value: string) => any} [edit] sets a cell and checks again; the new result
 */

export const KEYS = COLUMNS.map(([, field]) => /** @type {string} */ (field));
export const AT = Object.fromEntries(KEYS.map((key, column) => [key, column]));
export const KNOWN = knownFacts(DIRECTORY, HEADINGS, LAST_DAY);
export const FIRST_DAY = 19_500_101;

/** What keeps nobody from being created. */
export const WARNINGS = new Set([
  'whitespace',
  'invisible-character',
  'mixed-script',
  'date-implausible',
  'leader-unassigned',
  'leader-leading-zeros',
]);

const COLUMN_BITS = 5;
/** A cell as a number. What is told of a whole row stands in its e-mail cell: peers know cells only. */
export const cellOf = (/** @type {number} */ row, /** @type {number} */ column) =>
  (row << COLUMN_BITS) | (column === WHOLE_ROW ? AT.email : column);
export const columnOf = (/** @type {number} */ cell) => cell & WHOLE_ROW;

/**
 * The floor's findings as cells, each with its codes.
 * @param {import('../floor/findings.mjs').Found} found
 */
export function codesOfCells(found) {
  /** @type {Map<number, string[]>} */
  const codes = new Map();
  for (let at = 0; at < found.length; at++) {
    const cell = cellOf(found.cells[at] >> COLUMN_BITS, found.cells[at] & WHOLE_ROW);
    codes.set(cell, [...(codes.get(cell) ?? []), CODES[found.codes[at]]]);
  }
  return codes;
}

/**
 * Rows that hold a person, where they stood, and the cells of totals and repeated headers. Blank rows are neither.
 * @param {string[][]} rows
 */
export function peopleOf(rows) {
  /** @type {{ people: string[][], rowOf: number[], others: number[] }} */
  const sorted = { people: [], rowOf: [], others: [] };
  rows.forEach((row, number) => {
    const isHeader = row[0] === HEADINGS[0] && row.every((cell, column) => cell === HEADINGS[column]);
    const isBlank = row[AT.email] === '' && row.every((cell) => cell === '');
    if (isHeader || (row[AT.email] === '' && !isBlank && isTotal(row))) sorted.others.push(cellOf(number, WHOLE_ROW));
    else if (!isBlank) {
      sorted.people.push(row);
      sorted.rowOf.push(number);
    }
  });
  return sorted;
}

// Sources of patterns without flags, since not every peer takes some.
const UNSEEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u200b-\\u200f';
const DAMAGED = '#(?:N/A|REF!|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)$';
const LOCAL = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LABEL = '[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*';
const LATIN = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u02b8';
const CYRILLIC = '\\u0400-\\u052f';
const IN_WORD = "[^\\s\\-'\\u2019.]*";
const MIXED = `[${LATIN}]${IN_WORD}[${CYRILLIC}]|[${CYRILLIC}]${IN_WORD}[${LATIN}]`;

/** One script a word; what has no letter of Cyrillic or beyond is passed at once. */
export const ONE_SCRIPT = `^(?:[^\\u0370-\\uffff]*$|(?!.*(?:${MIXED})))`;
export const VISIBLE = `^[^${UNSEEN}]*$`;
export const UNDAMAGED = `^(?!${DAMAGED})`;
export const EMAIL = `^(?=.{0,254}$)(?=[^@]{0,64}@)${LOCAL}(?:\\.${LOCAL})*@${LABEL}(?:\\.${LABEL})+$`;
const YES = '[yY](?:[eE][sS])?|[tT](?:[rR][uU][eE])?|1';
export const YES_NO = `^(?:${YES}|[nN][oO]?|[fF](?:[aA][lL][sS][eE])?|0)$`;
export const EMPLOYMENT =
  '^(?:[fF][uU][lL][lL][\\s_-]*[tT][iI][mM][eE]|[pP][aA][rR][tT][\\s_-]*[tT][iI][mM][eE]|[fFpP][tT]|[tT][eE][mM][pP])$';
export const ROLE = `^(?:${DIRECTORY.roles.join('|')})$`;
const GROUP = `(?:${DIRECTORY.groups.join('|')})`;
export const GROUPS = `^(?:\\{\\s*(?:${GROUP}(?:\\s*,\\s*${GROUP})*)?\\s*\\}|${GROUP}(?:\\s*,\\s*${GROUP})*|${GROUP}(?:\\s*;\\s*${GROUP})*)$`;
const optional = (/** @type {string} */ source) => `${source}|^\\s*$`;

/** How long each text may be. */
export const LIMITS = {
  employeeId: 100,
  firstName: 100,
  lastName: 100,
  homeTown: 255,
  stateOrCountry: 255,
  profile: 5000,
  temporaryPassword: 255,
};

/** Seen text without blanks around it, in one pattern. */
const text = (/** @type {number} */ limit) => `^(?!${DAMAGED})(?!\\s)[^${UNSEEN}]{1,${limit}}(?<!\\s)$`;
const name = (/** @type {number} */ limit) => `${ONE_SCRIPT}${text(limit).slice(1)}`;
const LEADER_LIMIT = 5000;

/** Everything that one pattern can say of a column; a date and what it may be are left to each engine. */
export const PATTERNS = /** @type {Record<string, string>} */ ({
  role: ROLE,
  manageTeam: YES_NO,
  email: optional(EMAIL),
  employeeId: optional(text(LIMITS.employeeId)),
  firstName: name(LIMITS.firstName),
  lastName: name(LIMITS.lastName),
  homeTown: optional(name(LIMITS.homeTown)),
  stateOrCountry: optional(text(LIMITS.stateOrCountry)),
  profile: optional(text(LIMITS.profile)),
  phoneChannel: YES_NO,
  chatChannel: YES_NO,
  emailChannel: YES_NO,
  teamLeader: text(LEADER_LIMIT),
  employmentStatus: optional(EMPLOYMENT),
  temporaryPassword: optional(text(LIMITS.temporaryPassword)),
});
export const REQUIRED = ['role', 'manageTeam', 'firstName', 'lastName', 'phoneChannel', 'chatChannel', 'emailChannel', 'teamLeader'];

const [yes, yesOrNo, email] = [new RegExp(`^(?:${YES})$`), new RegExp(YES_NO), new RegExp(EMAIL)];
/**
 * What the work across rows has to know of each, save whether the row itself is wrong.
 * @param {string[][]} people
 */
export const flagsOf = (people) =>
  Uint16Array.from(people, (row) => {
    const [manages, address] = [row[AT.manageTeam].trim(), row[AT.email].trim()];
    const manager = yes.test(manages) ? MANAGES : yesOrNo.test(manages) ? MANAGES_NOT : 0;
    return PERSON | manager | (address === '' || email.test(address) ? 0 : BROKEN_EMAIL);
  });

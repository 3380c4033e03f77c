// @ts-check
/**
 * react-spreadsheet-import: its own validation, run as its page runs it. Required, unique and pattern rules are its own; groups, dates and
 * "e-mail or ID" are a hook of rows, leaders and who exists already a hook of the table.
 */
import { createRequire } from 'node:module';
import { checkFields, groupCode, isoDate, MANAGES } from '../floor/fields.mjs';
import { CODE, CODES, Found, WHOLE_ROW } from '../floor/findings.mjs';
import { checkAcross } from '../floor/leaders.mjs';
import { AT, cellOf, FIRST_DAY, flagsOf, KEYS, KNOWN, PATTERNS, peopleOf, REQUIRED } from './rules.mjs';

const FILE = 'react-spreadsheet-import/dist-commonjs/steps/ValidationStep/utils/dataMutations.js';
const { addErrorsAndRunHooks } = createRequire(import.meta.url)(FILE);

/** Told by its own rule. */
const UNIQUE = [CODE['email-duplicate'], CODE['employee-id-duplicate']];

const fields = KEYS.map((key) => ({
  key,
  validations: [
    ...(REQUIRED.includes(key) ? [{ rule: 'required' }] : []),
    ...(PATTERNS[key] ? [{ rule: 'regex', value: PATTERNS[key], flags: '' }] : []),
    ...(key === 'email' || key === 'employeeId' ? [{ rule: 'unique', allowEmpty: true }] : []),
  ],
}));

/**
 * A row as its page makes it of matched columns.
 * @param {string[]} row
 */
function entryOf(row) {
  /** @type {Record<string, string | undefined>} */
  const entry = {};
  for (let column = 0; column < KEYS.length; column++) entry[KEYS[column]] = row[column] === '' ? undefined : row[column];
  return entry;
}

const warning = (/** @type {string} */ message) => ({ level: 'warning', message });
const error = (/** @type {string} */ message) => ({ level: 'error', message });

/**
 * @param {Record<string, string | undefined>} entry
 * @param {(key: string, error: object) => void} addError
 */
function rowHook(entry, addError) {
  const { groups, startDate } = entry;
  if (!entry.email && !entry.employeeId) addError('email', error('identifier-missing'));
  if (groups !== undefined && (groups.trim() !== groups || groupCode(groups, KNOWN.groups) >= 0)) addError('groups', error('groups'));
  if (startDate !== undefined) {
    const day = isoDate(startDate);
    if (Number.isNaN(day)) addError('startDate', error('date-format'));
    else if (day < FIRST_DAY || day > KNOWN.lastDay) addError('startDate', warning('date-implausible'));
  }
  return entry;
}

/**
 * Leaders, circles and who exists already. Hooks run before the rules, so the hook checks the rows of leaders by itself.
 * @param {string[][]} people the rows that the entries were made of
 */
const tableHookOver =
  (people) => (/** @type {object[]} */ data, /** @type {(row: number, key: string, error: object) => void} */ addError) => {
    const flags = flagsOf(people);
    const leaders = people.flatMap((_, row) => (flags[row] & MANAGES ? [row] : []));
    const leaderFlags = new Uint16Array(leaders.length);
    checkFields(
      leaders.map((row) => people[row]),
      new Found(),
      leaderFlags,
      KNOWN,
    );
    leaders.forEach((row, at) => (flags[row] |= leaderFlags[at]));
    const found = new Found();
    checkAcross(people, found, flags, KNOWN);
    for (let at = 0; at < found.length; at++) {
      const column = found.cells[at] & WHOLE_ROW;
      const code = found.codes[at];
      if (!UNIQUE.includes(code)) addError(found.cells[at] >> 5, column === WHOLE_ROW ? 'email' : KEYS[column], error(CODES[code]));
    }
    return data;
  };

/** @returns {import('./rules.mjs').Engine} */
export const make = () => ({
  async run(rows) {
    const { people, rowOf, others } = peopleOf(rows);
    const tableHook = tableHookOver(people);
    return { data: await addErrorsAndRunHooks(people.map(entryOf), fields, rowHook, tableHook), people, rowOf, others, tableHook };
  },
  async edit(result, row, column, value) {
    const at = result.rowOf.indexOf(row);
    const data = [...result.data];
    data[at] = { ...data[at], [KEYS[column]]: value === '' ? undefined : value };
    result.people[at][column] = value;
    return { ...result, data: await addErrorsAndRunHooks(data, fields, rowHook, result.tableHook, [at]) };
  },
  *cells({ data, rowOf, others }) {
    yield* others;
    for (let at = 0; at < data.length; at++) for (const key of Object.keys(data[at].__errors ?? {})) yield cellOf(rowOf[at], AT[key]);
  },
});

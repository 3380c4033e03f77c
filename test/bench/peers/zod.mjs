// @ts-check
/** zod: an object a row with its own checks, and then the floor's work across rows, since a schema sees one row. */
import * as z from 'zod';
import { groupCode, isoDate, WRONG } from '../floor/fields.mjs';
import { CODE, Found, WHOLE_ROW } from '../floor/findings.mjs';
import { checkAcross } from '../floor/leaders.mjs';
import {
  AT,
  cellOf,
  EMAIL,
  EMPLOYMENT,
  FIRST_DAY,
  flagsOf,
  KEYS,
  KNOWN,
  LIMITS,
  ONE_SCRIPT,
  peopleOf,
  UNDAMAGED,
  VISIBLE,
  WARNINGS,
  YES_NO,
} from './rules.mjs';

const UNPADDED = /^\S(?:[^]*\S)?$/;

function schemaOf() {
  const pattern = (/** @type {string} */ source, /** @type {string} */ code) => z.regex(new RegExp(source), { error: code });
  const text = () => z.string().regex(UNPADDED, 'whitespace').trim();
  const seen = () => text().check(pattern(UNDAMAGED, 'cell-error'), pattern(VISIBLE, 'invisible-character'));
  const name = (/** @type {number} */ limit) => seen().check(pattern(ONE_SCRIPT, 'mixed-script')).max(limit, 'too-long');
  const yesNo = text().check(pattern(YES_NO, 'yes-no'));
  return z.object({
    role: text().refine((value) => KNOWN.roles.has(value), 'role-unknown'),
    manageTeam: yesNo,
    email: text().check(pattern(EMAIL, 'email-format')).optional(),
    employeeId: seen().max(LIMITS.employeeId, 'too-long').optional(),
    firstName: name(LIMITS.firstName),
    lastName: name(LIMITS.lastName),
    homeTown: name(LIMITS.homeTown).optional(),
    stateOrCountry: seen().max(LIMITS.stateOrCountry, 'too-long').optional(),
    profile: seen().max(LIMITS.profile, 'too-long').optional(),
    phoneChannel: yesNo,
    chatChannel: yesNo,
    emailChannel: yesNo,
    teamLeader: seen(),
    employmentStatus: text().check(pattern(EMPLOYMENT, 'employment-status')).optional(),
    startDate: text()
      .refine((value) => !Number.isNaN(isoDate(value)), 'date-format')
      .refine((value) => !(isoDate(value) < FIRST_DAY || isoDate(value) > KNOWN.lastDay), 'date-implausible')
      .optional(),
    groups: text()
      .refine((value) => groupCode(value, KNOWN.groups) < 0, 'group-syntax')
      .optional(),
    temporaryPassword: seen().max(LIMITS.temporaryPassword, 'too-long').optional(),
  });
}

/**
 * A row as a schema wants it: a blank cell is none.
 * @param {string[]} row
 */
function entryOf(row) {
  /** @type {Record<string, string | undefined>} */
  const entry = {};
  for (let column = 0; column < KEYS.length; column++) {
    const cell = row[column];
    entry[KEYS[column]] = cell === '' || cell.trim() === '' ? undefined : cell;
  }
  return entry;
}

/** @returns {import('./rules.mjs').Engine} */
export function make() {
  const schema = schemaOf();
  return {
    run(rows) {
      const { people, rowOf, others } = peopleOf(rows);
      const flags = flagsOf(people);
      const found = new Found();
      for (let row = 0; row < people.length; row++) {
        const entry = entryOf(people[row]);
        const { error } = schema.safeParse(entry);
        for (const { path, message } of error?.issues ?? []) {
          found.add(row, AT[/** @type {string} */ (path[0])], CODE[message] ?? CODE.required);
          if (!WARNINGS.has(message)) flags[row] |= WRONG;
        }
        // Beside the schema: a check of the whole object is passed over where one of its cells has no value.
        if (entry.email === undefined && entry.employeeId === undefined) {
          found.add(row, WHOLE_ROW, CODE['identifier-missing']);
          flags[row] |= WRONG;
        }
      }
      checkAcross(people, found, flags, KNOWN);
      return { found, rowOf, others };
    },
    *cells({ found, rowOf, others }) {
      yield* others;
      for (let at = 0; at < found.length; at++) yield cellOf(rowOf[found.cells[at] >> 5], found.cells[at] & WHOLE_ROW);
    },
  };
}

// @ts-check
/**
 * tableschema: a descriptor of the columns, read with every error collected. It cannot say who leads whom, who exists already or that a
 * row needs one of two keys, and of equal keys it tells the later one, where the row has no other mistake.
 */
import { createRequire } from 'node:module';
import { HEADINGS } from '../floor/roster-generator.mjs';
import { cellOf, GROUPS, KEYS, KNOWN, PATTERNS, peopleOf, REQUIRED } from './rules.mjs';

const { Table } = createRequire(import.meta.url)('tableschema');

const DAYS = { minimum: '1950-01-01', maximum: String(KNOWN.lastDay).replace(/^(....)(..)/u, '$1-$2-') };

const descriptor = {
  fields: KEYS.map((key, column) => {
    const name = HEADINGS[column];
    if (key === 'startDate') return { name, type: 'date', constraints: DAYS };
    const pattern = key === 'groups' ? GROUPS : PATTERNS[key];
    const constraints = {
      pattern,
      ...(REQUIRED.includes(key) && { required: true }),
      ...(/email|employeeId/u.test(key) && { unique: true }),
    };
    return { name, type: 'string', constraints };
  }),
};
const UNIQUE = new Map(['email', 'employeeId'].map((key) => [`"${HEADINGS[KEYS.indexOf(key)]}"`, KEYS.indexOf(key)]));

/** @returns {import('./rules.mjs').Engine} */
export const make = () => ({
  async run(rows) {
    const { people, rowOf, others } = peopleOf(rows);
    const table = await Table.load(people, { schema: descriptor, headers: HEADINGS });
    return { read: await table.read({ forceCast: true }), rowOf, others };
  },
  *cells({ read, rowOf, others }) {
    yield* others;
    for (const each of read) {
      if (!(each instanceof Error)) continue;
      const { errors, rowNumber, message } = /** @type {any} */ (each);
      const row = rowOf[rowNumber - 1];
      for (const { columnNumber } of errors ?? []) yield cellOf(row, columnNumber - 1);
      for (const [quoted, column] of UNIQUE) if (!errors?.length && message.endsWith(quoted)) yield cellOf(row, column);
    }
  },
});

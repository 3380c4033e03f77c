// @ts-check
/** Edits of single cells, the same for every engine that follows them. */
import { AT } from './rules.mjs';

/** What is written in turn: a mistake or its mending, in cells that other rows hang on and in cells that they do not. */
const WRITTEN = [
  ['firstName', ['', 'Ann']],
  ['teamLeader', ['nobody@corp.example', 'existing.10@corp.example']],
  ['chatChannel', ['x', 'y']],
  ['email', ['no-at.corp.example', 'new.person@corp.example']],
  ['startDate', ['soon', '2024-02-03']],
];
const STRIDE = 7919;

/**
 * @param {string[][]} rows
 * @param {number} count
 * @returns {{ row: number, column: number, value: string }[]}
 */
export function editsOf(rows, count) {
  const people = rows.flatMap((row, number) => (row[AT.email].includes('@') ? [number] : []));
  return Array.from({ length: count }, (_, edit) => {
    const [field, values] = WRITTEN[edit % WRITTEN.length];
    const round = Math.floor(edit / WRITTEN.length);
    const row = people[(edit * STRIDE) % people.length];
    const value = values[round % values.length];
    return { row, column: AT[/** @type {string} */ (field)], value: field === 'email' ? `${edit}.${value}` : value };
  });
}

// @ts-check
/** Writes the generator's roster as a workbook, in a process of its own since it takes a good deal of memory. Arguments: rows, path. */
import { writeFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { HEADINGS, roster } from '../floor/roster-generator.mjs';

const [rows = '0', path = ''] = process.argv.slice(2);
/** @type {(string | null)[][]} */
const cells = [HEADINGS];
for (const row of roster(Number(rows))) cells.push(row.map((cell) => cell || null)); // a blank cell stands in no file
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(cells, { dense: true }), 'Roster');
writeFileSync(path, XLSX.write(book, { bookType: 'xlsx', type: 'buffer', bookSST: true, compression: true }));
console.log(JSON.stringify({ rows: cells.length }));

// @ts-check
/** SheetJS: reads a workbook to rows of texts, which zod then checks. */
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { KEYS } from './rules.mjs';
import { make as makeZod } from './zod.mjs';

const BLANK = KEYS.map(() => ''); // a blank row comes without cells

/** @returns {import('./rules.mjs').Engine} */
export function make() {
  const zod = makeZod();
  return {
    ...zod,
    run(path) {
      const { Sheets, SheetNames } = XLSX.read(readFileSync(path), { dense: true });
      const sheet = /** @type {XLSX.WorkSheet} */ (Sheets[SheetNames[0]]);
      const rows = /** @type {string[][]} */ (XLSX.utils.sheet_to_json(sheet, { header: 1, defval: '', blankrows: true }));
      return zod.run(rows.slice(1).map((row) => (row.length === 0 ? BLANK : row)));
    },
  };
}

// @ts-check
/** exceljs: reads a workbook to rows of texts, which zod then checks. */
import exceljs from 'exceljs';
import { KEYS } from './rules.mjs';
import { make as makeZod } from './zod.mjs';

/** @returns {import('./rules.mjs').Engine} */
export function make() {
  const zod = makeZod();
  return {
    ...zod,
    async run(path) {
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(path);
      /** @type {string[][]} */
      const rows = [];
      book.worksheets[0]?.eachRow({ includeEmpty: true }, ({ values }, number) => {
        rows[number - 1] = KEYS.map((_, column) => String(/** @type {unknown[]} */ (values)[column + 1] ?? ''));
      });
      return zod.run(rows.slice(1));
    },
  };
}

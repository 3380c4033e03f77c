/** Cells are written in one place only, so that no text of a person or a server can become a formula somewhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SERVER = fileURLToPath(new URL('../../../gas/server/', import.meta.url));
const WRITES = /\.(?:setValues?|setFormulas?|setFormulaR1C1|setRichTextValues?|appendRow|setNotes?|setBackgrounds?|setDataValidations?)\(/u;

test('only the writer writes cells', () => {
  const files = readdirSync(SERVER).filter((file) => file.endsWith('.ts') && file !== 'marks.ts');
  expect(files.filter((file) => WRITES.test(readFileSync(SERVER + file, 'utf8')))).toEqual(['writer.ts']);
});

test('marks are rules, and set no cell’s own colour', () => {
  const marks = readFileSync(`${SERVER}marks.ts`, 'utf8');
  expect(marks.match(new RegExp(WRITES, 'gu'))).toEqual(['.setBackground(']);
  expect(marks).toMatch(/whenFormulaSatisfied\([^)]*\)\s*\.setBackground\(/u);
});

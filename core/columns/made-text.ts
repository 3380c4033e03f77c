/** What a cell says to whoever makes other cells of it. */
import type { CellValue } from '../ports/index.js';
import { trimBlanks } from '../text/chars.js';

/** A cell as text, numbers as they show; empty where it is blank. */
export function madeText(value: CellValue | undefined, shown: string | null): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return trimBlanks(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return trimBlanks(shown ?? '') || String(value);
}

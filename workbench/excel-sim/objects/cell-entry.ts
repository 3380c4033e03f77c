/** What Excel makes of one value that an add-in writes into one cell. */
import { typedValue, type CellContent } from '../../workbook/index.js';
import type { SimContext } from '../context.js';
import { HostError } from '../host-error.js';

const LONGEST_CELL = 32_767; // characters

/** The cell's new content; the locale of values written by an add-in is always English (United States). */
export function cellEntry(value: unknown, format: string, { workbook, options }: SimContext): Partial<CellContent> {
  if (typeof value === 'number') return { value: format === '@' ? String(value) : value };
  if (typeof value === 'boolean') return { value };
  const text = String(value);
  if (text.length > LONGEST_CELL) throw new HostError('InvalidArgument', `A cell holds ${LONGEST_CELL} characters.`);
  const asText = format === '@';
  if (text.startsWith("'") && !(asText && options.apostropheInTextCell === 'literal')) return { value: text.slice(1) };
  const typed = typedValue(text, { format, dateSystem: workbook.dateSystem, locale: 'en-US' });
  const becomesFormula = !asText && /^[+\-@]./u.test(text) && typed.formula === null && typeof typed.value === 'string';
  return becomesFormula ? { ...typed, formula: `=${text}`, value: '#NAME?', error: true } : typed;
}

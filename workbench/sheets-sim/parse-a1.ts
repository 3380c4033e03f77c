/** Ranges that a script names in A1 notation. */
import type { GridRange } from '../../core/ports/index.js';
import { rangeOfA1 } from '../../core/table/a1.js';
import { ServiceException } from './execution.js';

/** Throws for anything that is no cell and no rectangle. */
export function parseA1(text: string): GridRange {
  const range = rangeOfA1(text);
  if (!range) throw new ServiceException(`Range not found: ${text}`);
  return range;
}

/** A mapping in the form in which it is kept: normalised heading to field key, without anything personal. */
import { headingKey } from '../lexicon/index.js';
import type { RememberedMapping } from './column-mapping.js';

/** Turns `{ field: heading }`, as a person writes it, into what `suggestMapping` remembers. */
export function rememberHeadings(headings: Readonly<Record<string, string>>): RememberedMapping {
  return Object.fromEntries(Object.entries(headings).map(([field, heading]) => [headingKey(heading), field]));
}

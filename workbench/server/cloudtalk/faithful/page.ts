/** Pages of a collection. */
import { MOST_PER_PAGE } from '../fields.js';
import type { Switches } from '../switches.js';
import { answer, refuse } from './answer.js';

const PER_PAGE = 50; // ours: what a list gives unasked is not documented
const NOT_FOUND = 404;

/** A whole number of a query, or null. */
export function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}

/** The page that the query asks for. More than a page may hold is cut (ours). */
export function answerPage(items: readonly object[], query: URLSearchParams, switches: Switches): Response {
  const limit = Math.min(wholeNumber(query.get('limit')) || PER_PAGE, MOST_PER_PAGE);
  const pageNumber = wholeNumber(query.get('page')) || 1;
  const pageCount = Math.max(1, Math.ceil(items.length / limit));
  if (pageNumber > pageCount && switches.beyondLast === '404') return refuse(NOT_FOUND, 'Not found.', switches);
  const data = items.slice((pageNumber - 1) * limit, pageNumber * limit);
  return answer(200, { itemsCount: items.length, pageCount, pageNumber, limit, data }, switches);
}

/** How long a target asks to wait. */
import type { HttpResponse } from '../../ports/index.js';

const SECONDS = /^[0-9]{1,9}$/u;
const MS_PER_SECOND = 1000;

/** The `retry-after` header in milliseconds: seconds, or a date against the answer's own `date`; null where it does not say. */
export function retryAfterMs({ headers }: HttpResponse): number | null {
  const told = headers['retry-after']?.trim() ?? '';
  if (SECONDS.test(told)) return Number(told) * MS_PER_SECOND;
  const wait = Date.parse(told) - Date.parse(headers['date'] ?? '');
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

/** How an answer says when to come again. */

/** The header in this form, or none. */
export function retryAfterHeaders(form: 'seconds' | 'date' | 'none', waitMs: number, nowMs: number): Record<string, string> {
  const seconds = Math.ceil(waitMs / 1000);
  if (form === 'none') return {};
  return { 'retry-after': form === 'seconds' ? String(seconds) : new Date(nowMs + seconds * 1000).toUTCString() };
}

/** Reads a whole number as a person types it. */

/** The number, or null where the text is none or lies outside of the limits. */
export function wholeNumber(text: string, least: number, most = Number.MAX_SAFE_INTEGER): number | null {
  const digits = text.trim();
  if (!/^\d{1,9}$/u.test(digits)) return null;
  const value = Number(digits);
  return value >= least && value <= most ? value : null;
}

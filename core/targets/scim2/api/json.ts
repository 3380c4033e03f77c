/** Single values as SCIM services tell them, which is not always as the standard has them. */

/** The text of a value; null where there is none, undefined where it has another form. A number counts, a service may tell one so. */
export function textOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() || null : undefined;
}

/** A yes or no, also where it is told as text; undefined for everything else. */
export function yesNoOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

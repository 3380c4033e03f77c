/** Telephone numbers as the roster has them: a plus and digits. */

const DIGITS = /^\+?[0-9]{5,15}$/u;

/** The number of a text or of a number without its plus; null for anything else. */
export function phoneNumber(value: unknown): string | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  const plain = typeof text === 'string' ? text.replace(/[\s().-]/gu, '') : '';
  return DIGITS.test(plain) ? `+${plain.replace('+', '')}` : null;
}

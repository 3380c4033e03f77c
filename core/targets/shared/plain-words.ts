/** A target's own words, fit to be shown: without secrets, in one line, and not longer than anybody reads. */
import type { FieldValue } from '../../fields/field.js';
import { maskSecret } from './mask-secret.js';

const MAX_WORDS = 500; // characters of a target's text that are ever kept

/** The words without the secret that was sent along, and without what could break a line of a log. */
export function plainWords(words: string, secret: FieldValue | undefined = null): string {
  const masked = typeof secret === 'string' ? maskSecret(words, secret) : words;
  const oneLine = masked.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return Array.from(oneLine).slice(0, MAX_WORDS).join('');
}

/** A page of a proxy, or an answer cut off: nothing in it is meant for a person, and it may hold an echo of the row. */
export const looksLikeMarkup = (body: string): boolean => /^\s*[<{["]/u.test(body);

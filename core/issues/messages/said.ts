/**
 * Says in the spoken language what came in English as plain text: from a host, from a target, from the sending, or from a journal that a
 * colleague wrote whose pane speaks another language. What is not known, such as a target's own words, stays as it came.
 */
import { fill } from '../../said/fill.js';
import { lazily } from '../../text/lazily.js';
import { known as english } from './en/known.js';
import { spoken } from './spoken.js';

type Key = keyof ReturnType<typeof english>;

const keys = lazily(() => Object.keys(english()) as readonly Key[]);

const PLACE = /\{(\w+)\}/u;
const DIGITS = /^\d{1,9}$/u;

/** The text in the spoken language. A known sentence may be followed by others, or by a code. */
export function said(text: string): string {
  const { known, joined } = spoken();
  const sentences = english();
  if (known === sentences) return text;
  const told: string[] = [];
  let rest = text;
  for (let at = 0; rest !== ''; rest = rest.slice(at).trimStart()) {
    const key = keys().find((each) => sentences[each] === rest) ?? keys().find((each) => begins(rest, sentences[each]));
    if (key === undefined) {
      told.push(withValue(rest, known) ?? rest);
      break;
    }
    told.push(known[key]);
    at = sentences[key].length;
  }
  return joined.sentences(told);
}

/** What an error says, in the spoken language; empty for what was thrown without words. */
export const saidBy = (error: unknown): string => (error instanceof Error ? said(error.message) : '');

/** Sentences of ours that are followed by another one: it tells what to do. */
const advising = lazily(() => keys().filter((key) => /\. \S/u.test(english()[key])));

/** True for an English text that tells what to do by itself, so that nothing has to be added. */
export function advises(text: string): boolean {
  const sentences = english();
  return advising().some((key) => sentences[key] === text || begins(text, sentences[key]) || valueIn(text, sentences[key]) !== null);
}

/** Fragments stand alone: only a whole sentence has something behind it. */
const begins = (text: string, sentence: string): boolean => sentence.endsWith('.') && text.startsWith(`${sentence} `);

/** A text that is a sentence with a value in its place, or null. */
function withValue(text: string, known: Readonly<Record<Key, string>>): string | null {
  const sentences = english();
  for (const key of keys()) {
    const values = valueIn(text, sentences[key]);
    if (values !== null) return fill(known[key], values);
  }
  return null;
}

/** The value that a text has in the place of a sentence, by its name; null where the text is not that sentence. */
function valueIn(text: string, sentence: string): Readonly<Record<string, string>> | null {
  const [before = '', name, after = ''] = sentence.split(PLACE);
  if (name === undefined || text.length < before.length + after.length || !text.startsWith(before) || !text.endsWith(after)) return null;
  const value = text.slice(before.length, text.length - after.length);
  return name !== 'number' || DIGITS.test(value) ? { [name]: value } : null;
}

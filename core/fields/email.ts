/** E-mail addresses: sent as typed, compared in lower case. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { isPlainAscii, withoutInvisible } from '../text/chars.js';
import { type EmailFault, emailFault } from '../text/email-address.js';
import { latinLookAlikes } from '../text/look-alikes.js';
import { asciiDomain } from '../text/punycode.js';
import type { Codec } from './codec.js';
import { unicodePattern } from '../text/unicode-pattern.js';

const CODE_OF: Readonly<Record<Exclude<EmailFault, 'fine'>, CodeNumber>> = {
  characters: CODE['email-characters'],
  'too-long': CODE['too-long'],
  format: CODE['email-format'],
};

const LONGEST_TRIED = 1_000; // nobody's address; keeps the patterns below off huge cells

/** The address inside `Ann <a@x.org>` or `mailto:a@x.org`, without marks that slipped in around it. */
function unwrapped(text: string): string {
  const inBrackets = /<([^<>]+)>/u.exec(text);
  const inside = inBrackets?.[1] ?? text;
  return (inside.includes(':') ? inside.replace(/^\s*(?:mailto|e-?mail|smtp)\s*:\s*/iu, '') : inside)
    .replace(/\?.*$/u, '')
    .replace(/^[\s"'“”„‘’‚«»‹›「(<[{,;:]+|[\s"'“”„‘’‚«»‹›」)>\]},;:.]+$/gu, '');
}

/** Slips that have one clear reading: a comma for a dot in the domain, blanks around the `@`, a doubled dot or `@`. */
function withoutSlips(text: string): string {
  return text
    .replace(/\s*@+\s*/u, '@')
    .replace(/(@[^@]*)$/u, (domain) => domain.replace(/[,;]|\.{2,}|\s*\.\s*/gu, '.'))
    .replace(/\.{2,}/gu, '.');
}

/** One way to read the text, and the same without what stands around it and without its slips. */
function* readingsOf(text: string): Generator<string> {
  yield text;
  const inner = unwrapped(text);
  yield inner;
  yield withoutSlips(inner);
}

/** Candidates in the order of trust; the caller takes the first that is valid, and the others are not made. */
function* candidates(text: string): Generator<string> {
  const visible = withoutInvisible(text);
  yield* readingsOf(visible);
  if (isPlainAscii(visible)) return;
  yield* readingsOf(latinLookAlikes(visible));
  const at = visible.lastIndexOf('@');
  if (at > 0) yield* readingsOf(visible.slice(0, at + 1) + asciiDomain(visible.slice(at + 1)));
}

/** What stands before an address belongs to it where only blanks part them: in `ann lee@x.org` the word, in `ann. lee@x.org` too. A bracket parts them. */
function isCutOff(text: string, part: string): boolean {
  const before = text.slice(0, text.indexOf(part));
  return (
    !part.startsWith('<') &&
    (isPlainAscii(before) ? /[A-Za-z\d._+\\]\s*$/u : unicodePattern('[\\p{L}\\p{N}._+\\\\]\\s*$', 'u')).test(before)
  );
}

/** A comma right inside the domain: of `ann@sub.x,org` it is not clear whether it ends the address or stands for a dot. */
const isUnclearDomain = (text: string): boolean => {
  const domain = text.slice(text.lastIndexOf('@') + 1);
  const hasMark = (isPlainAscii(domain) ? /[A-Za-z\d][,;][A-Za-z\d]/u : unicodePattern('[\\p{L}\\p{N}][,;][\\p{L}\\p{N}]', 'u')).test(
    domain,
  );
  return hasMark && emailFault(`a@${/^[^,;\s]*/u.exec(domain)?.[0] ?? ''}`) === 'fine';
};

function fixes(text: string): string[] {
  if (text.length > LONGEST_TRIED || isUnclearDomain(text)) return [];
  const several = text.split(/[\s,;/|]+/u).filter((part) => emailFault(unwrapped(part)) === 'fine');
  if (several.length === 1 && isCutOff(text, several[0] ?? '')) return [];
  const different = [...new Set(several.map((part) => unwrapped(part).toLowerCase()))];
  if (different.length > 1) return []; // two addresses: which one is not ours to say
  const forms = different.length === 1 && several[0] !== undefined ? [unwrapped(several[0])] : candidates(text);
  for (const form of forms) if (form !== text && emailFault(form) === 'fine') return [form];
  return [];
}

export const emailCodec: Codec = {
  fault: (text) => {
    const found = emailFault(text);
    return found === 'fine' ? 0 : CODE_OF[found];
  },
  value: (text) => text,
  fixes,
};

/** Takes a secret out of a text in every form in which a server can have echoed it. */
import { composeText } from '../../text/compose.js';
import { encodePart } from './encode-part.js';

const MASK = '•••';
const HTML: readonly (readonly [RegExp, string])[] = [
  [/&/gu, '&amp;'],
  [/</gu, '&lt;'],
  [/>/gu, '&gt;'],
  [/"/gu, '&quot;'],
  [/'/gu, '&#39;'],
];

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inHtml = (text: string): string => HTML.reduce((escaped, [sign, name]) => escaped.replace(sign, name), text);
const inNumberedHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);

/** The ways in which texts are put into other texts; a server may use one of them on the result of another. */
const ENCODERS: readonly ((text: string) => string)[] = [
  (text) => text,
  inJson,
  inHtml,
  inNumberedHtml,
  encodePart,
  (text) => encodePart(text).replace(/%20/gu, '+'),
  (text) => text.replace(/\s+/gu, ' '),
];

function formsOf(secret: string): string[] {
  const core = secret.trim(); // blanks around it give nothing away
  const plain = [core, composeText(core), core.normalize('NFD')];
  const once = new Set(plain.flatMap((text) => ENCODERS.map((encode) => encode(text))));
  const twice = new Set([...once].flatMap((text) => ENCODERS.map((encode) => encode(text))));
  // The longest first: a short form inside of a long one would leave the rest of that in sight.
  return [...twice].filter((form) => form !== '').sort((one, other) => other.length - one.length);
}

/** The text without the secret; capital or small letters make no difference, since servers change them. */
export function maskSecret(text: string, secret: string): string {
  return formsOf(secret).reduce((masked, form) => without(masked, form), text);
}

function without(text: string, form: string): string {
  const [low, sought] = [text.toLowerCase(), form.toLowerCase()];
  // Where small letters take more room than capital ones, places do not fit: then only the same letters are found.
  if (low.length !== text.length || sought.length !== form.length) return text.split(form).join(MASK);
  let masked = '';
  let from = 0;
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, from)) {
    masked += text.slice(from, at) + MASK;
    from = at + sought.length;
  }
  return masked + text.slice(from);
}

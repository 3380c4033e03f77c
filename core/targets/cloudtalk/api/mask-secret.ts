/** Takes a password out of a text in every form in which a server can have echoed it. */
import { composeText } from '../../../text/compose.js';

const MASK = '•••';

const asJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const asUrl = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const asHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const asNamedHtml = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/'/gu, '&#39;');

const WAYS: readonly ((text: string) => string)[] = [(text) => text, asJson, asUrl, asHtml, asNamedHtml];

/** The text without the secret, whatever its case. The longest form goes first: a short one within it would leave the rest in sight. */
export function maskSecret(text: string, secret: string): string {
  const core = secret.trim(); // blanks around it give nothing away
  const once = [core, composeText(core)].flatMap((form) => WAYS.map((write) => write(form)));
  const forms = [...new Set(once.flatMap((form) => WAYS.map((write) => write(form))))].filter((form) => form !== '');
  return forms.sort((one, other) => other.length - one.length).reduce(without, text);
}

function without(text: string, form: string): string {
  const [folded, sought] = [text.toLowerCase(), form.toLowerCase()];
  // Letters that grow when they are folded move the places of all that follow: there only the exact spelling is taken out.
  const isInPlace = folded.length === text.length;
  const [where, what] = isInPlace ? [folded, sought] : [text, form];
  const parts: string[] = [];
  let from = 0;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, from)) {
    parts.push(text.slice(from, at));
    from = at + what.length;
  }
  return [...parts, text.slice(from)].join(MASK);
}

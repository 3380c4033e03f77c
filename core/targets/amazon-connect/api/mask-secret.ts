/** Takes a password out of a text in every form in which a server can have echoed it. */
import { composeText } from '../../../text/compose.js';

const MASK = '•••';

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inUrl = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);
const inHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => SIGNS.get(sign) ?? sign);

/** The text without the secret, whatever its case; the longest form goes first, or a short one would leave the rest of it in sight. */
export function maskSecret(text: string, secret: string): string {
  const core = secret.trim(); // blanks around it give nothing away
  const once = [core, composeText(core)].flatMap((each) => [each, inJson(each), inUrl(each), inHtml(each)]);
  const forms = new Set([...once, ...once.flatMap((each) => [inJson(each), inUrl(each), inHtml(each)])]);
  return [...forms]
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length)
    .reduce(without, text);
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

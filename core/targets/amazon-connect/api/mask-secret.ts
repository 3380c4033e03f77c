/** Takes a password out of a text in every form in which a server can have echoed it. */

const MASK = '•••';

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
const inUrl = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const inHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;');

/** The text without the secret, whatever its case; the longest form goes first, or a short one would leave the rest of it in sight. */
export function maskSecret(text: string, secret: string): string {
  const core = secret.trim(); // blanks around it give nothing away
  const once = [core, core.normalize('NFC'), core.normalize('NFD')].flatMap((each) => [each, inJson(each), inUrl(each), inHtml(each)]);
  const forms = new Set([...once, ...once.flatMap((each) => [inJson(each), inUrl(each), inHtml(each)])]);
  return [...forms]
    .filter((form) => form !== '')
    .sort((one, other) => other.length - one.length)
    .reduce((masked, form) => masked.replace(new RegExp(form.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&'), 'giu'), MASK), text);
}

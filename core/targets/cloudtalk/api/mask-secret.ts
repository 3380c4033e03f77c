/** Takes a password out of a text in every form in which a server can have echoed it. */

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
  const once = [core, core.normalize('NFC'), core.normalize('NFD')].flatMap((form) => WAYS.map((write) => write(form)));
  const forms = [...new Set(once.flatMap((form) => WAYS.map((write) => write(form))))].filter((form) => form !== '');
  return forms
    .sort((one, other) => other.length - one.length)
    .reduce((masked, form) => masked.replace(new RegExp(form.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'), 'giu'), MASK), text);
}

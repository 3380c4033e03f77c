/** What the platform says of itself, and what it does with signatures, requests and pages. Nothing is sent. */
import { hmacSha256, sha256 } from '../hmac.js';
import { spreadsheet } from '../spreadsheet.js';
import { userEmail } from '../user.js';
import type { SheetsCheck } from './scratch.js';

/** The length of each page as it was pushed, put in by the build. */
declare const PAGE_LENGTHS: Readonly<Record<string, number>>;

/** A published test vector: HMAC-SHA-256 of this text under the key "key" begins with these bytes. */
const VECTOR = { key: 'key', text: 'The quick brown fox jumps over the lazy dog', head: '-9,-68,-125,-12' };
/** Another: keys that follow from each other, and how the last one begins. */
const KEYS = {
  first: 'AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  parts: ['20150830', 'us-east-1', 'iam', 'aws4_request'],
  head: '-60,-81,-79,-52',
};
const EMPTY_DIGEST = '-29,-80,-60,66'; // how it begins
const HEAD_BYTES = 4;
const HEADERS = { Authorization: 'Bearer x', 'Idempotency-Key': 'k', 'If-Match': '"1"' };
const REQUEST = { method: 'patch', contentType: 'application/json', payload: '{"a":1}', followRedirects: false } as const;
const AS_MADE = JSON.stringify({ ...REQUEST, headers: HEADERS });
const LISTED = 'https://api.stellaconnect.net/';
const UNLISTED = 'https://example.com/';
const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/u;

export const PLATFORM_CHECKS: readonly SheetsCheck[] = [
  { number: 'S50', what: 'Signatures are those of the standard', expected: [VECTOR.head], see: () => head(hmacSha256(VECTOR.key, VECTOR.text)) },
  { number: 'S50', what: 'Signatures under bytes are those of the standard', expected: [KEYS.head], see: lastKey },
  { number: 'S50', what: 'A digest is that of the standard, of nothing too', expected: [EMPTY_DIGEST], see: () => head(sha256('')) },
  { number: 'S51', what: 'A request is made ready with the headers that it was given', expected: [AS_MADE], see: () => asMade(LISTED) },
  { number: 'S51', what: 'A request to a host that the manifest does not list', expected: [], see: () => asMade(UNLISTED) },
  { number: 'S18', what: 'The address of whoever runs this', expected: [], see: () => (/^\S+@\S+$/u.test(userEmail()) ? 'told' : 'nobody') },
  { number: 'S38', what: 'The language of the account is told', expected: ['a language'], see: () => language(Session.getActiveUserLocale()) },
  { number: 'S52', what: 'The spreadsheet tells its language, and a time zone that is known', expected: ['a language, known'], see: locale },
  { number: 'S53', what: 'The pages are as long as they were when they were pushed', expected: ['all'], see: pages },
]; // prettier-ignore

const head = (bytes: number[]): string => bytes.slice(0, HEAD_BYTES).join();
const language = (told: string): string => (TAG.test(told) ? 'a language' : told);

function lastKey(): string {
  let key: string | Uint8Array = KEYS.first;
  let bytes: number[] = [];
  for (const part of KEYS.parts) {
    bytes = hmacSha256(key, part);
    key = Uint8Array.from(bytes);
  }
  return head(bytes);
}

/** A request as the host would send it; it adds headers of its own. */
function asMade(url: string): string {
  const made = UrlFetchApp.getRequest(url, { ...REQUEST, headers: HEADERS, muteHttpExceptions: true, timeoutSeconds: 1 });
  const { method, contentType, payload, followRedirects } = made;
  const all = new Map(Object.entries((made.headers ?? {}) as Record<string, unknown>));
  const headers = Object.fromEntries(Object.keys(HEADERS).map((name) => [name, all.get(name)]));
  return JSON.stringify({ method, contentType, payload, followRedirects, headers });
}

function locale(): string {
  const zone = spreadsheet().getSpreadsheetTimeZone();
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
  } catch {
    return `${language(spreadsheet().getSpreadsheetLocale())}, ${zone}`;
  }
  return `${language(spreadsheet().getSpreadsheetLocale())}, known`;
}

/** HtmlService has been seen to cut out what looks like a comment. */
function pages(): string {
  const other = Object.entries(PAGE_LENGTHS).filter(([name, length]) => lengthOf(name) !== length);
  return other.length === 0 ? 'all' : other.map(([name]) => name).join(', ');
}

function lengthOf(name: string): number {
  try {
    return HtmlService.createHtmlOutputFromFile(name).getContent().length;
  } catch {
    return 0;
  }
}

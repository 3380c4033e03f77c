/** Signature Version 4 as the service reads it: signed again over what arrived, and compared. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { ApiRequest } from '../../shared/front.js';
import type { Context } from '../context.js';
import type { AccessKey } from '../seed.js';
import { refuse } from './errors.js';

const SERVICE = 'connect';
const SKEW_MS = 300_000; // five minutes to either side, as the vendor's pages on signatures have it
const HEADER =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/,\s]+)\/([^/,\s]+)\/aws4_request, ?SignedHeaders=([^,\s]+), ?Signature=([0-9a-f]{64})$/u;
const STAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u;

const hash = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text, 'utf8').digest();
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The path with each part encoded once more than on the wire. */
const canonicalPath = (pathname: string) => pathname.split('/').map(encode).join('/');

function canonicalQuery(search: string): string {
  const pairs = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.includes('=') ? pair.indexOf('=') : pair.length;
      return [pair.slice(0, at), pair.slice(at + 1)].map((part) => encode(decodeURIComponent(part)));
    });
  const compare = (one: string, other: string) => (one < other ? -1 : Number(one > other));
  pairs.sort(([a = '', x = ''], [b = '', y = '']) => compare(a, b) || compare(x, y));
  return pairs.map((pair) => pair.join('=')).join('&');
}

/** The header as it was signed: without blanks at the ends, and with one where there were several. */
function headerOf({ headers, url }: ApiRequest, name: string): string {
  const value = headers.get(name) ?? (name === 'host' ? url.host : '');
  return value.trim().replace(/\s+/gu, ' ');
}

/** The name under which a request counts, before anything is proved. */
export function keyOf({ headers }: Pick<ApiRequest, 'headers'>, { seed }: Context): AccessKey['name'] | null {
  const id = /Credential=([^/]+)\//u.exec(headers.get('authorization') ?? '')?.[1];
  return seed.keys.find(({ accessKeyId }) => accessKeyId === id)?.name ?? null;
}

function checkKey(key: AccessKey | undefined, token: string | null, now: number): asserts key is AccessKey {
  if (!key) refuse('UnrecognizedClientException', 'The access key is not known.');
  if ((key.sessionToken ?? null) !== token) refuse('UnrecognizedClientException', 'The session token is not that of the access key.');
  if (key.endsAt !== undefined && key.endsAt <= now) refuse('ExpiredTokenException', 'The session token has ended.');
}

/** Refuses a request that is not signed by one of the keys for this service and region, at about this moment. */
export function authenticate(request: ApiRequest, context: Context): void {
  const { method, url, headers, body } = request;
  const header = headers.get('authorization');
  if (header === null) refuse('MissingAuthenticationTokenException', 'The request is not signed.');
  const [, id, day = '', region = '', service = '', signed = '', signature = ''] = HEADER.exec(header) ?? [];
  const stamp = headers.get('x-amz-date') ?? '';
  if (id === undefined || !STAMP.test(stamp)) refuse('IncompleteSignatureException', 'The signature or its date cannot be read.');
  const key = context.seed.keys.find(({ accessKeyId }) => accessKeyId === id);
  checkKey(key, headers.get('x-amz-security-token'), context.now());

  const names = signed.split(';');
  const needed = ['host', ...[...headers.keys()].filter((name) => name.startsWith('x-amz-'))];
  const unsigned = needed.find((name) => !names.includes(name));
  if (unsigned !== undefined) refuse('InvalidSignatureException', `The header ${unsigned} has to be signed.`);
  if (day !== stamp.slice(0, 8) || region !== context.seed.region || service !== SERVICE) {
    refuse('InvalidSignatureException', 'The signature is for another day, region or service.');
  }
  if (Math.abs(Date.parse(stamp.replace(STAMP, '$1-$2-$3T$4:$5:$6Z')) - context.now()) > SKEW_MS) {
    refuse('InvalidSignatureException', 'The signature is too old, or from the future.');
  }
  const lines = names.map((name) => `${name}:${headerOf(request, name)}\n`).join('');
  const canonical = [method, canonicalPath(url.pathname), canonicalQuery(url.search), lines, signed, hash(body)].join('\n');
  const scope = [day, region, service, 'aws4_request'];
  const text = ['AWS4-HMAC-SHA256', stamp, scope.join('/'), hash(canonical)].join('\n');
  const signingKey = scope.reduce<string | Buffer>(hmac, `AWS4${key.secretAccessKey}`);
  if (!timingSafeEqual(hmac(signingKey, text), Buffer.from(signature, 'hex'))) {
    refuse('InvalidSignatureException', 'The signature is not the one that the request should have.');
  }
}

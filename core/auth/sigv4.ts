/** AWS Signature Version 4 in the `Authorization` header: one-way functions come from the host, everything else is here. */
import type { HttpRequest } from '../ports/index.js';
import type { HmacSha256 } from './hs256-jwt.js';

/** SHA-256 of a text as UTF-8. Bytes may be signed, as one host gives them. */
export type Sha256 = (text: string) => ArrayLike<number>;

/** Who signs, and for which service where. */
export interface AwsAccount {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Of temporary credentials; empty for lasting ones. */
  readonly sessionToken: string;
  readonly region: string;
  readonly service: string;
}

export interface SigV4Deps {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly sha256: Sha256;
  readonly hmacSha256: HmacSha256;
}

const ALGORITHM = 'AWS4-HMAC-SHA256';
const ADDRESS = /^https:\/\/([^/?]+)([^?]*)\??(.*)$/u;
const OF_AWS = /^x-amz-/iu; // headers of this prefix have to be signed; of the others a host may still change the form

/**
 * The headers that sign a request. `Host` is signed and not among them: every host sets it by itself. A blank in the query has to be
 * written `%20`, since a plus sign is read as itself.
 */
export function sigV4(
  { method, url, headers, body = '' }: Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>,
  { accessKeyId, secretAccessKey, sessionToken, region, service }: AwsAccount,
  { now, sha256, hmacSha256 }: SigV4Deps,
): [name: string, value: string][] {
  const [, host = '', path = '', query = ''] = ADDRESS.exec(url) ?? [];
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/gu, '');
  const added: [string, string][] = [['X-Amz-Date', stamp]];
  if (sessionToken) added.push(['X-Amz-Security-Token', sessionToken]);

  const signed = new Map([['host', host]]);
  for (const [name, value] of Object.entries(headers).concat(added)) {
    if (OF_AWS.test(name)) signed.set(name.toLowerCase(), value.trim().replace(/\s+/gu, ' '));
  }
  const lines = [...signed].map(([name, value]) => `${name}:${value}\n`).sort();
  const names = [...signed.keys()].sort().join(';');
  const canonical = [method, canonicalPath(path), canonicalQuery(query), lines.join(''), names, hex(sha256(body))].join('\n');

  const scope = [stamp.slice(0, 8), region, service, 'aws4_request'];
  const text = [ALGORITHM, stamp, scope.join('/'), hex(sha256(canonical))].join('\n');
  const key = scope.reduce<string | Uint8Array>((last, part) => Uint8Array.from(hmacSha256(last, part)), `AWS4${secretAccessKey}`);
  const credential = [accessKeyId, ...scope].join('/');
  const signature = hex(hmacSha256(key, text));
  return [...added, ['Authorization', `${ALGORITHM} Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`]];
}

/** Every service but one wants the path of the wire encoded once more, slashes aside. */
function canonicalPath(path: string): string {
  return encode(path).replace(/%2F/gu, '/') || '/';
}

/** Pairs in the order of their encoded names, then values. A line break, which no encoded text holds, stands between the two while they are sorted. */
function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter(Boolean);
  const encoded = pairs.map((pair) => pair.replace(/^([^=]*)=?(.*)$/u, (_, ...both: string[]) => `${again(both[0])}\n${again(both[1])}`));
  return encoded.sort().join('&').replace(/\n/gu, '=');
}

/** The one spelling of a part of a query, whichever it came in. */
function again(text = ''): string {
  try {
    return encode(decodeURIComponent(text));
  } catch {
    return encode(text); // a stray percent sign stands for itself
  }
}

/** Everything but the unreserved characters of RFC 3986, in capital letters. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function hex(bytes: ArrayLike<number>): string {
  return Array.from(bytes, (byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

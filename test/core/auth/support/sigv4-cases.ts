/** Requests that a signer can get wrong, and how two signers that nobody here wrote sign each of them. */
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { AwsV4Signer } from 'aws4fetch';

export interface SigV4Case {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query as they go on the wire. */
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const INSTANCE = '11111111-2222-3333-4444-555555555555';
const ARN = encodeURIComponent(`arn:aws:connect:us-east-1:1:instance/${INSTANCE}/agent/u1`);

export const REGION = 'us-east-1';
export const SERVICE = 'connect';
export const NOW = Date.UTC(2026, 2, 5, 9, 7, 1, 456);

export const SIGV4_CASES: Readonly<Record<string, SigV4Case>> = {
  'a path alone': { method: 'GET', path: `/users/${INSTANCE}/u1` },
  'no path at all': { method: 'GET', path: '' },
  'a path that ends in a slash': { method: 'GET', path: '/users/' },
  'a body in many letters': { method: 'PUT', path: `/users/${INSTANCE}`, body: '{"FirstName":"José 山田 😀","LastName":"O\'Neill"}' },
  'a long body': { method: 'POST', path: '/search-users', body: JSON.stringify({ Value: 'ä'.repeat(5_000) }) },
  'a body of many lines': { method: 'POST', path: '/search-users', body: '{\r\n\t"MaxResults": 1\n}\n' },
  'an ARN in the path': { method: 'POST', path: `/tags/${ARN}`, body: '{"tags":{"k":"v"}}' },
  'a path with every sign that encoders forget': { method: 'GET', path: "/a!b'c(d)e*f~g.h_i-j/%20%25%C3%A9" },
  'a query out of order': { method: 'GET', path: `/users-summary/${INSTANCE}?nextToken=a%2Bb%2Fc%3D%3D~&maxResults=100` },
  'a name more than once': { method: 'DELETE', path: `/tags/${ARN}?tagKeys=b&tagKeys=a&tagKeys=B` },
  'a name that begins like another': { method: 'GET', path: '/x?a-b=1&a=3&a=10&a.b=2&A=0&ab=4' },
  'a query with every sign that encoders forget': { method: 'GET', path: "/x?q=a!b'c(d)e*f~g.h_i-j&z=%C3%A9%20%25&y=%E5%B1%B1" },
  'a query without values': { method: 'GET', path: '/x?empty=&none' },
  'a query with equal signs in a value': { method: 'GET', path: '/x?token=a=b==' },
  'small letters in an escape': { method: 'GET', path: '/x?q=%c3%a9%2f' },
  'a header of the service': { method: 'GET', path: '/x', headers: { 'X-Amz-Target': '  two   words\tmore ' } },
  'two headers that are signed around the date': { method: 'GET', path: '/x', headers: { 'x-amz-z': 'last', 'x-amz-a': 'first' } },
};

export const CREDENTIALS: Readonly<Record<string, Credentials>> = {
  lasting: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'an+example/secret' },
  temporary: { accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'an+example/secret', sessionToken: 'example/session+token==' },
  'of other letters': { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: `geheim £ 漢字 ${'x'.repeat(80)}` },
};

/** The query as the vendor's signer takes it: decoded, each name with all of its values. */
function queryOf(url: URL): Record<string, string | string[]> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name)]));
}

/** The `Authorization` header by the signer of the vendor's own clients. */
export async function signedByVendor(host: string, request: SigV4Case, credentials: Credentials): Promise<string | undefined> {
  const url = new URL(`https://${host}${request.path}`);
  const options = { credentials, region: REGION, service: SERVICE, sha256: Sha256, applyChecksum: false };
  const { method, body = '', headers = {} } = request;
  const plain = { method, protocol: 'https:', hostname: host, path: url.pathname, query: queryOf(url), body };
  const signed = await new SignatureV4(options).sign({ ...plain, headers: { host, ...headers } }, { signingDate: new Date(NOW) });
  return signed.headers['authorization'];
}

/** The `Authorization` header by a signer that shares no line with the vendor's. */
export async function signedByAws4fetch(host: string, request: SigV4Case, credentials: Credentials): Promise<string> {
  const { method, body, headers = {} } = request;
  const signer = new AwsV4Signer({
    ...credentials,
    url: `https://${host}${request.path}`,
    method,
    headers: { ...headers },
    service: SERVICE,
    region: REGION,
    datetime: '20260305T090701Z',
    ...(body === undefined ? {} : { body }),
  });
  return signer.authHeader();
}

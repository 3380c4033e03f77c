/** What the pane may say, checked before anything acts on it. */
import * as z from 'zod/mini';
import { MAX_HEADER_LENGTH, MAX_LEASE_MS, MAX_REQUESTS, MAX_SECRET_LENGTH, MAX_TEXTS, MAX_TIMEOUT_MS } from './limits.js';

const NAME = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/u;
const HEADER_NAME = /^[A-Za-z0-9-]{1,64}$/u;
/** Headers that steer the connection or claim an identity; the relay alone sets those. */
const RESERVED =
  /^(?:host|cookie|authorization|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|via|forwarded|proxy-.*|x-forwarded-.*|sec-.*)$/iu;
/** Of a region or a service: both become part of a header. */
const SCOPE = /^[a-z0-9-]{1,40}$/u;
const LINE = /^[\t\u0020-\u007e\u00a0-\u00ff]*$/u;

export const secretName = z.string().check(z.regex(NAME));
/** Any printable text: the pane puts the workbook before the name. */
export const leaseName = z.string().check(z.regex(/^[^\p{Cc}]{1,200}$/u));

const header = z.string().check(z.maxLength(MAX_HEADER_LENGTH), z.regex(LINE));
const headerName = z.string().check(
  z.regex(HEADER_NAME),
  z.refine((name) => !RESERVED.test(name)),
);

const auth = z.discriminatedUnion('scheme', [
  z.strictObject({ scheme: z.literal('bearer'), token: secretName }),
  z.strictObject({ scheme: z.literal('basic'), user: secretName, password: secretName }),
  z.strictObject({
    scheme: z.literal('hs256-jwt'),
    keyHeader: headerName,
    key: secretName,
    secret: secretName,
    prefix: z.enum(['', 'Bearer ']),
  }),
  z.strictObject({
    scheme: z.literal('sigv4'),
    accessKeyId: secretName,
    secretAccessKey: secretName,
    sessionToken: z.optional(secretName),
    region: z.string().check(z.regex(SCOPE)),
    service: z.string().check(z.regex(SCOPE)),
  }),
]);

const request = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: z.string(),
  headers: z.record(headerName, header),
  body: z.optional(z.string()),
  auth: z.optional(auth),
  timeoutMs: z.int().check(z.positive(), z.maximum(MAX_TIMEOUT_MS)),
});

export const secretBody = z.strictObject({ value: z.string().check(z.minLength(1), z.maxLength(MAX_SECRET_LENGTH)) });
export const fingerprintBody = z.strictObject({ texts: z.array(z.string()).check(z.maxLength(MAX_TEXTS)) });

const holder = { owner: z.string().check(z.maxLength(64)), fence: z.int().check(z.positive()) };
const ttlMs = z.int().check(z.positive(), z.maximum(MAX_LEASE_MS));
export const leaseBody = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('acquire'), ttlMs }),
  z.strictObject({ action: z.literal('renew'), ttlMs, ...holder }),
  z.strictObject({ action: z.literal('release'), ...holder }),
]);

/** A lease goes along where the requests change something: they leave only while it is held. */
export const sendBody = z.strictObject({
  requests: z.array(request).check(z.maxLength(MAX_REQUESTS)),
  lease: z.optional(z.strictObject({ name: leaseName, ...holder })),
});

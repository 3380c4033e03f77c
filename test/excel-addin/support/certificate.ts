/** A certificate for localhost that signs itself, made for the moment: a key in the repository would be nobody's secret. */
import { createSign, generateKeyPairSync } from 'node:crypto';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const LONG = 0x80; // a length of more than seven bits says first how many bytes it takes
const [INTEGER, BITS, OCTETS, OID, TEXT, SEQUENCE, SET, TIME] = [0x02, 0x03, 0x04, 0x06, 0x0c, 0x30, 0x31, 0x17];
const [VERSION, EXTENSIONS, DNS_NAME] = [0xa0, 0xa3, 0x82];
const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const SUBJECT_ALT_NAME = '551d11';

/** A value in DER: what it is, how long it is, and its parts. */
function der(tag: number, ...parts: readonly (Uint8Array | string)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  const length = body.length < LONG ? [body.length] : [LONG + 2, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const oid = (hex: string): Buffer => der(OID, Buffer.from(hex, 'hex'));
const time = (date: Date): Buffer => der(TIME, `${date.toISOString().replace(/[-:T]/gu, '').slice(2, 14)}Z`);

/** Certificate and key in PEM, good for a day. */
export function certificateForLocalhost(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, oid(ECDSA_WITH_SHA256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, oid(COMMON_NAME), der(TEXT, 'localhost'))));
  const [from, until] = [-1, 1].map((days) => new Date(Date.now() + days * 86_400_000)) as [Date, Date];
  const known = der(SEQUENCE, oid(SUBJECT_ALT_NAME), der(OCTETS, der(SEQUENCE, der(DNS_NAME, 'localhost'))));
  const told = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([1])),
    algorithm,
    name,
    der(SEQUENCE, time(from), time(until)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, known)),
  );
  const signature = createSign('SHA256').update(told).sign(privateKey);
  const whole = der(SEQUENCE, told, algorithm, der(BITS, Buffer.from([0]), signature)).toString('base64');
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${whole}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

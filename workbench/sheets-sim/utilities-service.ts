/** Utilities: signatures, ids and dates in a time zone. */
import { utf8 } from '../../core/auth/index.js';
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { hmacSha256, sha256 } from './sha256.js';
import { strict } from './strict.js';
import { wallClock } from './time-zone.js';

type Service = GoogleAppsScript.Utilities.Utilities;
type Charset = GoogleAppsScript.Utilities.Charset;

const UTF_8 = 'UTF_8' as unknown as Charset;
const SHA_256 = 'SHA_256' as unknown as GoogleAppsScript.Utilities.DigestAlgorithm;
const HEX_DIGITS = 16;
const [LOWEST, HIGHEST] = [-128, 127]; // of a byte, as the host counts

/** Text under a character set: without one the host takes ASCII and everything else becomes a question mark. */
const bytesOf = (text: string, charset?: Charset) => utf8(charset === UTF_8 ? text : text.replaceAll(/[^\0-\x7f]/gu, '?'));

/** Text, or bytes as the host has them: any other number is no byte there. */
function given(value: string | readonly number[], charset?: Charset): Uint8Array {
  if (typeof value === 'string') return bytesOf(value, charset);
  const strange = value.find((byte) => !Number.isInteger(byte) || byte < LOWEST || byte > HIGHEST);
  if (strange !== undefined) throw new ServiceException(`Cannot convert ${strange} to a byte.`);
  return Uint8Array.from(value);
}

const asHostBytes = (bytes: Uint8Array): number[] => [...Int8Array.from(bytes)];

export function utilitiesService({ execution }: SimContext): Service {
  return strict<Service>('Utilities', execution, {
    Charset: { US_ASCII: 'US_ASCII', UTF_8 } as unknown as Service['Charset'],
    getUuid: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * HEX_DIGITS).toString(HEX_DIGITS)),
    DigestAlgorithm: { SHA_256 } as unknown as Service['DigestAlgorithm'],
    computeHmacSha256Signature: (value: string | number[], key: string | number[], charset?: Charset) => {
      if (typeof value !== typeof key) throw new ServiceException('Value and key have to be two texts, or bytes both.');
      return asHostBytes(hmacSha256(given(key, charset), given(value, charset)));
    },
    computeDigest: (algorithm: unknown, value: string | number[], charset?: Charset) => {
      if (algorithm !== SHA_256) throw new ServiceException(`The simulation does not know the digest ${String(algorithm)}`);
      return asHostBytes(sha256(given(value, charset)));
    },
    formatDate: (date, timeZone: string, format: string) => {
      if (format !== 'yyyy-MM-dd HH:mm:ss') throw new ServiceException(`The simulation does not know the pattern ${format}`);
      const [year, ...rest] = wallClock(Number(date), timeZone);
      const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, '0'));
      return `${String(year).padStart(4, '0')}-${month ?? ''}-${day ?? ''} ${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
    },
  });
}

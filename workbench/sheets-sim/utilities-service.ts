/** Utilities: signatures, ids and dates in a time zone. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { hmacSha256 } from './sha256.js';
import { strict } from './strict.js';
import { wallClock } from './time-zone.js';

type Service = GoogleAppsScript.Utilities.Utilities;
type Charset = GoogleAppsScript.Utilities.Charset;

const UTF_8 = 'UTF_8' as unknown as Charset;
const HEX_DIGITS = 16;

export function utilitiesService({ execution }: SimContext): Service {
  return strict<Service>('Utilities', execution, {
    Charset: { US_ASCII: 'US_ASCII', UTF_8 } as unknown as Service['Charset'],
    getUuid: () =>
      'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replaceAll('x', () => Math.floor(Math.random() * HEX_DIGITS).toString(HEX_DIGITS)),
    computeHmacSha256Signature: ((value: string, key: string, charset?: Charset) => {
      // Without a character set the host takes ASCII and everything else becomes a question mark.
      const text = (given: string) => (charset === UTF_8 ? given : given.replaceAll(/[^\0-\x7f]/gu, '?'));
      return hmacSha256(text(key), text(value));
    }) as Service['computeHmacSha256Signature'],
    formatDate: (date, timeZone: string, format: string) => {
      if (format !== 'yyyy-MM-dd HH:mm:ss') throw new ServiceException(`The simulation does not know the pattern ${format}`);
      const [year, ...rest] = wallClock(Number(date), timeZone);
      const [month, day, hour, minute, second] = rest.map((part) => String(part).padStart(2, '0'));
      return `${String(year).padStart(4, '0')}-${month ?? ''}-${day ?? ''} ${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
    },
  });
}

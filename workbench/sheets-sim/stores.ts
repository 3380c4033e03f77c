/** PropertiesService and CacheService, with the limits that the host documents. */
import type { SimContext } from './context.js';
import { ServiceException } from './execution.js';
import { strict } from './strict.js';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Cache = GoogleAppsScript.Cache.Cache;
type CacheService = GoogleAppsScript.Cache.CacheService;

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CACHE_KEY = 250;
const CACHE_BYTES = 100 * 1024;
const CACHE_SECONDS = 600; // when none are given
const CACHE_LONGEST_SECONDS = 21_600;
const MS_PER_SECOND = 1000;

export interface Cached {
  readonly value: string;
  readonly until: number;
}

/** `document` is null where the script runs outside of a document. */
export function propertiesService(context: SimContext, user: Map<string, string>, document: Map<string, string> | null): PropertiesService {
  return strict<PropertiesService>('PropertiesService', context.execution, {
    getUserProperties: () => store(context, user),
    getDocumentProperties: () => (document ? store(context, document) : null) as Properties,
  });
}

function store(context: SimContext, map: Map<string, string>): Properties {
  const self: Properties = strict<Properties>('Properties', context.execution, {
    getProperties: () => Object.fromEntries(map),
    getKeys: () => [...map.keys()],
    getProperty: (key: string) => map.get(key) ?? null,
    setProperty: (key: string, value: string) => {
      if (typeof value !== 'string') throw new ServiceException('The parameters do not match the method signature.');
      if (bytes(value) > VALUE_BYTES) throw new ServiceException('Argument too large: value');
      const others = [...map].reduce((sum, [name, text]) => sum + (name === key ? 0 : bytes(name) + bytes(text)), 0);
      if (others + bytes(key) + bytes(value) > STORE_BYTES) throw new ServiceException('You have exceeded the property storage quota.');
      map.set(key, value);
      return self;
    },
    deleteProperty: (key: string) => {
      map.delete(key);
      return self;
    },
  });
  return self;
}

export function cacheService(context: SimContext, user: Map<string, Cached>): CacheService {
  const { execution } = context;
  const cache = strict<Cache>('Cache', execution, {
    get: (key: string) => {
      const entry = user.get(key);
      return entry && entry.until > execution.now() ? entry.value : null;
    },
    put: (key: string, value: string, seconds: number = CACHE_SECONDS) => {
      if (key.length > CACHE_KEY || bytes(value) > CACHE_BYTES) throw new ServiceException('Argument too large');
      if (seconds < 1 || seconds > CACHE_LONGEST_SECONDS) throw new ServiceException('Invalid argument: expirationInSeconds');
      user.set(key, { value, until: execution.now() + seconds * MS_PER_SECOND });
    },
    remove: (key: string) => void user.delete(key),
  });
  return strict<CacheService>('CacheService', execution, { getUserCache: () => cache });
}

/** Length in UTF-8. */
function bytes(text: string): number {
  if (!/[^\0-\x7f]/u.test(text)) return text.length;
  let sum = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    sum += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return sum;
}

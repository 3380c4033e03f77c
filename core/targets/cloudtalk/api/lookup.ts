/** Looking one person up. No request finds anybody by address, so the whole list is read, one request for each of its pages. */
import type { PersonKeys } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { INCOMPLETE_ANSWER, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import type { KnownNames, LookupVerdict } from '../../../sending/api.js';
import { plainEmail } from '../../../sending/same-keys.js';
import { AGENT_KEY, agentsRequest } from './list.js';
import type { Memory } from './memory.js';
import { lastPage, readPage } from './page.js';
import { commonVerdict, isSuccess } from './statuses.js';
import { readAgent } from './user.js';

export interface Lookup {
  readonly lookup: (keys: PersonKeys) => HttpRequest[];
  readonly readLookup: (keys: PersonKeys, response: HttpResponse) => LookupVerdict;
  /** The same list tells whether somebody still is there. */
  readonly readLookupActive: (keys: PersonKeys, response: HttpResponse) => LookupVerdict;
}

/** Pages that were asked for under an address, and those that answered. */
interface Asked {
  pages: number;
  readonly told: Set<number>;
}

/** The lookups of one connection. */
export function lookups(memory: Memory, names: KnownNames | undefined): Lookup {
  const asked = new Map<string, Asked>();

  function lookup({ email }: PersonKeys): HttpRequest[] {
    if (email === null || email === '') return [];
    const key = plainEmail(email);
    const { told } = asked.get(key) ?? { told: new Set() };
    asked.set(key, { pages: memory.pages, told });
    return Array.from({ length: memory.pages }, (_, index) => agentsRequest(index + 1));
  }

  /** Nobody is absent while there may be more pages, or while one page was told in place of another. */
  function isWhole(key: string, number: number, last: number): boolean {
    const own = asked.get(key) ?? { pages: 1, told: new Set<number>() };
    const isRepeated = own.told.has(number);
    own.told.add(number);
    if (isRepeated || own.told.size >= own.pages) own.told.clear();
    return !isRepeated && last <= own.pages;
  }

  function readLookup({ email }: PersonKeys, response: HttpResponse): LookupVerdict {
    if (!isSuccess(response)) return commonVerdict(response);
    const page = readPage(response, AGENT_KEY);
    if (!page) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
    const users = page.items.map((item) => readAgent(item, names));
    users.forEach((user) => user && memory.saw(user));
    const key = plainEmail(email ?? '');
    const number = page.number ?? 1;
    memory.pages = Math.max(1, lastPage(page, number));
    const whole = isWhole(key, number, memory.pages);
    const hits = users.filter((user) => user !== null).filter((user) => plainEmail(user.email ?? '') === key);
    if (hits.length > 0) return { kind: 'found', users: hits };
    return whole && !users.includes(null) ? { kind: 'absent' } : { kind: 'unknown', reason: INCOMPLETE_ANSWER };
  }

  return {
    lookup,
    readLookup,
    readLookupActive(keys, response) {
      const verdict = readLookup(keys, response);
      // Where there is one page it says everything; of several each can only say that the person is not on it.
      const isGone = verdict.kind === 'absent' && memory.pages === 1;
      return isGone ? { kind: 'found', users: [{ ...keys, active: false, values: {} }] } : verdict;
    },
  };
}

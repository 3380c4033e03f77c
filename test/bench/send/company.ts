/** Companies of any size at three targets, as far as looking people up asks: their lists by page, and one person by a key. */
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import type { Target } from '../../../core/target.js';
import { targets } from '../../../core/targets/index.js';

export interface Company {
  readonly target: Target;
  readonly settings: Readonly<Record<string, string>>;
  /** The answer to a request about people: this many there are, by their numbers from 0. */
  answer(request: HttpRequest, people: readonly number[]): HttpResponse;
}

export const emailOf = (number: number): string => `person-${String(number)}@people.example`;
export const idOf = (number: number): string => `E${String(number)}`;
const NUMBER = /person-(\d+)%40people|employees\/E(\d+)|%22E(\d+)%22/u;
const PAGES_OF_500 = 500;
const PAGES_OF_1000 = 1000;

const told = (status: number, body: unknown): HttpResponse => ({ kind: 'response', status, headers: {}, body: JSON.stringify(body) });
const wanted = (url: string): number => Number(NUMBER.exec(url)?.slice(1).join('') ?? -1);
const named = (url: string, name: string): number => Number(new RegExp(`[?&]${name}=(\\d+)`, 'u').exec(url)?.[1] ?? 0);
/** The people are in the order of their numbers. */
function has(people: readonly number[], number: number): boolean {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] ?? Infinity) < number) low = middle + 1;
    else high = middle;
  }
  return people[low] === number;
}

const employee = (number: number): object => ({ email: emailOf(number), custom_employee_id: idOf(number) });
const resource = (number: number): object => ({
  id: `id-${String(number)}`,
  userName: emailOf(number),
  emails: [{ value: emailOf(number), primary: true }],
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: idOf(number) },
});
const agent = (number: number): object => ({ Agent: { id: number + 1, email: emailOf(number), firstname: 'Ann', lastname: 'Quist' } });

export const COMPANIES: readonly Company[] = [
  {
    target: targets['agent-connect'],
    settings: { baseUrl: 'https://demo.api.stellaconnect.net' },
    answer({ method, url }, people) {
      if (method === 'POST') return told(201, {});
      if (!url.includes('?')) return has(people, wanted(url)) ? told(200, employee(wanted(url))) : told(404, {});
      const from = named(url, 'external_id');
      const page = url.includes('deactivated') ? [] : people.slice(from, from + PAGES_OF_500);
      const isLast = page.length === 0 || from + page.length >= people.length;
      return told(200, { employees: page.map(employee), meta: isLast ? {} : { next_page: String(from + page.length) } });
    },
  },
  {
    target: targets.scim2,
    settings: { baseUrl: 'https://demo.scim.example/scim/v2' },
    answer({ method, url }, people) {
      if (method === 'POST') return told(201, {});
      const isOne = url.includes('filter=');
      const [start, count] = [named(url, 'startIndex') - 1, named(url, 'count')];
      const page = isOne ? [wanted(url)].filter((number) => has(people, number)) : people.slice(start, start + count);
      return told(200, { totalResults: isOne ? page.length : people.length, Resources: page.map(resource) });
    },
  },
  {
    target: targets.cloudtalk,
    settings: {},
    answer({ method, url }, people) {
      if (method === 'PUT') return told(201, {});
      const number = named(url, 'page');
      const page = people.slice((number - 1) * PAGES_OF_1000, number * PAGES_OF_1000);
      const pages = Math.ceil(people.length / PAGES_OF_1000);
      return told(200, {
        responseData: { itemsCount: people.length, pageCount: pages, pageNumber: number, limit: PAGES_OF_1000, data: page.map(agent) },
      });
    },
  },
];

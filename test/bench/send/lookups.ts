/** How many requests it takes to learn what became of rows of unknown outcome, one by one, by the list, and as the product chooses. */
import { memoryClock } from '../../../core/memory/index.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import type { ProvisioningApi } from '../../../core/sending/index.js';
import { COMPANIES, emailOf, idOf, type Company } from './company.js';
import { creationOf, drive } from './drive.js';

const REQUEST_MS = 200;
const MINUTE_MS = 60_000;
const MANY = 5; // a look-up of more requests reads a whole list, and is counted instead of run

export interface LookupFigures {
  readonly target: string;
  readonly rows: number;
  /** Of the rows, those that are there; the others were never done. */
  readonly there: number;
  readonly alone: number;
  readonly byList: number;
  readonly chosen: number;
  readonly chosenMinutes: number;
}

/** An API that has read everybody once, as before every send. */
function apiOf({ target, settings, answer }: Company, people: readonly number[]): ProvisioningApi {
  const api = target.api(settings);
  for (let page: HttpRequest | null = api.list(); page;) {
    const verdict = api.readPage(page, answer(page, people));
    if (verdict.kind !== 'page') throw new Error(`Expected a page of ${target.label}, got ${verdict.kind}`);
    page = verdict.next;
  }
  return api;
}

/** Requests of look-ups one by one, where each reads a whole list: who is not there is looked up once more after the settle time. */
function countedAlone(company: Company, people: readonly number[], rows: readonly number[]): number | null {
  const each = apiOf(company, people).lookup({ email: emailOf(0), employeeId: idOf(0) }).length;
  const last = people[people.length - 1] ?? -1;
  return each < MANY ? null : each * (rows.length + rows.filter((number) => number > last).length);
}

/** Requests that look somebody up, and the minutes until everything is settled. */
async function looked(
  { target, settings, answer }: Company,
  people: readonly number[],
  rows: readonly number[],
  change: (api: ProvisioningApi) => ProvisioningApi,
): Promise<{ readonly requests: number; readonly minutes: number }> {
  const clock = memoryClock();
  const api = apiOf({ target, settings, answer }, people);
  const begun = clock.now();
  const steps = stepsOf(rows);
  const answers = new Map<string, HttpResponse>();
  let [requests, minutes, isSettled] = [0, 0, false];
  await drive({
    rows: steps,
    api: change({ ...api, readCreate: () => ({ kind: 'stop', code: 'connection', reason: 'over' }) }),
    pacing: target.pacing,
    clock,
    ways: { unknown: new Set(steps.map(({ rid }) => rid)), people: people.length - rows.length, promises: target },
    unsettled(left) {
      if (left > 0 || isSettled) return;
      isSettled = true; // what comes now is no look-up: who was not there is created, and doubles are looked for
      minutes = (clock.now() - begun) / MINUTE_MS;
    },
    send: (asked) =>
      Promise.resolve(
        asked.map((request) => {
          if (!isSettled && request.method === 'GET') requests += 1;
          clock.advance(REQUEST_MS);
          const known = answers.get(request.url) ?? answer(request, people);
          if (request.method === 'GET') answers.set(request.url, known);
          return known;
        }),
      ),
  });
  return { requests, minutes };
}

const stepsOf = (rows: readonly number[]): PlannedRow[] => rows.map((number) => creationOf(emailOf(number), idOf(number)));

const without = ({ roll: _roll, ...api }: ProvisioningApi): ProvisioningApi => api;
const always = (api: ProvisioningApi): ProvisioningApi => (api.roll ? { ...api, roll: { ...api.roll, requests: () => 0 } } : api);

/** For a company of this size, and as many rows of it. */
export async function lookupsOf(size: number, counts: readonly number[]): Promise<LookupFigures[]> {
  const figures: LookupFigures[] = [];
  for (const company of COMPANIES)
    for (const count of counts)
      for (const there of [count, count / 2]) {
        const everybody = Array.from({ length: size }, (_, number) => number);
        const rows = everybody.slice(-count);
        const people = everybody.slice(0, size - count + there);
        const chosen = await looked(company, people, rows, (api) => api);
        const byList = await looked(company, people, rows, always);
        const alone = countedAlone(company, people, rows) ?? (await looked(company, people, rows, without)).requests;
        figures.push({
          ...{ target: company.target.label, rows: count, there },
          ...{ alone, byList: byList.requests, chosen: chosen.requests, chosenMinutes: chosen.minutes },
        });
      }
  return figures;
}

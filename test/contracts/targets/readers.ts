/** Readers of answers that prove nothing: they never throw, never believe, and show no password. */
import { expect } from 'vitest';
import type { HttpResponse } from '../../../core/ports/index.js';
import type { ProvisioningApi } from '../../../core/sending/api.js';
import type { TargetAdapter } from './adapter.js';
import { HOSTILE_ANSWERS } from './hostile-answers.js';
import { targetCase } from './target-case.js';
import { CANARY, creation, deactivation, update } from './rows.js';

interface Verdict {
  readonly kind: string;
  readonly reason?: string;
  readonly retryAfterMs?: number | null;
}
type Read = (response: HttpResponse) => Verdict;

const FORBIDDEN = 403;
const NOT_FOUND = 404;
const LONGEST_REASON = 700; // what is kept of a target's words, and the sentence around it
/** As they would stand in a verdict, which is written as JSON here. */
const CANARY_FORMS = [CANARY, CANARY.toUpperCase(), encodeURIComponent(CANARY)].map((form) => JSON.stringify(form).slice(1, -1));

/** Each reader on a connection of its own, with the request that its answer would be to. */
function readersOf({ target, settings, person }: TargetAdapter): Readonly<Record<string, Read>> {
  const api: ProvisioningApi = target.api(settings);
  const row = creation(person('Ann', 1));
  const first = api.list();
  const lists = (api.lists ?? []).map((list) => [list, list.first()] as const);
  const { updates } = api;
  const current = { id: '7', ...row.keys, active: true, values: { ...row.values } };
  const changed = update(row.keys, { field: 'lastName', from: 'Quist', to: 'Lee' }, api);
  const gone = deactivation(row.keys);
  updates?.setActive(gone, current);
  const [active] = updates?.lookupActive(row.keys) ?? [];
  return {
    create: (response) => api.readCreate(row, response),
    lookup: (response) => api.readLookup(row.keys, response),
    page: (response) => api.readPage(first, response),
    ...Object.fromEntries(
      lists.map(([list, asked]) => [`list of ${list.list}`, (response: HttpResponse) => list.readPage(asked, response)]),
    ),
    ...(updates && {
      update: (response) => updates.readUpdate(changed, response),
      status: (response) => updates.readSetActive(gone, response),
    }),
    ...(updates && active && { 'lookup of the status': (response) => updates.readLookupActive(row.keys, active, response) }),
    ...(api.seats && { seats: (response) => api.seats?.read(response) ?? { kind: 'unknown' } }),
  };
}

/** What only a proof may say. A target may have "not found" as its way to say that nobody is there. */
const PROVEN = ['created', 'updated', 'found', 'page', 'names', 'seats', 'absent', 'partial'];
const mayBeAbsent = (reader: string, { status }: HttpResponse): boolean => reader.startsWith('lookup') && status === NOT_FOUND;
/** Of one person of a list who is gone meanwhile, or a list that a service does not have. */
const mayBeEmpty = (reader: string, { kind }: Verdict, { status }: HttpResponse): boolean =>
  reader.startsWith('list') && kind === 'names' && status >= FORBIDDEN;

export function testReaders(adapter: TargetAdapter): void {
  const readers = Object.entries(readersOf(adapter));

  for (const [name, read] of readers)
    targetCase(adapter, `${name}: nothing is believed without proof`, () => {
      const believed = HOSTILE_ANSWERS.flatMap(({ what, response }) => {
        const verdict = read(response);
        const isAllowed = (verdict.kind === 'absent' && mayBeAbsent(name, response)) || mayBeEmpty(name, verdict, response);
        return PROVEN.includes(verdict.kind) && !isAllowed ? [`${verdict.kind}: ${what}`] : [];
      });
      expect(believed).toEqual([]);
    });

  for (const [name, read] of readers)
    targetCase(adapter, `${name}: reasons are one short line`, () => {
      const reasons = HOSTILE_ANSWERS.map(({ response }) => read(response).reason ?? '');
      expect(reasons.filter((reason) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(reason) || reason.length > LONGEST_REASON)).toEqual([]);
    });

  for (const [name, read] of readers)
    targetCase(adapter, `${name}: a limit is waited for as long as the target says`, () => {
      const limited = (headers: Record<string, string>): Verdict => read({ kind: 'response', status: 429, headers, body: '' });
      expect(limited({ 'retry-after': '7' })).toMatchObject({ kind: 'throttled', retryAfterMs: 7_000 });
      const date = 'Wed, 01 Jul 2026 10:00:00 GMT';
      expect(limited({ 'retry-after': 'Wed, 01 Jul 2026 10:00:09 GMT', date })).toMatchObject({ kind: 'throttled', retryAfterMs: 9_000 });
      expect(limited({ 'retry-after': date, date: 'Wed, 01 Jul 2026 11:00:00 GMT' })).toMatchObject({ kind: 'throttled', retryAfterMs: 0 });
    });

  // Only a create carries a password, so only its answer can echo one.
  if (adapter.target.passwordField !== undefined)
    targetCase(adapter, 'create: no password is shown', () => {
      const read = readersOf(adapter)['create']!;
      const shown = HOSTILE_ANSWERS.filter(({ response }) => CANARY_FORMS.some((form) => JSON.stringify(read(response)).includes(form)));
      expect(shown.map(({ what }) => what)).toEqual([]);
    });
}

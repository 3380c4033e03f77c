/** What changes and deletions can meet on their way: each is done once, or said not to be. */
import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/index.js';
import { changesOf, deletion, Office } from './office.js';

const field = (name: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange => ({ field: name, from, to });

async function withBen(office: Office) {
  const api = await office.api();
  const ben = (await office.list(api)).find(({ values }) => values['username'] === 'ben.carter');
  if (!ben) throw new Error('expected ben.carter');
  office.sent.length = 0;
  return { api, ben };
}

const FAULTS = [
  { kind: 'status', status: 429 },
  { kind: 'status', status: 429, retryAfterSeconds: 3 },
  { kind: 'status', status: 500, applied: true },
  { kind: 'status', status: 503, error: 'ServiceUnavailable' },
  { kind: 'lost-request' },
  { kind: 'lost-answer' },
  { kind: 'late', afterMs: 30_000 },
  { kind: 'html' },
  { kind: 'null' },
  { kind: 'empty' },
] as const;
const named = FAULTS.map((fault) => [JSON.stringify(fault), fault] as const);

const changes = (ben: DirectoryUser) =>
  changesOf(ben, { tags: [field('tags', null, ['Shift: Late'])], identity: [field('mobile', null, '+353861234567')] });

describe.each(['UpdateUserIdentityInfo', 'TagResource'] as const)('%s', (route) => {
  test.each(named)('%s', async (_, fault) => {
    const office = new Office();
    const { api, ben } = await withBen(office);
    office.server.faults.next({ ...fault, route });
    const receipt = await office.send(api, changes(ben));
    expect(receipt.rows.map(({ outcome, code, detail }) => [outcome, code, detail])).toEqual([1, 2].map(() => ['succeeded', '', '']));
    expect(office.user('ben.carter')).toMatchObject({ identity: { Mobile: '+353861234567' }, tags: { Shift: 'Late', EmployeeId: '0101' } });
    expect(office.server.faults.pending()).toEqual([]);
  });

  test('a refusal is told with its words, and what waits for it is not sent', async () => {
    const office = new Office();
    const { api, ben } = await withBen(office);
    office.server.faults.next({ kind: 'status', status: 400, error: 'InvalidRequestException', route });
    const receipt = await office.send(api, changes(ben));
    const [first] = receipt.rows.filter(({ outcome }) => outcome === 'failed');
    expect(first).toMatchObject({ code: 'refused', detail: 'planned fault' });
    expect(receipt.rows.some(({ outcome }) => outcome === 'unknown')).toBe(false);
  });

  test('a redirect stops the run', async () => {
    const office = new Office();
    const { api, ben } = await withBen(office);
    office.server.faults.next({ kind: 'redirect', to: 'https://canary.example/', route });
    expect((await office.send(api, changes(ben))).stop?.code).toBe('setup');
  });
});

describe('DeleteUser', () => {
  test.each(named)('%s', async (_, fault) => {
    const office = new Office();
    const { api, ben } = await withBen(office);
    office.server.faults.next({ ...fault, route: 'DeleteUser' });
    const receipt = await office.send(api, [deletion(ben)]);
    expect(receipt.rows.map(({ outcome, code, detail }) => [outcome, code, detail])).toEqual([['succeeded', '', '']]);
    expect(office.usernames()).not.toContain('ben.carter');
    expect(office.usernames()).toHaveLength(8);
  });

  test('of somebody who is gone already deletes nobody', async () => {
    const office = new Office();
    const { api, ben } = await withBen(office);
    await office.send(api, [deletion(ben)]);
    office.sent.length = 0;
    const receipt = await office.send(api, [deletion(ben)]);
    expect(receipt.counts.failed + receipt.counts.unknown).toBe(0);
    expect([office.sent.some((path) => path.startsWith('DELETE')), office.usernames().length]).toEqual([false, 8]);
  });

  test('is never sent to somebody who took the address over', async () => {
    const office = new Office();
    const { api, ben } = await withBen(office);
    const stored = office.user('ben.carter');
    office.server.store.save({ ...stored, identity: { ...stored.identity, Email: 'other@demo.example' }, tags: {} });
    const receipt = await office.send(api, [deletion(ben)]);
    expect(receipt.counts.succeeded).toBe(0);
    expect(office.usernames()).toContain('ben.carter');
  });
});

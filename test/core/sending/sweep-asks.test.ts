/** How the last look at a target asks, when it gives up, and which keys and rows count for it. */
import { describe, expect, test } from 'vitest';
import type { DirectoryUser, PageVerdict, ProvisioningApi, Step } from '../../../core/sending/index.js';
import { modelApi, updateRow } from './model/model-api.js';
import { ANN, DAN, outcomes, person, world } from './model/scene.js';
import { driveOnce, type InputPart, KilledError, type World } from './model/world.js';

const NON_UNIQUE = { enforcesUniqueKeys: false };
const user = (email: string | null, employeeId: string | null = null): DirectoryUser => ({ email, employeeId, values: {} });
const page = (...users: DirectoryUser[]): PageVerdict => ({ kind: 'page', users, next: null });
const TWICE = page(user(DAN.keys.email), user(DAN.keys.email));
const PATIENT = 5;

/** Sends these rows against a list that tells this, page by page and the last one again; `steps` are those from the first page on. */
async function sweep(pages: readonly PageVerdict[], rows = [DAN], part: InputPart = {}, all: World = world(), onWait?: string) {
  let asked = 0;
  const steps: Step[] = [];
  const api: ProvisioningApi = {
    ...modelApi,
    list: () => ({ ...modelApi.list(), url: `${modelApi.list().url}?page` }),
    readPage: () => pages[Math.min(asked++, pages.length - 1)]!,
    ...part.api,
  };
  const receipt = await driveOnce(all, rows, { promises: NON_UNIQUE, ...part, api }, (run, step) => {
    const isPage = step.kind === 'send' && step.requests.some(({ url }) => url.endsWith('?page'));
    if (isPage || steps.length > 0) steps.push(step);
    if (step.kind === 'wait' && step.reason === onWait) run.cancel();
  });
  const reasons = steps.flatMap((step) => (step.kind === 'wait' ? [step.reason] : []));
  return { receipt, asked, steps, reasons: [...new Set(reasons)] };
}

describe('the list is asked', () => {
  test('as a lookup, one page at a time, at the pace of the run', async () => {
    const { steps, reasons } = await sweep([{ kind: 'unknown', reason: '' }]);
    const sends = steps.flatMap((step) => (step.kind === 'send' ? [[step.purpose, step.requests.length]] : []));
    expect(sends).toEqual(Array(PATIENT).fill(['lookup', 1]));
    expect(reasons).toEqual(['pace']);
  });

  test('again only when the wait is over that it asked for', async () => {
    const all = world();
    const { steps } = await sweep([{ kind: 'throttled', retryAfterMs: 7000 }, TWICE], [DAN], {}, all);
    const waits = steps.flatMap((step) => (step.kind === 'wait' && step.reason === 'throttled' ? [step.ms] : []));
    expect(waits).toEqual([5000, 2000]);
  });

  test.each<[string, PageVerdict]>([
    ['says that it cannot be had', { kind: 'stop', code: 'connection', reason: 'status 403' }],
    ['asks for longer than anybody waits', { kind: 'throttled', retryAfterMs: 3_600_000 }],
  ])('no more where it %s', async (_, verdict) => {
    const { receipt, asked } = await sweep([verdict, TWICE]);
    expect(asked).toBe(1);
    expect(outcomes(receipt)).toEqual(['dan succeeded']);
  });

  test('for forty pages at most', async () => {
    const endless: PageVerdict = { kind: 'page', users: [], next: modelApi.list() };
    expect((await sweep([endless])).asked).toBe(40);
  });

  test('again where the answer was lost, which says nothing', async () => {
    const all = world([[4, 'lost-after']]);
    const { receipt } = await sweep([TWICE], [DAN], {}, all);
    expect(outcomes(receipt)).toEqual(['dan unknown conflict']);
    expect(all.log.filter((kind) => kind === 'lookup')).toHaveLength(2);
  });

  test('no more when somebody cancels while it is waited for', async () => {
    const { receipt, asked } = await sweep([{ kind: 'throttled', retryAfterMs: 60_000 }, TWICE], [DAN], {}, world(), 'throttled');
    expect(asked).toBe(1);
    expect(outcomes(receipt)).toEqual(['dan succeeded']);
  });

  test('once more by whoever cancelled before, since it takes no wait', async () => {
    const all = world();
    const api: ProvisioningApi = { ...modelApi, readPage: () => TWICE };
    const receipt = await driveOnce(all, [DAN], { api, promises: NON_UNIQUE }, (run, step) => {
      if (step.kind === 'send' && step.purpose === 'write') run.cancel();
    });
    expect(outcomes(receipt)).toEqual(['dan unknown conflict']);
  });
});

describe('which rows count', () => {
  test('a row that was refused stays refused, whoever is there twice', async () => {
    const readCreate: ProvisioningApi['readCreate'] = (row, response) =>
      row.rid === ANN.rid ? { kind: 'refused', reason: 'no', field: null } : modelApi.readCreate(row, response);
    const twice = page(user('ann@x.org'), user('ann@x.org'));
    const { receipt } = await sweep([twice], [ANN, DAN], { api: { ...modelApi, list: modelApi.list, readPage: () => twice, readCreate } });
    expect(outcomes(receipt)).toEqual(['ann failed refused', 'dan succeeded']);
  });

  test('a change of somebody doubles nobody, so nothing is read for it', async () => {
    const all = world();
    const ann = person('ann@x.org');
    all.server.people.push(ann);
    const { receipt, asked } = await sweep([TWICE], [updateRow(ann, { name: 'New' })], {}, all);
    expect(receipt.counts.succeeded).toBe(1);
    expect(asked).toBe(0);
  });
});

describe('of a run that is taken up', () => {
  const KILL_AT = 5; // the write of Dan's intent

  /** Ann was sent before the kill, and Dan was not; then he is there, and the list shows him twice. */
  async function takenUp(part: InputPart = {}): Promise<{ readonly dan: string | undefined; readonly asked: number }> {
    const all = world([[KILL_AT, 'kill-before']]);
    await expect(driveOnce(all, [ANN, DAN], { groupSize: 1 })).rejects.toThrow(KilledError);
    all.server.people.push(person('dan@x.org'));
    const { receipt, asked } = await sweep([TWICE], [ANN, DAN], part, all);
    return { dan: receipt.rows.find(({ rid }) => rid === DAN.rid)?.outcome, asked };
  }

  test('who was found before anything was sent is nobody whom it doubled, though the list is read for others', async () => {
    expect(await takenUp()).toEqual({ dan: 'succeeded', asked: 1 });
  });

  test('nothing is read where the target keeps keys unique', async () => {
    expect(await takenUp({ promises: { enforcesUniqueKeys: true } })).toEqual({ dan: 'succeeded', asked: 0 });
  });
});

describe('who counts as the same person', () => {
  const readCreate: ProvisioningApi['readCreate'] = () => ({ kind: 'created', remoteId: '1' });
  test.each<[string, string | null, DirectoryUser[], string]>([
    ['twice under the address alone', 'dan@x.org', [user('dan@x.org', 'E1'), user('dan@x.org', 'E2')], 'unknown'],
    ['twice under the employee ID alone', 'dan@x.org', [user('dan@x.org', 'E1'), user('eve@x.org', 'E1')], 'unknown'],
    ['once, beside others without an address', null, [user(null, 'E1'), user(null, 'E2')], 'succeeded'],
    ['twice, and has no address', null, [user(null, 'E1'), user('dan@x.org', 'E1')], 'unknown'],
  ])('who is there %s', async (_, email, users, outcome) => {
    const row = { ...DAN, keys: { email, employeeId: 'E1' } };
    const readPage = () => page(...users);
    const { receipt } = await sweep([], [row], { api: { ...modelApi, readCreate, readPage } });
    expect(receipt.rows[0]?.outcome).toBe(outcome);
    expect(receipt.rows[0]?.detail).toBe(outcome === 'unknown' ? 'more than one person' : '');
  });
});

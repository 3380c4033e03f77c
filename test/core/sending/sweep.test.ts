/** Creates that arrived twice although their answers were clean: found at the end, where the target keeps no key unique. */
import { describe, expect, test } from 'vitest';
import type { DirectoryUser, PageVerdict, ProvisioningApi } from '../../../core/sending/index.js';
import { modelApi } from './model/model-api.js';
import { ANN, BOB, DAN, outcomes, person, world } from './model/scene.js';
import { driveOnce, type Fault, KilledError, type World } from './model/world.js';

const NON_UNIQUE = { enforcesUniqueKeys: false };
const NOBODY: ReadonlyMap<number, PageVerdict> = new Map();

/** The model's API whose list tells who is there, two on a page; `pages` are answers in its stead, by number. */
function listing(all: World, pages = NOBODY): { readonly api: ProvisioningApi; readonly asked: string[] } {
  const asked: string[] = [];
  const userOf = ({ key, id }: { readonly key: string; readonly id: string | null }): DirectoryUser => ({
    email: key,
    employeeId: id,
    values: {},
  });
  const pageAt = (from: number): ReturnType<ProvisioningApi['list']> => ({
    ...modelApi.list(),
    url: `${modelApi.list().url}?from=${from}`,
  });
  return {
    asked,
    api: {
      ...modelApi,
      list: () => pageAt(0),
      readPage({ url }) {
        asked.push(url);
        const told = pages.get(asked.length);
        if (told) return told;
        const from = Number(url.split('=')[1]);
        const users = all.server.people.slice(from, from + 2).map(userOf);
        return { kind: 'page', users, next: from + 2 < all.server.people.length ? pageAt(from + 2) : null };
      },
    },
  };
}

/** A world whose network delivers the create of one person twice. */
function doubling(key: string, faults: readonly (readonly [number, Fault])[] = []): World {
  const all = world(faults, { unique: false, lagMs: 0 });
  const { server } = all;
  const create = server.create.bind(server);
  server.create = (one) => {
    if (one.key === key) create({ ...one, uid: `${one.uid} again`, key: one.key.toUpperCase() });
    return create(one);
  };
  return all;
}

describe('a create that arrived twice', () => {
  test('is a conflict, whichever page the second one stands on and however it is written', async () => {
    const all = doubling('ann@x.org');
    all.server.people.push(person('eve@x.org'));
    const { api } = listing(all);
    const receipt = await driveOnce(all, [ANN, BOB, DAN], { api, promises: NON_UNIQUE });
    expect(outcomes(receipt)).toEqual(['ann unknown conflict', 'bob succeeded', 'dan succeeded']);
    const last = all.journal.lines.filter(({ rid }) => rid === ANN.rid).at(-1);
    expect(last?.state).toBe('conflict');
  });

  test('is no person who stands on two pages under one ID of the target', async () => {
    const all = doubling('ann@x.org');
    const pages = new Map(
      [1, 2].map((page): [number, PageVerdict] => {
        const user = { id: 'same', email: 'ann@x.org', employeeId: null, values: {} };
        return [page, { kind: 'page', users: [user], next: page === 1 ? modelApi.list() : null }];
      }),
    );
    const receipt = await driveOnce(all, [ANN], { api: listing(all, pages).api, promises: NON_UNIQUE });
    expect(outcomes(receipt)).toEqual(['ann succeeded']);
  });

  test('stops a strict run, so that the rest is taken back', async () => {
    const all = doubling('dan@x.org');
    const receipt = await driveOnce(all, [ANN, DAN], { api: listing(all).api, promises: NON_UNIQUE, strict: true });
    expect(receipt.stop?.code).toBe('strict');
  });

  test('is looked for no further when the list cannot be had: what is done stays done', async () => {
    const all = doubling('dan@x.org');
    const { api, asked } = listing(all, new Map([1, 2, 3, 4, 5, 6].map((page) => [page, { kind: 'unknown', reason: 'status 500' }])));
    expect(outcomes(await driveOnce(all, [DAN], { api, promises: NON_UNIQUE }))).toEqual(['dan succeeded']);
    expect(asked).toHaveLength(5);
  });

  test('is found all the same when the list asks to wait', async () => {
    const all = doubling('dan@x.org');
    const { api } = listing(all, new Map([[1, { kind: 'throttled', retryAfterMs: 7000 }]]));
    expect(outcomes(await driveOnce(all, [DAN], { api, promises: NON_UNIQUE }))).toEqual(['dan unknown conflict']);
  });
});

describe('the list is not read', () => {
  test.each([
    ['where the target keeps keys unique', { enforcesUniqueKeys: true }, [DAN]],
    ['where nobody says whether it does', undefined, [DAN]],
    ['where nobody was created', NON_UNIQUE, []],
  ] as const)('%s', async (_, promises, rows) => {
    const all = world();
    const { api, asked } = listing(all);
    await driveOnce(all, rows, { api, ...(promises && { promises }) });
    expect(asked).toEqual([]);
  });
});

describe('a create that arrived twice before a kill', () => {
  const KILL_AT = 5; // the write of Dan's intent, which takes along that Ann is confirmed

  /** Ann arrives twice and is confirmed, and the pane dies before Dan is on his way. */
  async function killed(): Promise<World> {
    const all = doubling('ann@x.org', [[KILL_AT, 'kill-after']]);
    const { api } = listing(all);
    await expect(driveOnce(all, [ANN, DAN], { api, promises: NON_UNIQUE, groupSize: 1 })).rejects.toThrow(KilledError);
    return all;
  }
  const ofAnn = ({ journal }: World): string[] => journal.lines.filter(({ rid }) => rid === ANN.rid).map(({ state }) => state);

  test('is found by whoever takes the run up', async () => {
    const all = await killed();
    expect(ofAnn(all)).toEqual(['intent', 'confirmed']);
    const receipt = await driveOnce(all, [ANN, DAN], { api: listing(all).api, promises: NON_UNIQUE });
    expect(outcomes(receipt)).toEqual(['ann unknown conflict', 'dan succeeded']);
    expect(ofAnn(all)).toEqual(['intent', 'confirmed', 'conflict']);
  });

  test('is found where the sheet holds the row no more', async () => {
    const all = await killed();
    const receipt = await driveOnce(all, [DAN], { api: listing(all).api, promises: NON_UNIQUE });
    expect(outcomes(receipt)).toEqual(['dan succeeded', 'ann unknown conflict']);
    expect(ofAnn(all)).toEqual(['intent', 'confirmed', 'conflict']);
    expect(receipt.rows[1]).toMatchObject({ sheetRow: null, person: ANN.person, key: 'ann@x.org', op: 'create' });
  });

  test('is looked for by its row alone where the target says nothing of unique keys', async () => {
    const all = await killed();
    const { api, asked } = listing(all);
    expect(outcomes(await driveOnce(all, [DAN], { api }))).toEqual(['dan succeeded', 'ann succeeded']);
    expect(asked).toEqual([]);
  });

  test('is found where a part of the journal is lost that told that it was sent', async () => {
    const all = await killed();
    const { lines } = all.journal;
    lines.splice(
      lines.findIndex(({ rid, state }) => rid === ANN.rid && state === 'intent'),
      1,
    );
    const receipt = await driveOnce(all, [ANN, DAN], { api: listing(all).api, promises: NON_UNIQUE });
    expect(outcomes(receipt)).toEqual(['ann unknown conflict', 'dan succeeded']);
  });

  test('stops a strict run that is taken up', async () => {
    const all = await killed();
    const receipt = await driveOnce(all, [ANN, DAN], { api: listing(all).api, promises: NON_UNIQUE, strict: true });
    expect(receipt.stop).toEqual({ code: 'strict', detail: 'ann@x.org' });
  });
});

test('a create that an earlier run left unknown is looked for too, though its look-up shows one person', async () => {
  const all = world([], { unique: false, lagMs: 0 });
  all.server.people.push(person('dan@x.org'), person('dan@x.org'));
  const one: ProvisioningApi['readLookup'] = () => ({ kind: 'found', users: [{ email: 'dan@x.org', employeeId: null, values: {} }] });
  const api = { ...listing(all).api, readLookup: one, matches: () => true };
  const again = { run: 'run-2', api, promises: NON_UNIQUE };
  expect(outcomes(await driveOnce(all, [DAN], { ...again, unknown: new Set([DAN.rid]) }))).toEqual(['dan unknown conflict']);
});

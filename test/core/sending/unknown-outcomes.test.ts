/** What is not known for certain is looked up, and nobody is sent twice on a guess. */
import { describe, expect, test } from 'vitest';
import type { ProvisioningApi } from '../../../core/sending/index.js';
import { modelApi, plannedRow } from './model/model-api.js';
import { ANN, BOB, DAN, outcomes, people, person, posted, world } from './model/scene.js';
import { driveOnce, PACING, type World } from './model/world.js';

describe('an unknown outcome', () => {
  test('is looked up after the settle time, and other rows go on meanwhile', async () => {
    const all = world([[3, 'lost-after']]);
    const receipt = await driveOnce(all, [DAN, ANN, plannedRow('eve@x.org')]);
    expect(outcomes(receipt)).toEqual(['dan succeeded', 'ann succeeded', 'eve succeeded']);
    expect(posted(all)).toEqual(['dan', 'ann', 'eve']);
    expect(all.log.indexOf('lookup')).toBeGreaterThan(all.log.lastIndexOf('create'));
  });

  test('is sent again once it is known that nothing happened', async () => {
    const all = world([[3, 'lost-before']]);
    expect(outcomes(await driveOnce(all, [DAN]))).toEqual(['dan succeeded']);
    const [first, second] = all.server.posts;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(PACING.settleMs);
  });

  test('of a leader is looked up at once, since others wait', async () => {
    const all = world([[3, 'lost-after']]);
    const before = all.clock.now();
    expect(outcomes(await driveOnce(all, [ANN, BOB]))).toEqual(['ann succeeded', 'bob succeeded']);
    expect(all.clock.now() - before).toBeLessThan(PACING.settleMs);
  });

  test('is a conflict when the person found holds other values', async () => {
    const all = world([[3, 'unavailable']]);
    all.server.people.push(person('dan@x.org', 'Somebody else', all.clock.now() + 60_000));
    expect(outcomes(await driveOnce(all, [DAN]))).toEqual(['dan unknown conflict']);
  });

  test('is a conflict when two people are found', async () => {
    const all = world([[3, 'applied-500']], { unique: false, lagMs: 0 });
    all.server.people.push(person('dan@x.org'));
    expect(outcomes(await driveOnce(all, [DAN]))).toEqual(['dan unknown conflict']);
  });

  test('stays for a person to look at when no lookup answers', async () => {
    const all = world([[3, 'lost-after']]);
    const deaf: ProvisioningApi = { ...modelApi, readLookup: () => ({ kind: 'unknown', reason: 'status 500' }) };
    expect(outcomes(await driveOnce(all, [DAN], { api: deaf }))).toEqual(['dan unknown unknown-outcome']);
  });

  test('with an answer that calls the person a duplicate is looked up at once', async () => {
    const all = world();
    all.server.people.push(person('dan@x.org'));
    const before = all.clock.now();
    expect(outcomes(await driveOnce(all, [DAN]))).toEqual(['dan succeeded']);
    expect(all.clock.now() - before).toBeLessThan(PACING.settleMs);
  });

  test('of a duplicate that nobody finds is left to a person, and never sent again', async () => {
    const all = world();
    const blind: ProvisioningApi = { ...modelApi, readCreate: () => ({ kind: 'duplicate' }), readLookup: () => ({ kind: 'absent' }) };
    expect(outcomes(await driveOnce(all, [DAN], { api: blind }))).toEqual(['dan unknown unknown-outcome']);
    expect(posted(all)).toEqual(['dan']);
  });

  test('is left to a person after five sends that came to nothing', async () => {
    const all = world();
    const void_: ProvisioningApi = { ...modelApi, readCreate: () => ({ kind: 'verify' }), readLookup: () => ({ kind: 'absent' }) };
    expect(outcomes(await driveOnce(all, [DAN], { api: void_ }))).toEqual(['dan unknown unknown-outcome']);
    expect(all.server.posts).toHaveLength(5);
  });
});

describe('asking first', () => {
  test('leaves out whoever exists, and names the key that is taken', async () => {
    const all = world();
    all.server.people.push(person('dan@x.org', 'Somebody else'));
    const receipt = await driveOnce(all, [ANN, DAN], { lookupFirst: true });
    expect(outcomes(receipt)).toEqual(['ann succeeded', 'dan not-sent email-taken']);
    expect(posted(all)).toEqual(['ann']);
  });

  test('costs a lookup per row, and none where the users are known', async () => {
    const [asking, knowing] = [world(), world()];
    await driveOnce(asking, people(4), { lookupFirst: true });
    await driveOnce(knowing, people(4), { lookupFirst: false });
    const lookups = (of: World): number => of.log.filter((kind) => kind === 'lookup').length;
    expect([lookups(asking), lookups(knowing)]).toEqual([4, 0]);
  });

  test('asks again after an answer that says nothing', async () => {
    const all = world([[1, 'unavailable']]);
    expect(outcomes(await driveOnce(all, [DAN], { lookupFirst: true }))).toEqual(['dan succeeded']);
  });

  test('of rows that an earlier run left unknown waits before it believes that they are absent', async () => {
    const all = world();
    const before = all.clock.now();
    expect(outcomes(await driveOnce(all, [DAN], { unknown: new Set([DAN.rid]) }))).toEqual(['dan succeeded']);
    expect(all.server.posts[0]!.at - before).toBeGreaterThanOrEqual(PACING.settleMs);
  });

  test('leaves out whoever is never told of, and sends the others', async () => {
    const mute: ProvisioningApi = {
      ...modelApi,
      readLookup: (keys, response) =>
        keys.email === DAN.keys.email ? { kind: 'unknown', reason: '' } : modelApi.readLookup(keys, response),
    };
    const all = world();
    const receipt = await driveOnce(all, [DAN, ...people(8)], { lookupFirst: true, api: mute });
    expect(outcomes(receipt)[0]).toBe('dan not-sent connection');
    expect([receipt.counts.succeeded, posted(all).includes('dan')]).toEqual([8, false]);
  });

  test('sends nobody whom the target cannot be asked after', async () => {
    const all = world();
    const receipt = await driveOnce(all, [DAN], { lookupFirst: true, api: { ...modelApi, lookup: () => [] } });
    expect([outcomes(receipt), posted(all)]).toEqual([['dan not-sent connection'], []]);
  });

  test('asks under both keys, and names the one that is taken', async () => {
    const row = { ...DAN, keys: { email: 'dan@x.org', employeeId: '7' } };
    const asked: number[] = [];
    const twoKeys: ProvisioningApi = {
      ...modelApi,
      readLookup: () =>
        asked.push(1) === 1 ? { kind: 'absent' } : { kind: 'found', users: [{ email: 'other@x.org', employeeId: '7', values: {} }] },
    };
    const receipt = await driveOnce(world(), [row], { lookupFirst: true, api: twoKeys });
    expect([asked.length, outcomes(receipt)]).toEqual([2, ['dan not-sent employee-id-taken']]);
  });

  test('asks under both keys again when the answer about one of them says nothing', async () => {
    const row = { ...DAN, keys: { email: 'dan@x.org', employeeId: '7' } };
    const asked: number[] = [];
    const stuttering: ProvisioningApi = {
      ...modelApi,
      readLookup: () => (asked.push(1) === 1 ? { kind: 'unknown', reason: 'status 500' } : { kind: 'absent' }),
    };
    expect(outcomes(await driveOnce(world(), [row], { lookupFirst: true, api: stuttering }))).toEqual(['dan succeeded']);
    expect(asked).toHaveLength(3); // what the second answer of the first round said is not even read
  });

  test('takes one person found under both keys for one person', async () => {
    const row = { ...DAN, keys: { email: 'dan@x.org', employeeId: '7' } };
    const user = { email: 'DAN@x.org', employeeId: '7', values: { name: 'Name of dan@x.org' } };
    const twoKeys: ProvisioningApi = {
      ...modelApi,
      readLookup: () => ({ kind: 'found', users: [user] }),
    };
    expect(outcomes(await driveOnce(world(), [row], { unknown: new Set([row.rid]), api: twoKeys }))).toEqual(['dan succeeded']);
  });
});

/** Looking many people up by reading everybody: when that is done, what it settles, and who is asked after alone all the same. */
import { describe, expect, test } from 'vitest';
import type { DirectoryUser, PageVerdict, ProvisioningApi, Step } from '../../../core/sending/index.js';
import { RollCall } from '../../../core/sending/roll-call.js';
import type { RowTrack } from '../../../core/sending/row-track.js';
import { contextOf, NOW, user } from './model/contexts.js';
import { listingApi } from './model/listing.js';
import { modelApi } from './model/model-api.js';
import { outcomes, people, person, posted, world } from './model/scene.js';
import { driveOnce, driveToTheEnd, PACING, type InputPart, type World } from './model/world.js';

const UNIQUE = { enforcesUniqueKeys: true };
const QUICK = { ...PACING, perMinute: 60_000 };
const count = (of: World, kind: string): number => of.log.filter((one) => one === kind).length;
/** So many people of a plan are there, after so many others. */
function company(found: number, others: number, faults: Parameters<typeof world>[0] = []): World {
  const all = world(faults, { unique: false, lagMs: 0 });
  for (let other = 0; other < others; other++) all.server.people.push(person(`other${other}@x.org`));
  for (const { keys } of people(found)) all.server.people.push(person(keys.email ?? ''));
  return all;
}
const ways = (all: World, pageSize: number, part: InputPart = {}): InputPart => ({
  ...{ people: all.server.people.length, api: listingApi(all, pageSize), pacing: QUICK },
  ...part,
});

describe('people whom nobody may create unasked', () => {
  test('are told by the list, and nobody is asked after alone', async () => {
    const all = company(2, 30);
    const receipt = await driveOnce(all, people(10), ways(all, 10, { lookupFirst: true }));
    expect(outcomes(receipt).slice(0, 3)).toEqual(['p0 not-sent email-taken', 'p1 not-sent email-taken', 'p2 succeeded']);
    expect([receipt.counts.succeeded, count(all, 'lookup'), posted(all).length]).toEqual([8, 4, 8]);
  });

  test.each([
    ['costs as much as asking after each', 10, { people: 90 }, 10],
    ['costs one less', 10, { people: 80 }, 4],
    ['was never read', 10, { people: undefined }, 10],
  ])('are asked after where the list %s, or told by it', async (_name, pageSize, { people: told }, lookups) => {
    const all = company(0, 31);
    const { people: _known, ...rest } = ways(all, pageSize, { lookupFirst: true });
    await driveOnce(all, people(10), { ...rest, ...(told !== undefined && { people: told }) });
    expect(count(all, 'lookup')).toBe(lookups);
  });

  test('are asked after where the target has no such list', async () => {
    const all = company(0, 5);
    await driveOnce(all, people(10), ways(all, 10, { lookupFirst: true, api: modelApi }));
    expect(count(all, 'lookup')).toBe(10);
  });

  test('are told by the list when a run that was cut off is taken up', async () => {
    const all = company(0, 30, [[4, 'kill-after']]);
    const receipt = await driveToTheEnd(all, people(40), ways(all, 10, { groupSize: 2 }));
    expect([receipt.counts.succeeded, posted(all).length]).toEqual([40, 40]);
    expect(count(all, 'lookup')).toBeLessThan(10); // four pages, and the two rows that were on their way
  });
});

/** Ten rows that an earlier run left unknown, of whom so many are there. */
function unknown(found: number, part: InputPart = {}, faults: Parameters<typeof world>[0] = []) {
  const all = company(found, 20, faults);
  const rows = people(10);
  const begun = all.clock.now();
  return {
    all,
    begun,
    run: () => driveOnce(all, rows, ways(all, 10, { unknown: new Set(rows.map(({ rid }) => rid)), ...part })),
  };
}

describe('rows of unknown outcome', () => {
  test('are settled by the list where it tells of them, at once', async () => {
    const { all, begun, run } = unknown(10);
    expect((await run()).counts.succeeded).toBe(10);
    expect([count(all, 'lookup'), posted(all), all.clock.now() - begun < PACING.settleMs]).toEqual([3, [], true]);
  });

  test('are asked after alone where it does not, once that counts, and sent again', async () => {
    const { all, begun, run } = unknown(7);
    expect((await run()).counts.succeeded).toBe(10);
    expect([count(all, 'lookup'), posted(all)]).toEqual([3 + 3, ['p7', 'p8', 'p9']]);
    expect(all.server.posts[0]!.at - begun).toBeGreaterThanOrEqual(PACING.settleMs);
  });

  test('are believed to be absent by a second list where the target refuses nobody twice', async () => {
    const { all, begun, run } = unknown(2, { promises: UNIQUE });
    expect((await run()).counts.succeeded).toBe(10);
    expect([count(all, 'lookup'), posted(all).length]).toEqual([3 + 3, 8]);
    expect(all.server.posts[0]!.at - begun).toBeGreaterThanOrEqual(PACING.settleMs);
  });

  test('are asked after alone where half of that would cost no more than the list', async () => {
    const { all, run } = unknown(10, { people: 40 });
    await run();
    expect(count(all, 'lookup')).toBe(10);
  });

  test('are told by the list too after the run was cancelled, and rows that have not left are not', () => {
    const { rollCall, context, tracks } = scene({ pages: [[]] });
    for (const track of tracks.slice(4)) {
      Object.assign(track, { state: 'ready', checked: false });
      context.unsettled.delete(track);
    }
    context.stopFor({ code: 'cancelled', detail: '' });
    turn(rollCall);
    expect(tracks.slice(4).every(({ checked }) => !checked)).toBe(true);
    expect(tracks[0]!.lookupAt).toBe(NOW + 1000);
  });
});

/** Ten rows of unknown outcome that settle in a second, and a list of these pages. */
function scene({ pages, ...part }: { readonly pages: readonly (readonly DirectoryUser[] | PageVerdict)[] } & InputPart) {
  let asked = 0;
  const api: ProvisioningApi = {
    ...modelApi,
    roll: { requests: () => 1, otherNames: ({ values }) => (typeof values['also'] === 'string' ? [values['also']] : []) },
    readPage() {
      const page = pages[asked++] ?? [];
      const next = asked < pages.length ? modelApi.list() : null;
      return 'kind' in page ? page : { kind: 'page', users: page, next };
    },
  };
  const context = contextOf(people(10), { api, people: 1, pacing: QUICK, ...part });
  for (const track of context.tracks) {
    Object.assign(track, { state: 'unknown', settleAt: NOW + 1000, lookupAt: NOW });
    context.unsettled.add(track);
  }
  return { context, rollCall: new RollCall(context), tracks: context.tracks };
}
const ANSWER = { kind: 'response', status: 200, headers: {}, body: '' } as const;
/** One page and its answer; the step that it was. */
function turn(rollCall: RollCall, now = NOW): Step | null {
  const step = rollCall.step(now);
  if (step?.kind === 'send') rollCall.handle([ANSWER], now);
  return step;
}
const ours = (index: number, more: Partial<DirectoryUser> = {}): DirectoryUser =>
  user(`p${index}@x.org`, null, { values: { name: `Name of p${index}@x.org` }, ...more });
const alone = (tracks: readonly RowTrack[]): number => tracks.filter(({ state }) => state === 'unknown').length;

describe('a person on the list', () => {
  test('is known by their address in any case, and by other names that find them', () => {
    const { rollCall, tracks } = scene({ pages: [[user('P0@X.ORG'), user('else@x.org', null, { values: { also: 'p1@x.org' } })]] });
    turn(rollCall);
    expect(tracks.slice(0, 3).map(({ state }) => state)).toEqual(['conflict', 'conflict', 'unknown']);
  });

  test('who stands there twice is asked after alone, at once: a list may tell one person twice', () => {
    const { rollCall, tracks } = scene({ pages: [[ours(0), ours(1)], [ours(0)]] });
    turn(rollCall);
    turn(rollCall);
    expect(tracks.slice(0, 3).map(({ state, lookupAt }) => [state, lookupAt])).toEqual([
      ['unknown', NOW],
      ['confirmed', NOW],
      ['unknown', NOW + 1000],
    ]);
  });

  test('counts as seen when the first page was asked for', () => {
    const { rollCall, tracks } = scene({ pages: [[ours(0)], []], promises: UNIQUE });
    turn(rollCall, NOW);
    turn(rollCall, NOW + 5000);
    expect([tracks[0]!.askedAt, tracks[1]!.state, tracks[1]!.lookupAt]).toEqual([NOW, 'unknown', NOW + 1000]);
  });
});

describe('a list that does not come', () => {
  test.each<[string, PageVerdict, number]>([
    ['is asked for again, a few times, then people are asked after alone', { kind: 'unknown', reason: 'status 500' }, 5],
    ['ends the asking where the target says so', { kind: 'stop', code: 'connection', reason: 'status 403' }, 1],
  ])('%s', (_name, verdict, times) => {
    const { rollCall, tracks, context } = scene({ pages: Array.from({ length: 9 }, () => verdict) });
    let sent = 0;
    for (let now = NOW; now < NOW + 200_000 && !context.stop; now += 10_000) if (turn(rollCall, now)?.kind === 'send') sent += 1;
    expect([sent, alone(tracks)]).toEqual([times, 10]);
    expect(context.stop?.code).toBe(verdict.kind === 'stop' ? 'connection' : undefined);
  });

  test('is waited for where the target asks to wait', () => {
    const { rollCall, tracks } = scene({ pages: [{ kind: 'throttled', retryAfterMs: 7000 }, [ours(0)]] });
    turn(rollCall);
    expect(rollCall.step(NOW)).toEqual({ kind: 'wait', ms: 7000, reason: 'throttled' });
    turn(rollCall, NOW + 7000);
    expect(tracks[0]!.state).toBe('confirmed');
  });

  test('ends in time is given up once asking after each would have been cheaper', () => {
    const { rollCall, tracks } = scene({ pages: Array.from({ length: 30 }, () => [ours(0)]) });
    let pages = 0;
    while (turn(rollCall, NOW + pages)?.kind === 'send') pages += 1;
    expect([pages, alone(tracks)]).toEqual([10, 10]);
  });
});

test('who is not found is not looked for again by a list, as long as nobody else is unsettled', () => {
  const { rollCall, context, tracks } = scene({ pages: [[]] });
  turn(rollCall);
  expect(rollCall.step(NOW + 2000)).toBeNull();
  const more = contextOf(people(3)).tracks;
  for (const track of more) {
    Object.assign(track, { state: 'unknown' });
    context.unsettled.add(track);
  }
  expect([rollCall.step(NOW + 3000)?.kind, alone(tracks)]).toEqual(['send', 10]);
});

/** Idempotency keys: on everything that changes, the same for the same row, and relied on only where the target promises it. */
import { describe, expect, test } from 'vitest';
import type { HttpRequest } from '../../../core/ports/index.js';
import { statusRow, updateRow } from './model/model-api.js';
import { ANN, DAN, outcomes, person, world } from './model/scene.js';
import { driveOnce, PACING, type InputPart, type World } from './model/world.js';

const KEYS = new Map([
  [ANN.rid, 'key of ann'],
  [DAN.rid, 'key of dan'],
]);

/** Sends these and gives every request that left. */
async function sent(all: World, rows: Parameters<typeof driveOnce>[1], part: InputPart): Promise<HttpRequest[]> {
  const requests: HttpRequest[] = [];
  await driveOnce(all, rows, part, (_, step) => step.kind === 'send' && requests.push(...step.requests));
  return requests;
}

const keysOf = (requests: readonly HttpRequest[]): unknown[] => requests.map(({ method, headers }) => [method, headers['idempotency-key']]);

describe('a key', () => {
  test('goes with every create, and with no lookup', async () => {
    const requests = await sent(world(), [ANN, DAN], { idempotencyKeys: KEYS, lookupFirst: true });
    expect(keysOf(requests)).toEqual(
      expect.arrayContaining([
        ['GET', undefined],
        ['POST', 'key of ann'],
        ['POST', 'key of dan'],
      ]),
    );
    expect(requests.filter(({ method, headers }) => method === 'GET' && headers['idempotency-key'] !== undefined)).toEqual([]);
  });

  test('goes with updates and changes of status', async () => {
    const all = world();
    const [eve, fay] = [person('eve@x.org'), person('fay@x.org')];
    all.server.people.push(eve, fay);
    const rows = [updateRow(eve, { name: 'Eve' }), statusRow('deactivate', 'fay@x.org', { email: 'fay@x.org', employeeId: null })];
    const keys = new Map(rows.map(({ rid }) => [rid, `key of ${rid}`]));
    const requests = await sent(all, rows, { idempotencyKeys: keys });
    expect(keysOf(requests.filter(({ method }) => method === 'PUT'))).toEqual(rows.map(({ rid }) => ['PUT', `key of ${rid}`]));
  });

  test('is the same when the row is sent again', async () => {
    const requests = await sent(world([[3, 'throttled']]), [DAN], { idempotencyKeys: KEYS });
    expect(keysOf(requests)).toEqual([
      ['POST', 'key of dan'],
      ['POST', 'key of dan'],
    ]);
  });
});

describe('an unknown create', () => {
  const waitMs = async (part: InputPart): Promise<number> => {
    const all = world([[3, 'lost-before']]);
    const from = all.clock.now();
    expect(outcomes(await driveOnce(all, [DAN], part))).toEqual(['dan succeeded']);
    return all.clock.now() - from;
  };

  test('is sent again at once, looked up before, where the target honours keys', async () => {
    expect(await waitMs({ idempotencyKeys: KEYS, promises: { enforcesUniqueKeys: false, honoursIdempotencyKeys: true } })).toBeLessThan(
      PACING.settleMs,
    );
  });

  test.each([
    ['that does not say that it honours keys', { idempotencyKeys: KEYS, promises: { enforcesUniqueKeys: true } }],
    ['that honours keys, for a row without one', { promises: { enforcesUniqueKeys: true, honoursIdempotencyKeys: true } }],
  ] as const)('waits for its settle time at a target %s', async (_, part) => {
    expect(await waitMs(part)).toBeGreaterThanOrEqual(PACING.settleMs);
  });
});

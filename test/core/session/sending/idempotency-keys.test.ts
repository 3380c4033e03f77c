/** Keys that make two deliveries of one request the same one. */
import { describe, expect, test } from 'vitest';
import { memoryCrypto } from '../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Crypto } from '../../../../core/ports/index.js';
import { idempotencyKeys } from '../../../../core/session/sending/idempotency-keys.js';
import { plannedRow, statusRow } from '../../sending/model/model-api.js';

const ANN = plannedRow('ann@x.org');
const KEYS = { email: 'ann@x.org', employeeId: null };

async function keyOf(row: PlannedRow, run = 'run-1', crypto: Crypto = memoryCrypto('ann')): Promise<string> {
  return (await idempotencyKeys(crypto, run, [row])).get(row.rid) ?? '';
}

describe('the key of a row', () => {
  test('is the same when the run is taken up again', async () => {
    expect(await keyOf(ANN)).toBe(await keyOf({ ...ANN, sheetRow: 99 }));
  });

  test.each([
    ['an edited row', () => keyOf({ ...ANN, canonical: 'edited' })],
    ['another row', () => keyOf({ ...ANN, rid: 'email:bob@x.org' })],
    ['another run', () => keyOf(ANN, 'run-2')],
    ['another operation', () => keyOf({ ...statusRow('activate', 'ann@x.org', KEYS), rid: ANN.rid, canonical: ANN.canonical })],
    ['another secret', () => keyOf(ANN, 'run-1', memoryCrypto('bob'))],
    ['parts that only read the same in a row', () => keyOf({ ...ANN, rid: `${ANN.rid}|create`, canonical: '' })],
  ])('is another for %s', async (_, other) => {
    expect(await other()).not.toBe(await keyOf(ANN));
  });

  test('has 43 characters and tells nothing of the person', async () => {
    const key = await keyOf(ANN);
    expect(key).toMatch(/^[\w-]{43}$/u);
    expect(key).not.toContain('ann');
  });
});

test('all rows of a run cost one call', async () => {
  let calls = 0;
  const crypto = memoryCrypto('ann');
  const counting: Crypto = { ...crypto, fingerprint: (texts) => ((calls += 1), crypto.fingerprint(texts)) };
  const rows = Array.from({ length: 500 }, (_, index) => plannedRow(`p${index}@x.org`));
  const keys = await idempotencyKeys(counting, 'run-1', rows);
  expect([calls, new Set(keys.values()).size]).toEqual([1, 500]);
});

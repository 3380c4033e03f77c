/** The bucket of each operation: two a second, five at once, and what the answer says when it is empty. */
import { describe, expect, test } from 'vitest';
import {
  type AmazonConnectServer,
  createAmazonConnectServer,
  type SwitchChange,
} from '../../../../workbench/server/amazon-connect/index.js';
import { ask, I, idsOf, NOW, typeOf } from './ask.js';

/** A server with limits whose clock a test moves. */
function paced(switches: SwitchChange = {}) {
  let time = NOW;
  const server = createAmazonConnectServer({ now: () => time, switches });
  return { server, advance: (ms: number) => void (time += ms), at: () => time };
}

type Paced = ReturnType<typeof paced>;
const list = ({ server, at }: Paced, path = `/users-summary/${I}`) => ask(server, 'GET', path, undefined, { at: at() });

async function passed(stage: Paced, count: number, path?: string): Promise<number> {
  let statuses = 0;
  for (let n = 0; n < count; n += 1) statuses += (await list(stage, path)).status === 200 ? 1 : 0;
  return statuses;
}

test('five pass at once, the sixth waits', async () => {
  const stage = paced();
  expect(await passed(stage, 5)).toBe(5);
  expect(typeOf(await list(stage))).toEqual(['ThrottlingException', 429]);
});

test('two a second come back, never more than five', async () => {
  const stage = paced();
  await passed(stage, 5);
  stage.advance(499);
  expect(await passed(stage, 1)).toBe(0);
  stage.advance(1);
  expect(await passed(stage, 2)).toBe(1);
  stage.advance(60_000);
  expect(await passed(stage, 9)).toBe(5);
});

test('each operation has a bucket of its own', async () => {
  const stage = paced();
  await passed(stage, 5);
  expect(await passed(stage, 2, `/routing-profiles-summary/${I}`)).toBe(2);
});

test('a request that is refused for its signature takes nothing', async () => {
  const stage = paced();
  for (let n = 0; n < 9; n += 1) await ask(stage.server, 'GET', `/users-summary/${I}`, undefined, { secretAccessKey: 'other' });
  expect(await passed(stage, 5)).toBe(5);
});

test('by the newer table lists and one user are faster, changes are not', async () => {
  const stage = paced({ limits: 'newer' });
  const user = idsOf(stage.server).user('ben.carter');
  const untag = (server: AmazonConnectServer) => ask(server, 'DELETE', `/users/${I}/nobody`);
  expect([await passed(stage, 12), await passed(stage, 12, `/users/${I}/${user}`)]).toEqual([10, 10]);
  const statuses = [];
  for (let n = 0; n < 6; n += 1) statuses.push((await untag(stage.server)).status);
  expect(statuses).toEqual([404, 404, 404, 404, 404, 429]);
});

describe('when to come again', () => {
  test.each([
    ['none', null],
    ['seconds', '1'],
    ['date', new Date(NOW + 1_000).toUTCString()],
  ] as const)('is said as %s', async (retryAfter, said) => {
    const stage = paced({ retryAfter });
    await passed(stage, 5);
    expect((await list(stage)).headers.get('retry-after')).toBe(said);
  });
});

test('a reset fills every bucket', async () => {
  const stage = paced();
  await passed(stage, 6);
  stage.server.reset();
  expect(await passed(stage, 6)).toBe(5);
});

/** One request that the network delivered twice, answered and noted as done: whoever takes the send up or retries is told. */
import { expect, test } from 'vitest';
import { play, type Scenario } from './scenario.js';

const BASE: Omit<Scenario, 'happenings'> = { client: 'session', target: 'agent-connect', server: 'loose', job: 'creates' };

test.each(['session', 'other-admin'])('a send that is taken up says so: %s', async (client) => {
  const { log } = await play({ ...BASE, client, happenings: [] });
  const create = log.indexOf('create');
  const noted = log.indexOf('append', create);
  const { fired, wrong } = await play({
    ...BASE,
    client,
    happenings: [
      [create, 'twice'],
      [noted, 'kill-after'],
    ],
  });
  expect(fired).toEqual(['twice', 'kill-after']);
  expect([...new Set(wrong.map(({ category }) => category))]).toEqual(['flagged']);
});

test('a retry after it was found does not hide it', async () => {
  const { log } = await play({ ...BASE, happenings: [] });
  const { wrong } = await play({ ...BASE, happenings: [[log.indexOf('create'), 'twice']] });
  expect([...new Set(wrong.map(({ category }) => category))]).toEqual(['flagged']);
});

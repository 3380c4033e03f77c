/** A host that does not tell what it keeps: nothing is called missing that is only unknown, and it is asked again when it matters. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Host } from '../../../core/ports/index.js';
import type { Session } from '../../../core/session/session.js';
import { TEAM, TEAM_SENT } from './support/roster.js';
import { connect, stage, type Stage } from './support/stage.js';

const AWAY = 'The relay does not answer. Check the network, then try again.';
const UNKNOWN = 'It could not be told whether the connection is set up.';

interface Store {
  isAway: boolean;
  asked: number;
}

/** A host whose store of secrets, or whose settings, can be away. */
const over =
  (what: 'secrets' | 'settings', store: Store) =>
  (host: MemoryHost): Host => {
    const reach = <T>(work: () => Promise<T>): Promise<T> => {
      store.asked += 1;
      return store.isAway ? Promise.reject(new Error(AWAY)) : work();
    };
    const { secrets, settings } = host;
    return what === 'secrets'
      ? { ...host, secrets: { ...secrets, has: (name) => reach(() => secrets.has(name)) } }
      : {
          ...host,
          settings: { ...settings, get: (key) => (key === 'muster.settings' ? reach(() => settings.get(key)) : settings.get(key)) },
        };
  };

/** A workbook that was set up, opened anew in a pane whose store is away. */
async function openedWhileAway(what: 'secrets' | 'settings'): Promise<{ all: Stage; session: Session; store: Store }> {
  const all = stage({ rows: TEAM });
  await all.session.start();
  await connect(all.session);
  const store: Store = { isAway: true, asked: 0 };
  const session = all.again('ann', over(what, store));
  await session.start();
  return { all, session, store };
}

describe.each(['secrets', 'settings'] as const)('with the store of the %s away at the start', (what) => {
  test('the session says so in the words of the host', async () => {
    const { session } = await openedWhileAway(what);
    expect(session.state.problem).toEqual({ what: UNKNOWN, why: AWAY, todo: 'Do the same once more; nothing has to be entered again.' });
    expect(session.state.settings.secretsSet).toEqual({});
  });

  test('the sheet is checked all the same, with a word about the users who were not read', async () => {
    const { session } = await openedWhileAway(what);
    await session.check();
    expect([session.state.check?.people, session.state.problem?.what]).toEqual([4, UNKNOWN]);
  });

  test('the next action asks again: what was set up is set up, and is sent to', async () => {
    const { all, session, store } = await openedWhileAway(what);
    store.isAway = false;
    await session.check();
    expect(session.state.problem).toBeNull();
    expect(session.state.settings.secretsSet).toEqual({ apiKey: true, apiSecret: true });
    await session.preview();
    await session.send();
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });

  test('a send that still cannot ask sends nothing and keeps the preview', async () => {
    const { all, session } = await openedWhileAway(what);
    await session.check();
    await session.preview();
    await session.send();
    expect([session.state.problem?.what, session.state.preview === null, all.created()]).toEqual([UNKNOWN, false, []]);
  });

  test('the test of the connection says so too', async () => {
    const { session } = await openedWhileAway(what);
    await session.testConnection();
    expect(session.state.settings.connection).toMatchObject({ ok: false, message: { what: UNKNOWN, why: AWAY } });
  });
});

test('what the host told once is not asked for again', async () => {
  const { session, store } = await openedWhileAway('secrets');
  store.isAway = false;
  await session.testConnection();
  const { asked } = store;
  await session.testConnection();
  expect([session.state.settings.connection?.ok, store.asked]).toEqual([true, asked]);
});

test('settings that could not be read are not written over', async () => {
  const { all, session, store } = await openedWhileAway('settings');
  const before = await all.host.settings.get('muster.settings');
  await session.saveOptions({ strict: true });
  expect([session.state.problem?.why, await all.host.settings.get('muster.settings')]).toEqual([AWAY, before]);
  store.isAway = false;
  await session.saveOptions({ strict: true });
  expect(JSON.parse((await all.host.settings.get('muster.settings'))!)).toEqual({ ...JSON.parse(before!), strict: true });
});

test('a key that is missing is still called missing', async () => {
  const { all, session, store } = await openedWhileAway('secrets');
  await all.host.secrets.remove('agent-connect.api-key');
  store.isAway = false;
  await session.testConnection();
  expect(session.state.settings.connection?.message.why).toBe('API key is missing.');
});

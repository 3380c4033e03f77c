/** What can be wrong with the connection before anything is sent, each with words that help. */
import { describe, expect, test } from 'vitest';
import type { HttpFailure } from '../../../core/ports/index.js';
import { BASE, stage, type Stage } from './support/stage.js';
import { person, roster, TEAM } from './support/roster.js';
import { checkOf, runRows } from './support/views.js';

describe('settings', () => {
  test('that are not filled in keep everything from being sent', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.session.preview();
    expect(all.session.state.preview!.destination).toBe('Agent Connect: no address yet');
    await all.session.send();
    expect(all.session.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Open Settings and fill it in.",
        "topic": "not-set-up",
        "what": "The connection is not set up.",
        "why": "Address is missing.",
      }
    `);
    expect(all.session.state.preview).not.toBeNull();
    expect(all.created()).toEqual([]);
  });

  test('name what is missing, one after the other', async () => {
    const all = stage();
    const missing = async (): Promise<string | undefined> => {
      await all.session.testConnection();
      return all.session.state.settings.connection?.message.why;
    };
    await all.session.start();
    const said = [await missing()];
    await all.session.saveSettings({ baseUrl: BASE });
    said.push(await missing());
    await all.session.setSecret('apiKey', 'demo-key');
    said.push(await missing());
    await all.session.setSecret('apiSecret', 'demo-secret');
    said.push(await missing());
    await all.session.setSecret('apiKey', '');
    said.push(await missing());
    expect(said).toMatchInlineSnapshot(`
      [
        "Address is missing.",
        "API key is missing.",
        "API secret is missing.",
        "The target answered with 12 users on its first page.",
        "API key is missing.",
      ]
    `);
  });

  test.each([
    'http://demo.api.stellaconnect.net',
    'https://demo.api.stellaconnect.net.evil.example',
    'https://evil.example/demo.api.stellaconnect.net',
    'https://ann@demo.api.stellaconnect.net',
    'https://demo.api.stellaconnect.net:8443',
    'https://127.0.0.1',
    'javascript:alert(1)',
  ])('the address %s is not saved', async (baseUrl) => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.saveSettings({ baseUrl });
    expect(all.session.state.problem?.what).toBe('This address is not allowed.');
    expect(all.session.state.settings.values['baseUrl']).toBe(BASE);
  });

  test('blanks around an address are no mistake', async () => {
    const all = stage();
    await all.session.start();
    await all.session.saveSettings({ baseUrl: ` ${BASE} ` });
    expect(all.session.state.settings.values['baseUrl']).toBe(BASE);
  });

  test('that were spoilt in the store are not believed', async () => {
    for (const stored of ['{', 'null', '{"target":1}', '{"target":"agent-connect","values":{"baseUrl":"https://evil.example"}}']) {
      const all = stage({ rows: TEAM });
      await all.host.settings.set('muster.settings', stored);
      await all.session.start();
      await all.session.testConnection();
      expect(all.session.state.settings.connection?.ok).toBe(false);
      expect(all.server.store.requests.all()).toEqual([]);
    }
  });

  test('with an address off the list in the store send nothing', async () => {
    const all = stage({ rows: TEAM, secrets: { 'agent-connect.api-key': 'k', 'agent-connect.api-secret': 's' } });
    const values = { baseUrl: 'https://evil.example', authStyle: 'raw' };
    const stored = { target: 'agent-connect', values, visibleRowsOnly: false, writeStatusColumn: false };
    await all.host.settings.set('muster.settings', JSON.stringify(stored));
    await all.session.start();
    await all.session.preview();
    await all.session.send();
    expect(all.session.state.problem?.what).toBe('This address is not allowed.');
    expect(all.server.store.requests.all()).toEqual([]);
  });
});

describe('the test of the connection', () => {
  const tested = async (all: Stage): Promise<unknown> => {
    await all.session.start();
    await all.connect();
    await all.session.testConnection();
    return all.session.state.settings.connection;
  };

  test('says how many users answered', async () => {
    expect(await tested(stage())).toMatchInlineSnapshot(`
      {
        "message": {
          "todo": "",
          "what": "Connected.",
          "why": "The target answered with 12 users on its first page.",
        },
        "ok": true,
      }
    `);
  });

  test('says that the key is wrong', async () => {
    const all = stage();
    await all.session.start();
    await all.connect();
    await all.session.setSecret('apiSecret', 'another');
    await all.session.testConnection();
    expect(all.session.state.settings.connection).toMatchInlineSnapshot(`
      {
        "message": {
          "todo": "Check API key and API secret in Settings, and whether the key may manage users.",
          "topic": "key-refused",
          "what": "The target refused the connection.",
          "why": "It did not accept the key and its secret (status 403).",
        },
        "ok": false,
      }
    `);
  });

  test('says that the form of the token is refused', async () => {
    expect(await tested(stage({ switches: { token: 'bearer' } }))).toMatchObject({ ok: false });
  });

  test.each([
    ['not-sent', 'The request could not leave.'],
    ['network', 'The target could not be reached.'],
    ['timeout', 'The target did not answer in time.'],
    ['not-allowed', 'The address is not allowed.'],
    ['secret-missing', 'A key or secret is missing.'],
  ] as const)('tells %s apart', async (reason: HttpFailure['reason'], what) => {
    const all = stage({ wire: () => ({ kind: 'failure', reason, detail: '' }) });
    expect(await tested(all)).toMatchObject({ ok: false, message: { what } });
  });

  test.each(['html', 'cut-body', 'empty', 'null'] as const)('says that an answer cannot be read: %s', async (kind) => {
    const all = stage();
    all.server.faults.next({ route: 'list', kind, times: 'always' });
    expect(await tested(all)).toMatchObject({ ok: false, message: { what: 'The target’s answer could not be read.' } });
  });

  test('does not follow a redirect', async () => {
    const all = stage();
    all.server.faults.next({ route: 'list', kind: 'redirect', to: 'https://evil.example/', times: 'always' });
    expect(await tested(all)).toMatchObject({ ok: false, message: { what: 'The target was not found at this place.' } });
  });

  test.each(['lost-answer', 'html'] as const)('asks again after one broken answer: %s', async (kind) => {
    const all = stage();
    all.server.faults.next({ route: 'list', kind });
    expect(await tested(all)).toMatchObject({ ok: true });
  });

  test('is forgotten with the settings that it was about', async () => {
    const all = stage();
    await tested(all);
    await all.session.setSecret('apiKey', 'another');
    expect(all.session.state.settings.connection).toBeNull();
  });
});

describe('a check and a preview without the target', () => {
  test('a check shows the sheet’s own issues and a notice', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.setSecret('apiKey', 'wrong');
    await all.session.check();
    expect([all.session.state.problem, checkOf(all.session).people, checkOf(all.session).knownUsers]).toEqual([null, 4, null]);
    expect(all.session.state.notices).toMatchInlineSnapshot(`
      [
        {
          "todo": "Leaders and duplicates are checked against this sheet only.",
          "topic": "key-refused",
          "what": "The existing users were not read.",
          "why": "The target refused the connection.",
        },
      ]
    `);
  });

  test('the notice is said once, stays while it is true, and goes', async () => {
    const all = stage({ rows: TEAM });
    await all.session.start();
    await all.connect();
    await all.session.setSecret('apiKey', 'wrong');
    const said: number[] = [];
    for (const action of [all.session.check, all.session.loadUsers, all.session.loadUsers, all.session.preview]) {
      await action();
      said.push(all.session.state.notices.length);
    }
    await all.session.setSecret('apiKey', 'demo-key');
    await all.session.loadUsers();
    expect([...said, all.session.state.notices.length]).toEqual([1, 1, 1, 1, 0]);
  });

  test('a preview without users looks everybody up before anything is sent', async () => {
    const all = stage({ rows: roster(person('ann'), person('ben.carter', undefined, { 'Email Address': 'ben.carter@demo.example' })) });
    await all.session.start();
    await all.connect();
    all.server.faults.next({ route: 'list', kind: 'status', status: 403, times: 'always' });
    // Nobody can be a leader whom nobody knows: these two report to nobody.
    await all.rewrite(roster(person('ann', 'unassigned'), person('ben', 'unassigned', { 'Email Address': 'ben.carter@demo.example' })));
    await all.session.preview();
    expect(all.session.state.preview!.counts.create).toBe(2);
    await all.session.send();
    expect(all.posts()).toEqual(['ann@x.org']);
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ann Lee succeeded: Created",
        "3 Ben Lee not-sent: The e-mail address exists already",
      ]
    `);
  });
});

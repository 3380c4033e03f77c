/** A password, the key and the secret: they reach the target, and are found nowhere else. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Host, HttpRequest } from '../../../core/ports/index.js';
import type { SessionState } from '../../../core/session/state.js';
import { KEY, SECRET, stage, type Stage, type StageOptions } from './support/stage.js';
import { boss, person, roster } from './support/roster.js';
import { runRows } from './support/views.js';

const PASSWORD = 'Canary!Pass"word\\7';
const SPACED = ` ${PASSWORD} `;
/** Each canary in the forms in which it could have been written down. */
const CANARIES = [PASSWORD, JSON.stringify(PASSWORD).slice(1, -1), 'Canary', KEY, SECRET];

/** Everything a pane could draw of a state, every lazy part of it read. */
function drawn(state: SessionState): string {
  const { check, preview, run } = state;
  const list = check?.issues();
  const all = <T>(rows: { readonly length: number; at(index: number): T } | undefined): T[] =>
    Array.from({ length: rows?.length ?? 0 }, (_, i) => rows!.at(i));
  return JSON.stringify([state, all(list), check?.causes, all(preview?.rows), all(run?.rows)]);
}

interface Watched extends Stage {
  /** Every state that was shown, as text. */
  readonly states: string[];
  /** Everything that was handed to a store, a journal, the sheet or the crypto port. */
  readonly kept: string[];
  readonly requests: HttpRequest[];
}

function watched(options: StageOptions): Watched {
  const states: string[] = [];
  const kept: string[] = [];
  const requests: HttpRequest[] = [];
  const note = <A extends unknown[], R>(call: (...given: A) => R): ((...given: A) => R) => {
    return (...given) => {
      kept.push(JSON.stringify(given));
      return call(...given);
    };
  };
  const wrap = (host: MemoryHost): Host => ({
    ...host,
    settings: { ...host.settings, set: note(host.settings.set) },
    journal: { ...host.journal, append: note(host.journal.append) },
    sheet: { ...host.sheet, writeCells: note(host.sheet.writeCells), setMarks: note(host.sheet.setMarks) },
    crypto: { ...host.crypto, fingerprint: note(host.crypto.fingerprint) },
    http: {
      send: (batch) => {
        requests.push(...batch);
        return host.http.send(batch);
      },
    },
  });
  const all = stage({ ...options, wrap });
  all.session.subscribe(() => states.push(drawn(all.session.state)));
  return { ...all, states, kept, requests };
}

function expectNoCanary(texts: readonly string[]): void {
  expect(texts.length).toBeGreaterThan(0);
  for (const canary of CANARIES)
    expect(texts.filter((text) => text.includes(canary) || text.includes(JSON.stringify(canary).slice(1, -1)))).toEqual([]);
}

const WITH_PASSWORDS = roster(
  boss('zoe'),
  person('ann', 'zoe@x.org', { 'Temporary Password': PASSWORD }),
  person('bob', 'zoe@x.org', { 'Temporary Password': SPACED, Role: 'Wizard' }),
  person('cid', 'nobody@x.org', { 'Temporary Password': `\u200b${PASSWORD}` }),
  person('dan', 'zoe@x.org', { 'Temporary Password': PASSWORD.repeat(40) }),
);

describe('a story with passwords', () => {
  test.each(['field-list', 'message', 'text', 'empty'] as const)('leaves them nowhere (errors as %s)', async (errorBody) => {
    const all = watched({ rows: WITH_PASSWORDS, switches: { errorBody } });
    await all.prepare();
    await all.session.saveOptions({ writeStatusColumn: true });
    await all.session.send();
    await all.session.retryFailed();
    await all.session.check();
    expect(all.server.store.users.byEmail('ann@x.org')).toHaveLength(1);
    expectNoCanary(all.states);
    expectNoCanary(all.kept);
    expectNoCanary(all.host.journal.lines.map((line) => JSON.stringify(line)));
  });

  test('that the target echoes in its refusal masks them', async () => {
    const echo = (request: HttpRequest): string =>
      `temporary_password ${(JSON.parse(request.body!) as { temporary_password: string }).temporary_password} is too weak`;
    const all = watched({
      rows: roster(person('ann', undefined, { 'Temporary Password': PASSWORD })),
      wire: (request, pass) =>
        request.method === 'POST'
          ? {
              kind: 'response',
              status: 422,
              headers: {},
              body: JSON.stringify({ errors: [{ field: 'temporary_password', message: echo(request) }] }),
            }
          : pass(request),
    });
    await all.prepare();
    await all.session.send();
    expect(runRows(all.session)).toMatchInlineSnapshot(`
      [
        "2 Ann Lee failed: Temporary Password: temporary_password ••• is too weak",
      ]
    `);
    expectNoCanary(all.states);
    expectNoCanary(all.kept);
  });

  test('that stops or loses answers keeps them as well', async () => {
    const all = watched({ rows: WITH_PASSWORDS });
    await all.prepare();
    all.server.faults.next({ route: 'create', kind: 'html' });
    all.server.faults.next({ route: 'create', kind: 'status', status: 403, skip: 1 });
    await all.session.send();
    for (const { run } of all.session.state.resumable) await all.session.resume(run);
    expectNoCanary(all.states);
    expectNoCanary(all.kept);
  });

  test('sends the password to the target, and to nobody else', async () => {
    const all = watched({ rows: roster(person('ann', undefined, { 'Temporary Password': PASSWORD })) });
    await all.prepare();
    await all.session.send();
    expect(all.requests.filter(({ body }) => body?.includes('Canary') === true).map(({ method }) => method)).toEqual(['POST']);
    const create = all.requests.find(({ method }) => method === 'POST');
    expect((JSON.parse(create!.body!) as Record<string, unknown>)['temporary_password']).toBe(PASSWORD);
  });
});

describe('the key and the secret', () => {
  test('are no part of a request before the host signs it', async () => {
    const all = watched({ rows: WITH_PASSWORDS });
    await all.prepare();
    await all.session.send();
    for (const secret of [KEY, SECRET]) expect(JSON.stringify(all.requests)).not.toContain(secret);
  });

  test('handed in with the settings by mistake are not stored', async () => {
    const all = watched({ rows: WITH_PASSWORDS });
    await all.session.start();
    await all.session.saveSettings({ baseUrl: 'https://demo.api.stellaconnect.net', apiKey: KEY, apiSecret: SECRET });
    expectNoCanary(all.kept);
    expectNoCanary(all.states);
  });

  test('that are not secrets of the target are refused', async () => {
    const all = watched({ rows: WITH_PASSWORDS });
    await all.session.start();
    await all.session.setSecret('baseUrl', SECRET);
    expect(all.session.state.problem).not.toBeNull();
    expectNoCanary(all.states);
  });

  test('show only that they are there', async () => {
    const all = watched({ rows: WITH_PASSWORDS });
    await all.session.start();
    await all.connect();
    expect(all.session.state.settings.secretsSet).toEqual({ apiKey: true, apiSecret: true });
    await all.session.setSecret('apiKey', '');
    expect(all.session.state.settings.secretsSet).toEqual({ apiKey: false, apiSecret: true });
  });
});

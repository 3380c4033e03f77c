/** A pane in another language says in it what hosts, targets and journals say in English. */
import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../../core/issues/messages/en/index.js';
import { type Catalogue, speak, spoken } from '../../../core/issues/messages/spoken.js';
import type { HttpResult } from '../../../core/ports/index.js';
import type { Session } from '../../../core/session/session.js';
import { TEAM } from './support/roster.js';
import { stage } from './support/stage.js';
import { runRows } from './support/views.js';

afterEach(() => speak(null));

const { known } = en;

/** Every known sentence is its name, with the place that it has. */
const NAMES = Object.fromEntries(
  Object.entries<string>(known).map(([key, sentence]) => [key, `<${key}>${/\{\w+\}/u.exec(sentence)?.[0] ?? ''}`]),
) as Catalogue['known'];
/** To be called after a session was made: that takes English. */
const speakOther = (): void => speak({ ...spoken(), known: NAMES });

const answer = (status: number): HttpResult => ({ kind: 'response', status, headers: {}, body: '' });

describe('what a host says', () => {
  test('stands in the problem of an action', async () => {
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({ ...host, sheet: { ...host.sheet, readGrid: () => Promise.reject(new Error(known.SHEET_GONE)) } }),
    });
    speakOther();
    await all.session.start();
    await all.session.check();
    expect(all.session.state.problem?.why).toBe('<SHEET_GONE>');
  });

  test('stands in what is not known of the settings', async () => {
    const away = (): Promise<never> => Promise.reject(new Error(known.RELAY_SILENT));
    const all = stage({ rows: TEAM, wrap: (host) => ({ ...host, secrets: { ...host.secrets, has: away } }) });
    speakOther();
    await all.session.start();
    expect(all.session.state.problem?.why).toBe('<RELAY_SILENT>');
  });

  test('stays as it is where it is nothing that Muster says', async () => {
    const all = stage({
      rows: TEAM,
      wrap: (host) => ({ ...host, sheet: { ...host.sheet, readGrid: () => Promise.reject(new Error('Out of order')) } }),
    });
    speakOther();
    await all.session.start();
    await all.session.check();
    expect(all.session.state.problem?.why).toBe('Out of order');
  });
});

describe('what a target says', () => {
  test('of its settings stands in the form, choices included; examples stay', async () => {
    const { session } = stage();
    speakOther();
    await session.start();
    expect(session.state.settings.fields.map(({ label, hint, choices = [] }) => [label, hint, choices.map(([, words]) => words)])).toEqual([
      ['<ADDRESS>', 'https://your-company.api.stellaconnect.net', []],
      ['<API_KEY>', '<API_KEY_HINT>', []],
      ['<API_SECRET>', '<API_SECRET_HINT>', []],
      ['<TOKEN_FORM>', '<TOKEN_FORM_HINT>', ['<TOKEN_PLAIN>', '<TOKEN_BEARER>']],
    ]);
  });

  test('is the word for a setting that is missing', async () => {
    const { session } = stage();
    speakOther();
    await session.start();
    await session.testConnection();
    expect(session.state.settings.connection?.message.why).toContain('<ADDRESS>');
  });

  test.each([
    [403, '<KEY_NOT_ACCEPTED>'],
    [302, '<LEADS_ELSEWHERE>'],
    [200, '<UNREADABLE_ANSWER>'],
  ])('of a connection with status %i stands in the form', async (status, why) => {
    const all = stage({ wire: () => answer(status) });
    speak({ ...spoken(), known: { ...NAMES, KEY_NOT_ACCEPTED: '<KEY_NOT_ACCEPTED>', LEADS_ELSEWHERE: '<LEADS_ELSEWHERE>' } });
    await all.session.start();
    await all.connect();
    await all.session.testConnection();
    expect(all.session.state.settings.connection?.message.why).toBe(why);
  });
});

describe('a send', () => {
  /** Refuses the second create without a word, and the key from the third on. */
  const wire = () => {
    let creates = 0;
    return (request: { readonly method: string }, pass: (request: never) => Promise<HttpResult>): HttpResult | Promise<HttpResult> => {
      if (request.method === 'POST') creates += 1;
      if (request.method === 'POST' && creates === 2) return answer(422);
      return creates > 2 && creates < 9 && request.method === 'POST' ? answer(403) : pass(request as never);
    };
  };

  test('that stopped says why in the language', async () => {
    const all = stage({ rows: TEAM, wire: wire() });
    speakOther();
    await all.prepare();
    await all.session.send();
    expect(all.session.state.run?.stopped?.why).toBe('<KEY_NOT_ACCEPTED>403');
  });

  test('whose journal a pane in English wrote is shown in the language', async () => {
    const all = stage({ rows: TEAM, wire: wire() });
    await all.prepare();
    await all.session.send();
    const refused = (session: Session): string[] => runRows(session).filter((row) => row.includes('422'));
    expect(refused(all.session)).toEqual([expect.stringMatching(/failed: status 422$/u)]);
    const next = all.again();
    speakOther();
    await next.start();
    await next.resume(next.state.resumable[0]!.run);
    expect(refused(next)).toEqual([expect.stringMatching(/failed: <STATUS>422$/u)]);
  });
});

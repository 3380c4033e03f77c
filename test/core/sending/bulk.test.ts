/** Several creates in one request: what leaves together, how its answer is taken apart, and what becomes of one that is not taken. */
import { describe, expect, test } from 'vitest';
import type { HttpResponse } from '../../../core/ports/index.js';
import type { ProvisioningApi } from '../../../core/sending/index.js';
import { plannedRow, modelApi } from './model/model-api.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { ANN, BOB, DAN, people, world } from './model/scene.js';
import { PACING } from './model/world.js';

const answer = (status: number, body = '', headers: Record<string, string> = {}): HttpResponse => ({
  kind: 'response',
  status,
  headers,
  body,
});

/** Four at most, and in an answer one status a row. */
const bulkApi = (mostRows = 4, mostBytes = 10_000): ProvisioningApi => ({
  ...modelApi,
  bulk: {
    mostRows,
    mostBytes,
    request: (rows) => ({
      method: 'POST',
      url: 'https://model.example/bulk',
      headers: {},
      timeoutMs: 30_000,
      body: JSON.stringify(rows.map(({ keys }) => keys.email)),
    }),
    split: (rows, response) => {
      if (response.status !== 200) return rows.map(() => response);
      const told = JSON.parse(response.body) as number[];
      return told.map((status, n) => answer(status, JSON.stringify({ key: rows[n]?.keys.email ?? null })));
    },
  },
});

function begin(rows = people(6), api = bulkApi()) {
  const all = world();
  const run = newRun(all, rows, false, api, { reread: false });
  const next = () => {
    answerAppends(run, all);
    const step = run.next(all.clock.now());
    return step.kind === 'send' ? step : null;
  };
  /** Who left, in each request. */
  const sent = (): unknown[] => next()?.requests.map(({ body }) => JSON.parse(body ?? 'null') as unknown) ?? [];
  const say = (...answers: HttpResponse[]): void => {
    const step = next();
    if (step) run.handle(step, answers, all.clock.now());
  };
  const outcomes = (): string[] => rows.map((_, at) => run.row(at).outcome);
  return { all, run, sent, say, outcomes };
}

describe('rows that leave together', () => {
  test('are made into a request once: what was weighed is what leaves', () => {
    const api = bulkApi();
    let made = 0;
    const counted: ProvisioningApi = {
      ...api,
      bulk: {
        ...api.bulk!,
        request(rows, idOf) {
          made += 1;
          return api.bulk!.request(rows, idOf);
        },
      },
    };
    expect([begin(people(4), counted).sent().length, made]).toEqual([1, 1]);
  });

  test('are as many as one request takes', () => expect(begin().sent()).toEqual([['p0@x.org', 'p1@x.org', 'p2@x.org', 'p3@x.org']]));

  test('are as many as fit its bytes, with every letter at its length', () => {
    const rows = people(4);
    expect([begin(rows, bulkApi(4, 34)).sent(), begin(rows, bulkApi(4, 33)).sent()]).toEqual([
      [['p0@x.org', 'p1@x.org', 'p2@x.org']],
      [['p0@x.org', 'p1@x.org']],
    ]);
    const wide = ['ä@x.org', '漢@x.org', '𝒳@x.org'].map((email) => plannedRow(email));
    expect([begin(wide, bulkApi(4, 37)).sent(), begin(wide, bulkApi(4, 36)).sent()]).toEqual([
      [['ä@x.org', '漢@x.org', '𝒳@x.org']],
      [['ä@x.org', '漢@x.org']],
    ]);
  });

  test('are all in the journal before', () => {
    const { all, run } = begin(people(3));
    const written: string[] = [];
    for (let step = run.next(all.clock.now()); step.kind === 'append'; step = run.next(all.clock.now())) {
      written.push(...step.records.map(({ state }) => state));
      run.handle(step, true, all.clock.now());
    }
    expect([written, run.next(all.clock.now()).kind]).toEqual([['sending', 'intent', 'intent', 'intent'], 'send']);
  });

  test('are none of those whose leader is not done', () => {
    const { sent, say } = begin([ANN, BOB, DAN]);
    expect(sent()).toEqual([['ann@x.org', 'dan@x.org']]);
    say(answer(200, '[201,201]'));
    expect(sent()).toEqual([{ key: 'bob@x.org', name: 'Name of bob@x.org', leader: 'ann@x.org' }]);
  });

  test('count as one request for the pace', () => {
    const { all, run, say } = begin(people(8));
    const began = all.clock.now();
    say(answer(200, '[201,201,201,201]'));
    say(answer(200, '[201,201,201,201]'));
    answerAppends(run, all);
    expect(all.clock.now() - began).toBeLessThan(60_000 / PACING.perMinute + 1);
  });
});

describe('an answer', () => {
  test('is one for each row, as if it had left alone', () => {
    const { say, outcomes, run } = begin(people(3));
    say(answer(200, '[201,422,500]'));
    expect([...outcomes()]).toEqual(['succeeded', 'failed', 'unknown']);
    expect(run.row(0).remoteId).toBe('p0@x.org');
  });

  test.each(['[201]', '[201,201,201,201]'])('of another length (%s) tells of nobody', (body) => {
    const { say, outcomes } = begin(people(3));
    say(answer(200, body));
    expect(outcomes()).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('that is lost leaves all unknown, and each is looked up by itself', () => {
    const { all, run, say, outcomes, sent } = begin(people(3));
    const step = (sent(), run.next(all.clock.now()));
    if (step.kind === 'send') run.handle(step, [{ kind: 'failure', reason: 'network', detail: '' }], all.clock.now());
    expect(outcomes()).toEqual(['unknown', 'unknown', 'unknown']);
    answerAppends(run, all);
    const lookup = run.next(all.clock.now());
    expect(lookup.kind === 'send' && [lookup.purpose, ...lookup.requests.map(({ url }) => url)]).toEqual([
      'lookup',
      'https://model.example/users/p0%40x.org',
      'https://model.example/users/p1%40x.org',
    ]);
    say(answer(404), answer(404));
  });

  test('that asks to wait counts once, however many rows it was for', () => {
    const many = begin(people(100), bulkApi(100));
    many.say(answer(429, '', { 'retry-after': '1' }));
    expect(many.run.progress(many.all.clock.now()).stop).toBeNull();
    expect(many.outcomes().every((outcome) => outcome === 'waiting')).toBe(true);
  });
});

describe('a request that is not taken', () => {
  test('for its size is halved, down to single ones', () => {
    const { sent, say } = begin(people(4));
    say(answer(413));
    expect(sent()).toEqual([['p0@x.org', 'p1@x.org']]);
    say(answer(413));
    expect(sent()).toMatchObject([{ key: 'p2@x.org' }, { key: 'p3@x.org' }]);
  });

  test('since there are no such requests is the last of its kind', () => {
    const { sent, say } = begin(people(4));
    say(answer(501));
    expect(sent()).toMatchObject([{ key: 'p0@x.org' }, { key: 'p1@x.org' }]);
  });

  test('has done nothing, and says so in the journal', () => {
    const { say, outcomes, run, all } = begin(people(2));
    say(answer(413));
    expect(outcomes()).toEqual(['waiting', 'waiting']);
    let step = run.next(all.clock.now());
    for (; step.kind === 'wait'; step = run.next(all.clock.now())) {
      all.clock.advance(step.ms);
      run.handle(step, undefined, all.clock.now());
    }
    expect(step.kind === 'append' && step.records.map(({ state }) => state)).toEqual(['ready', 'ready', 'intent', 'intent']);
  });
});

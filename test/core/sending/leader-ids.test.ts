/** IDs of leaders: who knows them, who is looked up, and what becomes of rows whose leader nobody knows. */
import { describe, expect, test } from 'vitest';
import type { HttpResponse, HttpResult } from '../../../core/ports/index.js';
import type { ProvisioningApi } from '../../../core/sending/index.js';
import { KnownIds } from '../../../core/sending/known-ids.js';
import { readRun } from '../../../core/sending/journal.js';
import type { RunInput } from '../../../core/sending/run-input.js';
import { plannedRow, modelApi } from './model/model-api.js';
import { answerAppends, newRun } from './model/by-hand.js';
import { ANN, BOB, world } from './model/scene.js';

const answer = (status: number, body = ''): HttpResponse => ({ kind: 'response', status, headers: {}, body });

/** Names leaders by ID, and tells IDs. */
const api: ProvisioningApi = {
  ...modelApi,
  needsLeaderId: true,
  create: (row, idOf) => ({ ...modelApi.create(row), headers: { leader: row.leader ? (idOf?.(row.leader) ?? 'unknown') : 'none' } }),
  readCreate: (row, response) => {
    const verdict = modelApi.readCreate(row, response);
    return verdict.kind === 'created' ? { kind: 'created', remoteId: `id of ${verdict.remoteId}` } : verdict;
  },
  readLookup: (keys, response) => {
    const verdict = modelApi.readLookup(keys, response);
    return verdict.kind === 'found'
      ? {
          kind: 'found',
          users: verdict.users.map((user) => (user.values['name'] === 'Nobody' ? user : { ...user, id: `id of ${user.email ?? ''}` })),
        }
      : verdict;
  },
};

/** Somebody under a leader of whom the plan says nothing. */
const under = (email: string, leader = 'eve@x.org') => ({ ...plannedRow(email), leader: { email: leader, employeeId: null } });

function begin(rows: Parameters<typeof newRun>[1], part: Partial<RunInput> = {}) {
  const all = world();
  const run = newRun(all, rows, false, api, { reread: false, ...part });
  const next = () => {
    answerAppends(run, all);
    const step = run.next(all.clock.now());
    return step.kind === 'send' ? step : null;
  };
  const requests = (): string[] =>
    next()?.requests.map(({ method, url, headers }) =>
      [method, decodeURIComponent(url.slice('https://model.example/users/'.length)), headers['leader']].filter(Boolean).join(' '),
    ) ?? [];
  const say = (...answers: HttpResult[]): void => {
    const step = next();
    if (step) run.handle(step, answers, all.clock.now());
  };
  return { all, run, requests, say };
}

const person = (key: string, name = 'Eve') => answer(200, JSON.stringify([{ key, id: null, name, home: '', leader: null }]));

describe('a leader', () => {
  test('whom the session knows is looked up by nobody', () => {
    expect(begin([under('bob@x.org')], { idOf: () => 'e1' }).requests()).toEqual(['POST e1']);
  });

  test('whom the run created is known by the answer', () => {
    const { say, requests } = begin([ANN, BOB]);
    say(answer(201, '{"key":"ann@x.org"}'));
    expect(requests()).toEqual(['POST id of ann@x.org']);
  });

  test('whom an earlier session of the run created is known by the journal', () => {
    const first = begin([ANN, BOB]);
    const records: unknown[] = [];
    const keep = (): void => {
      for (let step = first.run.next(first.all.clock.now()); step.kind === 'append'; step = first.run.next(first.all.clock.now())) {
        records.push(...step.records);
        first.run.handle(step, true, first.all.clock.now());
      }
    };
    keep();
    first.say(answer(201, '{"key":"ann@x.org"}'));
    keep();
    const again = begin([ANN, BOB], { records });
    // Nothing was sent for Bob: he is looked up before he is created, as everybody is after a resume.
    for (let left = 3; left > 0 && again.requests()[0]?.startsWith('GET') === true; left--) again.say(answer(404));
    expect(again.requests()).toEqual(['POST id of ann@x.org']);
  });

  test('whom nobody knows is looked up once, for all who go there', () => {
    const { say, requests } = begin([under('bob@x.org'), under('cid@x.org')]);
    expect(requests()).toEqual(['GET eve@x.org']);
    say(person('eve@x.org'));
    expect(requests()).toEqual(['POST id of eve@x.org', 'POST id of eve@x.org']);
  });

  test.each([
    ['is not found', answer(404)],
    ['has no ID', person('eve@x.org', 'Nobody')],
    [
      'is there twice',
      answer(200, JSON.stringify([1, 2].map(() => ({ key: 'eve@x.org', id: null, name: 'Eve', home: '', leader: null })))),
    ],
  ])('who %s holds back those who go there, and nobody else', (_name, told) => {
    const { say, requests, run } = begin([under('bob@x.org'), plannedRow('dan@x.org')]);
    say(told);
    expect(requests()).toEqual(['POST none']);
    const { outcome, code, detail } = run.row(0);
    expect([outcome, code, detail]).toEqual(['not-sent', 'leader-blocked', 'The target does not know this leader.']);
  });

  test('of whom no answer comes is asked after again, and not for ever', () => {
    const { say, requests, run, all } = begin([under('bob@x.org')]);
    let asked = 0;
    for (; requests()[0] === 'GET eve@x.org' && asked < 9; asked++) say(answer(500));
    expect(asked).toBe(5);
    answerAppends(run, all);
    expect(run.row(0)).toMatchObject({ outcome: 'not-sent', code: 'connection' });
  });
});

test('a target that names leaders by key looks nobody up', () => {
  const all = world();
  const run = newRun(all, [under('bob@x.org')], false, modelApi, { reread: false });
  answerAppends(run, all);
  const step = run.next(all.clock.now());
  expect(step.kind === 'send' && step.purpose).toBe('write');
});

describe('known IDs', () => {
  const keys = { email: 'ann@x.org', employeeId: '7' };
  const ids = (): KnownIds => new KnownIds(undefined, readRun([], 'run-1'));

  test('are found under every key, in any case of the address', () => {
    const known = ids();
    known.learn(keys, 'a1');
    expect([known.of({ email: 'ANN@x.org', employeeId: null }), known.of({ email: null, employeeId: '7' })]).toEqual(['a1', 'a1']);
  });

  test.each(['', 'Ann@x.org', '7'])('are not the keys themselves: %s', (id) => {
    const known = ids();
    known.learn(keys, id);
    expect(known.of(keys)).toBeNull();
  });

  test('of this run are younger than those of the session', () => {
    const known = new KnownIds(() => 'old', readRun([], 'run-1'));
    const before = known.of(keys);
    known.learn(keys, 'new');
    expect([before, known.of(keys)]).toEqual(['old', 'new']);
  });
});

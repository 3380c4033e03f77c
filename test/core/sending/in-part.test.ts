/** A row that needs several requests: one after the other, each by a new reading, never the same twice, and safe whenever it breaks off. */
import { describe, expect, test } from 'vitest';
import { memoryClock } from '../../../core/memory/index.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import { stepOfImage } from '../../../core/plan/row-image.js';
import type { HttpRequest, HttpResponse, JournalRecord } from '../../../core/ports/index.js';
import { appliedSteps, createRun, leaseMs, type ProvisioningApi, type Receipt, type RunInput } from '../../../core/sending/index.js';
import { modelApi } from './model/model-api.js';
import { HEAD, PACING } from './model/world.js';

const KEYS = { email: 'ann@x.org', employeeId: null };
const WANTED = ['B', 'C', 'D'];
const ROW: PlannedRow = stepOfImage(
  { op: 'update', keys: KEYS, current: KEYS, leader: null, changes: [{ field: 'groups', from: ['A'], to: WANTED }], part: 'groups' },
  { person: 'email:ann@x.org', sheetRow: 2, waitsFor: null, leaderField: null },
)!;

const answer = (status: number, body = ''): HttpResponse => ({ kind: 'response', status, headers: {}, body });
const request = (method: HttpRequest['method'], path: string): HttpRequest => ({
  ...{ method, url: `https://groups.example/${path}`, headers: {}, timeoutMs: 1000 },
});

/** A target that takes one group a request. `isVague` where it says of each that it may have been the last. */
function groupsApi(isVague = false): ProvisioningApi {
  let left = 0;
  const groupsOf = (values: object): readonly string[] => (values as { groups: string[] }).groups;
  return {
    ...modelApi,
    lookup: () => [request('GET', 'ann')],
    readLookup: (_, { body }) => ({ kind: 'found', users: [{ ...KEYS, values: { groups: JSON.parse(body) as string[] } }] }),
    matches: (_, { values }) => JSON.stringify([...groupsOf(values)].sort()) === JSON.stringify(WANTED),
    updates: {
      ...modelApi.updates!,
      update(_, { values }) {
        const now = groupsOf(values);
        const open = [...WANTED.filter((group) => !now.includes(group)), ...now.filter((group) => !WANTED.includes(group))];
        left = open.length;
        return request(WANTED.includes(open[0]!) ? 'PUT' : 'DELETE', open[0]!);
      },
      readUpdate(_, { status, body }) {
        if (status === 204) return left > 1 && !isVague ? { kind: 'partial' } : { kind: 'verify' };
        return status === 409 ? { kind: 'refused', reason: body, field: 'groups' } : { kind: 'unknown', reason: 'lost' };
      },
      isUntouched: (_, { values }) => groupsOf(values).every((group) => ['A', ...WANTED].includes(group)),
      drift: () => [],
    },
  };
}

interface Sent {
  readonly receipt: Receipt | null;
  readonly writes: readonly string[];
  readonly records: readonly JournalRecord[];
  readonly groups: readonly string[];
  readonly ms: number;
}

interface Mishap {
  /** Groups that are shown as they were this long ago. */
  readonly lagMs?: number;
  /** What happens to a write instead of being done, by its number. */
  readonly writes?: Readonly<Record<number, 'refused' | 'lost' | 'lost-but-done' | 'ignored' | 'kill' | 'cancel'>>;
  readonly input?: Partial<RunInput>;
  readonly groups?: readonly string[];
  readonly isVague?: boolean;
}

/** Sends the row to people who are in these groups. */
function sendRow({ lagMs = 0, writes = {}, input = {}, groups: first = ['A'], isVague = false }: Mishap = {}): Sent {
  const clock = memoryClock();
  clock.advance(10_000_000);
  const begun = clock.now();
  const history: { at: number; groups: readonly string[] }[] = [{ at: 0, groups: first }];
  const latest = () => history[history.length - 1]!.groups;
  const sent: string[] = [];
  const records: JournalRecord[] = [...((input.records ?? []) as JournalRecord[])];
  const run = createRun({
    ...{ run: 'run-1', head: HEAD, rows: [ROW], api: groupsApi(isVague), leaderField: null, pacing: PACING, strict: false },
    ...{ reread: true, lookupFirst: false, random: () => 0 },
    lease: { name: 'send', owner: 'ann', fence: 1, expiresAt: begun + leaseMs(PACING) },
    ...input,
    records: [...records],
  });
  const told = (receipt: Receipt | null): Sent => ({ receipt, writes: sent, records, groups: latest(), ms: clock.now() - begun });

  /** Null where the pane died while the request was on its way. */
  function write({ method, url }: HttpRequest): HttpResponse | null {
    const group = url.slice(-1);
    sent.push(`${method} ${group}`);
    const mishap = writes[sent.length];
    if (mishap === 'refused') return answer(409, 'closed');
    if (mishap === 'cancel') run.cancel();
    const isDone = mishap !== 'lost' && mishap !== 'ignored';
    const rest = latest().filter((each) => each !== group);
    if (isDone) history.push({ at: clock.now(), groups: method === 'PUT' ? [...rest, group] : rest });
    if (mishap === 'kill') return null;
    return answer(mishap === 'lost' || mishap === 'lost-but-done' ? 500 : 204);
  }

  for (let steps = 0; steps < 1000; steps++) {
    const step = run.next(clock.now());
    if (step.kind === 'done') return told(step.receipt);
    if (step.kind === 'append') {
      records.push(...step.records);
      run.handle(step, true, clock.now());
    } else if (step.kind === 'reread') run.handle(step, new Map([[ROW.rid, 'same']]), clock.now());
    else if (step.kind === 'renew') run.handle(step, true, clock.now());
    else if (step.kind === 'wait') {
      clock.advance(step.ms);
      run.handle(step, undefined, clock.now());
    } else {
      clock.advance(300);
      const seen = [...history].reverse().find(({ at }) => at <= clock.now() - lagMs)?.groups ?? first;
      const answers = step.requests.map((each) => (each.method === 'GET' ? answer(200, JSON.stringify(seen)) : write(each)));
      if (answers.includes(null)) return told(null);
      run.handle(step, answers as HttpResponse[], clock.now());
    }
  }
  throw new Error('Expected the run to end');
}

const outcomeOf = ({ receipt }: Sent) => receipt?.rows.map(({ outcome, code, detail }) => [outcome, code, detail]);
const ALL = ['PUT B', 'PUT C', 'PUT D', 'DELETE A'];

describe('a row that needs four requests', () => {
  test('is done without waiting for anything to settle', () => {
    const sent = sendRow();
    expect([sent.writes, outcomeOf(sent)]).toEqual([ALL, [['succeeded', '', '']]]);
    expect(sent.ms).toBeLessThan(PACING.settleMs / 4);
  });

  test('waits between them where the target does not say that one was applied', () => {
    const sent = sendRow({ isVague: true });
    expect([sent.writes, outcomeOf(sent)]).toEqual([ALL, [['succeeded', '', '']]]);
    expect(sent.ms).toBeGreaterThan(PACING.settleMs * 3);
  });

  test('sends nothing twice that the target does not show yet', () => {
    const sent = sendRow({ lagMs: 10_000 });
    expect([sent.writes, outcomeOf(sent)]).toEqual([ALL, [['succeeded', '', '']]]);
  });

  test('ends where a request that counts as done shows nothing', () => {
    const sent = sendRow({ writes: { 2: 'ignored' } });
    expect([sent.writes, outcomeOf(sent)]).toEqual([ALL.slice(0, 2), [['unknown', 'conflict', 'other values']]]);
    expect(sent.ms).toBeLessThan(PACING.settleMs * 2);
  });

  test.each(['lost', 'lost-but-done'] as const)('goes on behind an answer that was %s', (mishap) => {
    const sent = sendRow({ writes: { 2: mishap } });
    expect([new Set(sent.writes), sent.groups.length, outcomeOf(sent)]).toEqual([new Set(ALL), 3, [['succeeded', '', '']]]);
  });
});

describe('a row that is done in part', () => {
  test('and refused says both, and can be taken back', () => {
    const sent = sendRow({ writes: { 3: 'refused' } });
    expect(outcomeOf(sent)).toEqual([['failed', 'done-in-part', 'closed']]);
    expect(appliedSteps(sent.records, 'run-1').map(({ rid }) => rid)).toEqual([ROW.rid]);
  });

  test('and refused at its first request is simply refused', () => {
    const sent = sendRow({ writes: { 1: 'refused' } });
    expect([outcomeOf(sent), appliedSteps(sent.records, 'run-1')]).toEqual([[['failed', 'refused', 'closed']], []]);
  });

  test('and cancelled is not called cancelled', () => {
    const sent = sendRow({ writes: { 2: 'cancel' } });
    expect([sent.writes.length, outcomeOf(sent)]).toEqual([2, [['failed', 'done-in-part', '']]]);
    expect(sent.records[sent.records.length - 1]?.state).toBe('settled');
  });

  test.each([1, 2, 3, 4])('goes on where a kill at request %i left it', (at) => {
    const killed = sendRow({ writes: { [at]: 'kill' } });
    const again = sendRow({
      groups: killed.groups,
      input: { records: killed.records, lease: { name: 'send', owner: 'bob', fence: 2, expiresAt: 1e9 } },
    });
    expect([killed.receipt, outcomeOf(again), [...again.groups].sort()]).toEqual([null, [['succeeded', '', '']], WANTED]);
    expect([...killed.writes, ...again.writes]).toEqual(ALL);
  });

  test('is still done in part where it is refused after a kill', () => {
    const killed = sendRow({ writes: { 3: 'kill' } });
    const lease = { name: 'send', owner: 'bob', fence: 2, expiresAt: 1e9 };
    const again = sendRow({ groups: killed.groups, writes: { 1: 'refused' }, input: { records: killed.records, lease } });
    expect(outcomeOf(again)).toEqual([['failed', 'done-in-part', 'closed']]);
  });

  test('sends its key with the first request only: under it another one would get the first answer', () => {
    const keyed: (string | undefined)[] = [];
    const api = groupsApi();
    const laneOf = ({ method, headers }: HttpRequest): string => {
      if (method !== 'GET') keyed.push(headers['idempotency-key']);
      return '';
    };
    sendRow({ input: { api: { ...api, laneOf }, idempotencyKeys: new Map([[ROW.rid, 'k']]) } });
    expect(new Set(keyed.slice(0, 1))).toEqual(new Set(['k']));
    expect(keyed[keyed.length - 1]).toBeUndefined();
  });
});

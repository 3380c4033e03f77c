/** Activating and deactivating: absolute, so nothing is read before, and nothing counts that a lookup does not show. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { LookupVerdict, ProvisioningApi, UpdateApi } from '../../../core/sending/index.js';
import { modelApi, plannedRow, statusRow, updateRow } from './model/model-api.js';
import type { Person } from './model/people.js';
import { outcomes, posted } from './model/scene.js';
import { ANN, BOB, CID, DAN, EVE, FAY, teamWorld } from './model/team.js';
import { driveOnce, PACING, type World } from './model/world.js';

const status = (op: 'activate' | 'deactivate', { key, id }: Person, waitsFor: string | null = null): PlannedRow =>
  statusRow(op, key, { email: key, employeeId: id }, waitsFor);
const LEAVE = status('deactivate', EVE);
const RETURN = status('activate', FAY);

const apiWith = (part: Partial<UpdateApi>): ProvisioningApi => ({ ...modelApi, updates: { ...(modelApi.updates as UpdateApi), ...part } });
const isActive = (world: World, { uid }: Person) => world.server.people.find((person) => person.uid === uid)?.active;
const paths = (world: World): string[] => world.server.puts.map(({ path }) => path.replace('%40x.org', ''));

describe('a change of status', () => {
  test('is written down, sent, and counts once a lookup shows it', async () => {
    const all = teamWorld();
    const receipt = await driveOnce(all, [RETURN, LEAVE]);
    expect(receipt.rows.map(({ rid, person, op, outcome }) => [rid, person, op, outcome])).toEqual([
      ['activate:record:fay@x.org', 'record:fay@x.org', 'activate', 'succeeded'],
      ['deactivate:record:eve@x.org', 'record:eve@x.org', 'deactivate', 'succeeded'],
    ]);
    expect([isActive(all, FAY), isActive(all, EVE)]).toEqual([true, false]);
    const without = all.log.filter((kind) => kind !== 'wait');
    expect(without).toEqual(['append', 'reread', 'append', 'update', 'lookup', 'reread', 'append', 'update', 'lookup', 'append']);
  });

  test('whose answer was lost is looked up, and not sent again where it was applied', async () => {
    const all = teamWorld({ faults: new Map([[3, 'lost-after']]) });
    expect(outcomes(await driveOnce(all, [LEAVE]))).toEqual(['eve succeeded']);
    expect(paths(all)).toEqual(['eve/deactivate']);
  });

  test('that was lost on the way is sent again after the settle time', async () => {
    const all = teamWorld({ faults: new Map([[3, 'lost-before']]) });
    expect(outcomes(await driveOnce(all, [LEAVE]))).toEqual(['eve succeeded']);
    const [first, second] = all.server.puts;
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(PACING.settleMs);
  });

  test('that arrives late is waited for', async () => {
    const all = teamWorld({ faults: new Map([[3, 'late-90']]) });
    expect(outcomes(await driveOnce(all, [LEAVE]))).toEqual(['eve succeeded']);
    expect(paths(all)).toEqual(['eve/deactivate']);
  });

  test('that is refused fails the row', async () => {
    const nobody = statusRow('activate', 'hal@x.org', { email: 'hal@x.org', employeeId: null });
    expect(outcomes(await driveOnce(teamWorld(), [nobody]))).toEqual(['hal failed refused']);
  });

  test('that never shows is left to a person after five sends', async () => {
    const all = teamWorld();
    const api = apiWith({ setActive: () => ({ method: 'PUT', url: 'https://model.example/users/x/activate', headers: {}, timeoutMs: 1 }) });
    const deaf = { ...api, updates: { ...(api.updates as UpdateApi), readSetActive: () => ({ kind: 'verify' as const }) } };
    expect(outcomes(await driveOnce(all, [LEAVE], { api: deaf }))).toEqual(['eve unknown unknown-outcome']);
    expect(all.server.puts).toHaveLength(5);
  });

  test.each<[string, LookupVerdict[], string]>([
    ['nobody is found', [{ kind: 'absent' }, { kind: 'absent' }], 'eve unknown user-not-found'],
    [
      'it is not told',
      [{ kind: 'found', users: [{ email: 'eve@x.org', employeeId: '5', values: {} }] }, { kind: 'absent' }],
      'eve unknown unknown-outcome',
    ],
    [
      'two lists contradict each other',
      [
        { kind: 'found', users: [{ email: 'eve@x.org', employeeId: '5', active: true, values: {} }] },
        { kind: 'found', users: [{ email: 'eve@x.org', employeeId: '5', active: false, values: {} }] },
      ],
      'eve unknown unknown-outcome',
    ],
    [
      'two people are found',
      [
        { kind: 'found', users: [{ email: 'eve@x.org', employeeId: '5', active: false, values: {} }] },
        { kind: 'found', users: [{ email: 'eve@x.org', employeeId: '6', active: false, values: {} }] },
      ],
      'eve unknown conflict',
    ],
    [
      'one list has the person as wanted and the other does not have them',
      [{ kind: 'found', users: [{ email: 'eve@x.org', employeeId: '5', active: false, values: {} }] }, { kind: 'absent' }],
      'eve succeeded',
    ],
  ])('of which %s', async (_, verdicts, outcome) => {
    const updates = modelApi.updates as UpdateApi;
    let asked = 0;
    const api = apiWith({
      lookupActive: (keys) => [...updates.lookupActive(keys), ...updates.lookupActive(keys)],
      readLookupActive: () => verdicts[asked++ % 2]!,
    });
    expect(outcomes(await driveOnce(teamWorld(), [LEAVE], { api }))).toEqual([outcome]);
  });
});

describe('deactivations', () => {
  test('leave last, whatever the order of the rows', async () => {
    const all = teamWorld();
    await driveOnce(all, [LEAVE, updateRow(BOB, { name: 'Bob' }), RETURN]);
    expect(paths(all)).toEqual(['bob', 'fay/activate', 'eve/deactivate']);
  });

  test('wait while anything else is still to be looked up', async () => {
    const all = teamWorld({ faults: new Map([[4, 'lost-before']]) });
    await driveOnce(all, [updateRow(BOB, { name: 'Bob' }), LEAVE]);
    expect(paths(all)).toEqual(['bob', 'bob', 'eve/deactivate']);
  });

  test('do not wait for each other', async () => {
    const all = teamWorld({ faults: new Map([[3, 'lost-before']]) });
    await driveOnce(all, [LEAVE, status('deactivate', BOB), status('deactivate', CID)]);
    expect(paths(all)).toEqual(['eve/deactivate', 'bob/deactivate', 'cid/deactivate', 'eve/deactivate']);
  });

  test('of somebody whose update failed do not leave', async () => {
    const all = teamWorld();
    all.server.edit(DAN.uid, 'home', 'Kyiv', all.clock.now());
    const update = updateRow(DAN, { home: 'Oslo' });
    expect(outcomes(await driveOnce(all, [update, status('deactivate', DAN, update.rid)]))).toEqual([
      'dan not-sent conflict',
      'dan not-sent leader-blocked',
    ]);
    expect(isActive(all, DAN)).toBe(true);
  });

  test('let those go who wait for them', async () => {
    const all = teamWorld();
    const back = { ...updateRow(BOB, { email: 'bob0@x.org' }), waitsFor: 'deactivate:record:bob@x.org' };
    await driveOnce(all, [back, status('deactivate', BOB), updateRow(CID, { name: 'Cid' })]);
    expect(paths(all)).toEqual(['cid', 'bob/deactivate', 'bob']);
  });
});

test('a person’s own change of status makes them no leader: updates still leave together', async () => {
  const all = teamWorld();
  const rows = [updateRow(BOB, { name: 'B' }), updateRow(CID, { name: 'C' })];
  const sizes: number[] = [];
  await driveOnce(all, [...rows, status('deactivate', BOB, rows[0]!.rid)], {}, (_, step) => {
    if (step.kind === 'send' && step.purpose === 'write') sizes.push(step.requests.length);
  });
  expect(sizes).toEqual([2, 1]);
});

test('a run that creates, changes and deactivates creates first', async () => {
  const all = teamWorld();
  await driveOnce(all, [LEAVE, plannedRow('gus@x.org'), updateRow(ANN, { name: 'A' })]);
  expect([posted(all), paths(all)]).toEqual([['gus'], ['ann', 'eve/deactivate']]);
});

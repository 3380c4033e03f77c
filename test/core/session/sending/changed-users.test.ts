/** Who is no longer as they were, from the steps that were confirmed: what the last seen values of a team are brought up to date with. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import { changedUsers, netKeys } from '../../../../core/session/sending/changed-users.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';

const step = (part: Partial<PlannedRow>): PlannedRow => ({
  rid: 'record:ann@x.org',
  person: 'record:ann@x.org',
  sheetRow: 2,
  op: 'update',
  keys: { email: 'ann@x.org', employeeId: '007' },
  current: { email: 'ann@x.org', employeeId: '007' },
  values: {},
  leader: null,
  changes: [],
  waitsFor: null,
  canonical: '',
  ...part,
});
const of = (...steps: PlannedRow[]) => changedUsers(steps, agentConnect).map((user) => ({ ...user, values: { ...user.values } }));

describe('changed users', () => {
  test('an update gives the new values, keys and leader included', () => {
    const changes = [
      { field: 'email', from: 'ann@x.org', to: 'anna@x.org' },
      { field: 'teamLeader', from: 'bob@x.org', to: null },
    ];
    expect(of(step({ keys: { email: 'anna@x.org', employeeId: '007' }, changes }))).toEqual([
      {
        person: 'record:ann@x.org',
        before: 'ann@x.org',
        after: 'anna@x.org',
        values: { email: 'anna@x.org', teamLeader: null },
        active: null,
      },
    ]);
  });

  test('a create gives what was sent, without secrets', () => {
    const values = { firstName: 'Ann', temporaryPassword: 'Canary' };
    const leader = { email: 'bob@x.org', employeeId: null };
    expect(of(step({ op: 'create', person: 'email:ann@x.org', current: null, values, leader }))).toEqual([
      { person: 'email:ann@x.org', before: null, after: 'ann@x.org', values: { firstName: 'Ann', teamLeader: 'bob@x.org' }, active: true },
    ]);
  });

  test('two steps of one person are one entry', () => {
    const moved = { email: 'anna@x.org', employeeId: '007' };
    const [user, ...others] = of(
      step({ keys: moved, changes: [{ field: 'email', from: 'ann@x.org', to: 'anna@x.org' }] }),
      step({ rid: 'deactivate:record:ann@x.org', op: 'deactivate', keys: moved, current: moved }),
    );
    expect([user?.before, user?.after, user?.active, others]).toEqual(['ann@x.org', 'anna@x.org', false, []]);
  });

  test('a person without an address goes by the ID', () => {
    const keys = { email: null, employeeId: '007' };
    expect(of(step({ keys, current: keys }))[0]).toMatchObject({ before: '007', after: '007' });
  });

  test('there and back again is where it began', () => {
    const there = { person: 'p', before: 'a', after: 'b', values: {}, active: null };
    const back = { person: 'p', before: 'b', after: 'a', values: {}, active: null };
    expect(netKeys([there, back])).toEqual([{ person: 'p', before: 'a', after: 'a' }]);
  });
});

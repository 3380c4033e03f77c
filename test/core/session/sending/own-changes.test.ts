/** A list of users that is some seconds old, brought up to what this workbook's runs changed since. */
import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../../../core/memory/index.js';
import { imageOf } from '../../../../core/plan/row-image.js';
import type { FieldChange, PersonKeys } from '../../../../core/plan/planned-row.js';
import type { RunSummary } from '../../../../core/ports/index.js';
import type { Directory, DirectoryEntry } from '../../../../core/roster/directory.js';
import type { OwnChange, Receipt } from '../../../../core/sending/index.js';
import { sealRecord } from '../../../../core/sending/journal.js';
import { readOwnChanges, withOwnChanges } from '../../../../core/session/sending/own-changes.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';

const ANN: PersonKeys = { email: 'ann@x.org', employeeId: '1' };
const BOB: PersonKeys = { email: 'bob@x.org', employeeId: '2' };
const TEAM: readonly DirectoryEntry[] = [
  { ...ANN, homeTown: 'Bern', leader: null, active: true },
  { ...BOB, homeTown: 'Bern', leader: 'ann@x.org', active: true },
];

const change = (current: PersonKeys, part: Partial<OwnChange>, ...changes: readonly FieldChange[]): OwnChange => ({
  ...{ op: 'update', keys: current, current, leader: null, changes, at: 0 },
  ...part,
});
const brought = (...own: readonly OwnChange[]) => withOwnChanges({ users: TEAM }, own, agentConnect).users ?? [];
const town = (from: string, to: string): FieldChange => ({ field: 'homeTown', from, to });

describe('a list that is older than a change', () => {
  test('shows it', () => expect(brought(change(BOB, {}, town('Bern', 'Oslo')))[1]?.['homeTown']).toBe('Oslo'));

  test('shows changes of one field in their order', () => {
    expect(brought(change(BOB, {}, town('Bern', 'Oslo')), change(BOB, {}, town('Oslo', 'Cork')))[1]?.['homeTown']).toBe('Cork');
  });

  test('keeps what somebody else did to the field since', () => {
    expect(brought(change(BOB, {}, town('Rome', 'Oslo')))[1]?.['homeTown']).toBe('Bern');
  });

  test('shows a new leader where leaders stand', () => {
    expect(brought(change(BOB, {}, { field: 'teamLeader', from: 'ann@x.org', to: 'eve@x.org' }))[1]?.leader).toBe('eve@x.org');
  });

  test('shows who was deactivated and activated', () => {
    expect(brought(change(BOB, { op: 'deactivate' })).map(({ active }) => active)).toEqual([true, false]);
    expect(brought(change(BOB, { op: 'deactivate' }), change(BOB, { op: 'activate' }))[1]?.active).toBe(true);
  });

  test('leaves out who was deleted, where the target deletes people', () => {
    const deleting = { ...agentConnect, deactivation: 'delete' } as const;
    const { users = [] } = withOwnChanges({ users: TEAM }, [change(BOB, { op: 'deactivate' })], deleting);
    expect(users.map(({ email }) => email)).toEqual(['ann@x.org']);
  });

  test('follows people to new keys, also to one that another had', () => {
    const off = change(BOB, { keys: { ...BOB, email: 'bob2@x.org' } }, { field: 'email', from: 'bob@x.org', to: 'bob2@x.org' });
    const on = change(ANN, { keys: { ...ANN, email: 'bob@x.org' } }, { field: 'email', from: 'ann@x.org', to: 'bob@x.org' });
    expect(brought(off, on).map(({ email }) => email)).toEqual(['bob@x.org', 'bob2@x.org']);
  });

  test('stays as it is where nobody is known, or nothing was changed', () => {
    const directory: Directory = { users: TEAM };
    expect(withOwnChanges(directory, [], agentConnect)).toBe(directory);
    expect(withOwnChanges({}, [change(BOB, {}, town('Bern', 'Oslo'))], agentConnect)).toEqual({});
    expect(brought(change({ email: 'eve@x.org', employeeId: null }, {}, town('Bern', 'Oslo')))).toEqual(TEAM);
  });
});

describe('what runs changed just now', () => {
  const settings = { target: agentConnect, address: 'https://demo.api.stellaconnect.net' };
  const head = { kind: 'send', undoes: '', strict: false, by: '', target: agentConnect.id, mapping: {}, sheetId: 'team', sheetName: 'Team', planMac: '', startedAt: 0, total: 1 }; // prettier-ignore
  const image = imageOf({ op: 'update', keys: BOB, current: BOB, leader: null, changes: [town('Bern', 'Oslo')] });

  async function after(baseUrl: string, slept: number, at = 0) {
    const host = memoryHost({ sheets: [] });
    const now = host.clock.now();
    const base = { v: 2, run: 'run-1', fence: 1, rid: '', op: '', key: '', remoteId: '', code: '', detail: '', image: '', at: now + at } as const; // prettier-ignore
    const row = { kind: 'row', rid: 'record:bob@x.org', op: 'update', key: 'bob@x.org' } as const;
    await host.journal.append([
      sealRecord({ ...base, seq: 1, kind: 'run', state: 'sending', detail: JSON.stringify({ ...head, baseUrl }) }),
      sealRecord({ ...base, ...row, seq: 2, state: 'intent', image }),
      sealRecord({ ...base, ...row, seq: 3, state: 'confirmed' }),
    ]);
    await host.settings.set('muster.recent-runs', JSON.stringify([['run-1', now]]));
    await host.clock.sleep(slept);
    return host;
  }

  test('is read from the journals of recent runs', async () => {
    const host = await after(settings.address, 1_000);
    expect((await readOwnChanges(host, settings, [])).map(({ changes }) => changes)).toEqual([[town('Bern', 'Oslo')]]);
  });

  test('is read from open runs, also where the settings are lost', async () => {
    const host = await after(settings.address, 1_000);
    await host.settings.remove('muster.recent-runs');
    expect(await readOwnChanges(host, settings, [])).toEqual([]);
    expect(await readOwnChanges(host, settings, [{ run: 'run-1' } as RunSummary])).toHaveLength(1);
  });

  test('is what this pane remembers of its last run where the journal is gone', async () => {
    const host = await after(settings.address, 1_000);
    const records = await host.journal.read('run-1');
    host.journal.lines.splice(0);
    const last = { receipt: { run: 'run-1' } as Receipt, records };
    expect(await readOwnChanges(host, settings, [])).toEqual([]);
    expect((await readOwnChanges(host, settings, [], last)).map(({ changes }) => changes)).toEqual([[town('Bern', 'Oslo')]]);
  });

  test('is nothing once it has settled', async () => {
    expect(await readOwnChanges(await after(settings.address, agentConnect.pacing.settleMs), settings, [])).toEqual([]);
  });

  test('is nothing at another address', async () => {
    expect(await readOwnChanges(await after('https://other.api.stellaconnect.net', 1_000), settings, [])).toEqual([]);
  });

  test('is nothing where no journal can be read', async () => {
    const host = await after(settings.address, 1_000);
    const deaf = { ...host, journal: { ...host.journal, read: () => Promise.reject(new Error('It is away.')) } };
    expect(await readOwnChanges(deaf, settings, [])).toEqual([]);
  });
});

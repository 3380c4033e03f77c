/** The API against a SCIM service that nobody here wrote: reading, creating, changing, switching on and off. */
import { describe, expect, test } from 'vitest';
import { useCompany, theCompany } from './company.js';
import { creation, JAN, LUCIA, OMAR, status, update } from './sample.js';

useCompany();

const idOf = (userName: string) => String(theCompany().user(userName)?.id);

describe('reading', () => {
  test('what the service offers decides on bulk requests, parts and groups', async () => {
    const names = await theCompany().connect();
    const service = new Map(names.get('service')?.map(({ id, name }) => [id, name]));
    expect([service.get('patch'), service.get('bulk'), service.get('bulk.maxOperations'), service.get('etag')]).toEqual([
      'true',
      'true',
      '100',
      'false',
    ]);
    expect(names.get('groups')?.map(({ name }) => name)).toEqual(['Billing', 'Sales', 'Night Shift']);
    expect([theCompany().api.bulk?.mostRows, theCompany().api.bulk?.mostBytes]).toEqual([50, 524_288]);
  });

  test('everybody is told, leaders by their address, whatever the order', async () => {
    const users = await theCompany().fetch();
    expect(users.map(({ email, employeeId, leader, active, values }) => [email, employeeId, leader, active, values['groups']])).toEqual([
      ['ida.holm@demo.example', '0001', null, true, []],
      ['Omar.Said@demo.example', '0002', 'ida.holm@demo.example', true, ['Billing']],
      ['lucia.vidal@demo.example', '0003', 'Omar.Said@demo.example', true, ['Billing', 'Night Shift']],
      ['jan.krol@demo.example', '0004', 'Omar.Said@demo.example', true, ['Sales']],
      ['mei.tan@demo.example', '0005', null, false, []],
    ]);
  });

  test('a page holds what was asked for, and all pages are read', async () => {
    theCompany().server.plant(Array.from({ length: 230 }, (_, at) => ({ userName: `u${at}@x.org`, firstName: 'U', lastName: 'V' })));
    expect((await theCompany().fetch()).length).toBe(230);
  });

  test.each([
    ['an address as the service writes it', { email: 'Omar.Said@demo.example', employeeId: null }],
    ['a number', { email: null, employeeId: '0002' }],
    ['both', { email: 'Omar.Said@demo.example', employeeId: '0002' }],
  ])('somebody is found by %s', async (_, keys) => {
    expect((await theCompany().find(keys)).id).toBe(idOf('Omar.Said@demo.example'));
  });

  test('an address finds whoever has another user name', async () => {
    expect((await theCompany().find({ email: 'jan.krol@demo.example', employeeId: null })).values['userName']).toBe('jkrol');
  });

  test('an address in capital letters finds the small ones', async () => {
    expect((await theCompany().find({ email: 'LUCIA.vidal@Demo.Example', employeeId: null })).employeeId).toBe('0003');
  });

  test('nobody is absent', async () => {
    expect(await theCompany().lookUp({ email: 'no.body@demo.example', employeeId: '9' })).toEqual([{ kind: 'absent' }, { kind: 'absent' }]);
  });

  test('a key that the service cannot read in a filter proves nothing, and the others are still found', async () => {
    const verdicts = await theCompany().lookUp({ email: null, employeeId: 'x" or id pr or id eq "' });
    expect(verdicts.map(({ kind }) => kind)).toEqual(['unknown']);
    expect((await theCompany().find({ email: null, employeeId: '0002' })).id).toBe(idOf('Omar.Said@demo.example'));
  });
});

describe('creating', () => {
  test('a person is created with everything, under the leader by ID', async () => {
    const verdict = await theCompany().create(creation());
    const user = theCompany().user('Nora.Quist@demo.example');
    expect(verdict).toEqual({ kind: 'created', remoteId: user?.id });
    expect(user).toMatchObject({
      name: { givenName: 'Nora', familyName: 'Quist' },
      displayName: 'Nora Quist',
      emails: [{ value: 'Nora.Quist@demo.example', type: 'work', primary: true }],
      phoneNumbers: [{ value: expect.stringContaining('12345678') as string, type: 'work' }],
      title: 'Agent',
      active: true,
      externalId: 'email:nora.quist@demo.example',
    });
    expect(theCompany().extension('Nora.Quist@demo.example')).toMatchObject({
      employeeNumber: '0200',
      department: 'Service',
      manager: { value: idOf('Omar.Said@demo.example') },
    });
  });

  test('a leader created before in the run is named by the ID that the run knows', async () => {
    const boss = creation({ leader: null }, { email: 'boss@demo.example', employeeId: null });
    const made = await theCompany().create(boss);
    const id = made.kind === 'created' ? made.remoteId : '';
    const row = creation({ leader: boss.keys });
    expect(await theCompany().create(row, (keys) => (keys.email === 'boss@demo.example' ? id : null))).toMatchObject({ kind: 'created' });
    expect(theCompany().extension('Nora.Quist@demo.example')['manager']).toMatchObject({ value: id });
  });

  test('a leader whom nobody knows refuses the row, and nothing is written', async () => {
    const verdict = await theCompany().create(creation({ leader: { email: 'gone@demo.example', employeeId: null } }));
    expect(verdict).toMatchObject({ kind: 'refused', field: 'teamLeader' });
    expect(theCompany().writes()).toEqual([]);
  });

  test('a user name of its own is sent in place of the address', async () => {
    expect(await theCompany().create(creation({}, { userName: 'nquist' }))).toMatchObject({ kind: 'created' });
    expect(theCompany().user('nquist')?.['emails']).toMatchObject([{ value: 'Nora.Quist@demo.example' }]);
  });

  test('a name that is taken is a duplicate', async () => {
    expect(await theCompany().create(creation({}, { userName: 'JKROL' }))).toEqual({
      kind: 'duplicate',
      reason: 'Another user has this userName.',
      field: 'userName',
    });
  });

  test('a person found after a lost answer is the one that the row would have made', async () => {
    const { api } = theCompany();
    theCompany().server.faults.next({ kind: 'lost-answer', route: 'create' });
    expect((await theCompany().result(api.create(creation()))).kind).toBe('failure');
    expect(api.matches(creation(), await theCompany().find(creation().keys))).toBe(true);
  });
});

describe('changing', () => {
  const changes: [string, Parameters<typeof update>[1], Record<string, unknown>][] = [
    ['a name', [['lastName', 'Vidal', 'Soto']], { name: { givenName: 'Lucía', familyName: 'Soto' } }],
    ['a title where there was none', [['title', null, 'Agent']], { title: 'Agent' }],
    [
      'a number of a telephone',
      [['mobile', null, '+34600123456']],
      { phoneNumbers: [{ value: expect.stringContaining('600') as string, type: 'mobile' }] },
    ],
    ['a user name', [['userName', 'lucia.vidal@demo.example', 'lvidal']], { userName: 'lvidal' }],
  ];
  test.each(changes)('%s', async (_, change, held) => {
    const id = idOf('lucia.vidal@demo.example');
    expect(await theCompany().update(update(LUCIA, change))).toMatchObject({ kind: 'updated' });
    expect(theCompany().server.held.users.get(id)).toMatchObject(held);
  });

  test('the address is replaced among others', async () => {
    const keys = { email: 'lucia@demo.example', employeeId: '0003' };
    const row = update(keys, [['email', LUCIA.email, keys.email]], { current: LUCIA });
    expect(await theCompany().update(row)).toMatchObject({ kind: 'updated' });
    expect(theCompany().user(LUCIA.email)?.['emails']).toMatchObject([{ value: keys.email, primary: true, type: 'work' }]);
  });

  test('a department is cleared and the number stays', async () => {
    expect(await theCompany().update(update(LUCIA, [['department', 'Service', null]]))).toMatchObject({ kind: 'updated' });
    expect(theCompany().extension(LUCIA.email)).toMatchObject({ employeeNumber: '0003' });
    expect(theCompany().extension(LUCIA.email)['department']).toBeUndefined();
  });

  test('a leader is set, changed and taken away', async () => {
    const ida = { email: 'ida.holm@demo.example', employeeId: '0001' };
    const to = (from: string | null, name: string | null, leader: typeof ida | null) =>
      theCompany().update(update(LUCIA, [['teamLeader', from, name]], { leader }));
    expect(await to(OMAR.email, ida.email, ida)).toMatchObject({ kind: 'updated' });
    expect(theCompany().extension(LUCIA.email)['manager']).toMatchObject({ value: idOf(ida.email) });
    expect(await to(ida.email, null, null)).toMatchObject({ kind: 'updated' });
    expect(theCompany().extension(LUCIA.email)['manager']).toBeUndefined();
    expect(await to(null, ida.email, ida)).toMatchObject({ kind: 'updated' });
  });

  test('a change that changes nothing is looked up', async () => {
    expect(await theCompany().update(update(LUCIA, [['title', null, null]]))).toEqual({ kind: 'verify' });
  });

  test('a name that another user has refuses the row', async () => {
    const verdict = await theCompany().update(update(LUCIA, [['userName', LUCIA.email, 'jkrol']]));
    expect(verdict).toMatchObject({ kind: 'refused', field: 'userName' });
  });

  test('the reading is as the plan saw it, until somebody changes it', async () => {
    const row = update(LUCIA, [['teamLeader', OMAR.email, null]]);
    expect(theCompany().updates.isUntouched(row, await theCompany().find(LUCIA))).toBe(true);
    await theCompany().update(update(LUCIA, [['teamLeader', OMAR.email, JAN.email]], { leader: JAN }));
    expect(theCompany().updates.isUntouched(row, await theCompany().find(LUCIA))).toBe(false);
  });

  test('somebody who is gone refuses the row', async () => {
    const current = await theCompany().find(LUCIA);
    theCompany().server.held.users.remove({ id: current.id ?? '' });
    const { updates } = theCompany();
    const row = update(LUCIA, [['title', null, 'Agent']]);
    expect(updates.readUpdate(row, await theCompany().send(updates.update(row, current)))).toMatchObject({ kind: 'refused' });
  });
});

describe('groups', () => {
  const to = (from: readonly string[], groups: readonly string[] | null) => update(LUCIA, [['groups', from, groups]], { part: 'groups' });
  const BOTH = ['Billing', 'Night Shift'];

  test('they follow a creation as a part of their own', () => {
    expect(theCompany().api.parts).toEqual([{ name: 'groups', fields: ['groups'], inCreate: false }]);
  });

  test('one is joined by one request', async () => {
    const row = to(BOTH, [...BOTH, 'Sales']);
    expect(await theCompany().update(row)).toEqual({ kind: 'verify' });
    expect([theCompany().members('Sales'), theCompany().writes()]).toEqual([[LUCIA.email, 'jkrol'], ['PATCH group-update']]);
    expect(theCompany().api.matches(row, await theCompany().find(LUCIA))).toBe(true);
  });

  test('several change in one bulk request', async () => {
    expect(await theCompany().update(to(BOTH, ['Sales']))).toEqual({ kind: 'verify' });
    expect(theCompany().writes()).toEqual(['POST bulk']);
    expect((await theCompany().find(LUCIA)).values['groups']).toEqual(['Sales']);
  });

  test('all are left', async () => {
    await theCompany().update(to(BOTH, null));
    expect([theCompany().members('Billing'), theCompany().members('Night Shift')]).toEqual([['Omar.Said@demo.example'], []]);
  });

  test('one that does not exist refuses the row, and nothing is written', async () => {
    expect(await theCompany().update(to(BOTH, ['Unheard']))).toMatchObject({ kind: 'refused', field: 'groups' });
    expect(theCompany().writes()).toEqual([]);
  });

  test('half of the way counts as untouched, somebody else’s group does not', async () => {
    const row = to(BOTH, ['Sales']);
    await theCompany().update(to(BOTH, [...BOTH, 'Sales']));
    expect(theCompany().updates.isUntouched(row, await theCompany().find(LUCIA))).toBe(true);
    const other = to(['Billing'], ['Billing', 'Sales']);
    expect(theCompany().updates.isUntouched(other, await theCompany().find(LUCIA))).toBe(false);
  });
});

describe('status', () => {
  test('somebody is deactivated and activated again, and a reading says so', async () => {
    const active = async () => {
      const [request] = theCompany().updates.lookupActive(LUCIA);
      const verdict = theCompany().updates.readLookupActive(LUCIA, request!, await theCompany().send(request!));
      return verdict.kind === 'found' ? verdict.users.map((user) => user.active) : verdict.kind;
    };
    expect(await theCompany().setActive(status('deactivate', LUCIA))).toEqual({ kind: 'verify' });
    expect(await active()).toEqual([false]);
    await theCompany().setActive(status('activate', LUCIA));
    expect(await active()).toEqual([true]);
  });
});

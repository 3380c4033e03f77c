/** The API against services that differ: without PATCH, without bulk, with versions, with few filters, or with too few licences. */
import { describe, expect, test } from 'vitest';
import type { SwitchChange } from '../../../../workbench/server/scim/index.js';
import { theCompany, useCompany } from './company.js';
import { creation, JAN, LUCIA, OMAR, status, update } from './sample.js';

useCompany();

/** A company at a service that is so, as it was at its start. */
async function at(change: SwitchChange) {
  theCompany().server.change(change);
  await theCompany().connect();
  await theCompany().fetch();
  return theCompany();
}

describe('without PATCH', () => {
  test('a change replaces the whole user, and loses nothing', async () => {
    const company = await at({ patch: 'missing' });
    const before = company.user(LUCIA.email);
    expect(await company.update(update(LUCIA, [['title', null, 'Agent']]))).toMatchObject({ kind: 'updated' });
    const { meta: _was, ...held } = before ?? {};
    expect(company.user(LUCIA.email)).toMatchObject({ ...held, title: 'Agent' });
    expect(company.writes()).toEqual(['PUT update']);
  });

  test('the extension goes along when its last value goes', async () => {
    const company = await at({ patch: 'missing' });
    await company.update(update(JAN, [['teamLeader', OMAR.email, null]]));
    expect(company.extension('jkrol')).toEqual({ employeeNumber: '0004' });
  });

  test('somebody is deactivated by a replacement', async () => {
    const company = await at({ patch: 'missing' });
    expect(await company.setActive(status('deactivate', LUCIA))).toEqual({ kind: 'verify' });
    expect([company.user(LUCIA.email)?.['active'], company.extension(LUCIA.email)['employeeNumber']]).toEqual([false, '0003']);
  });

  test('a service that does not say so is asked once, then given whole users', async () => {
    const company = await at({ patch: 'missing', discovery: 'missing' });
    const row = update(LUCIA, [['title', null, 'Agent']]);
    expect(await company.update(row)).toEqual({ kind: 'throttled', retryAfterMs: 0 });
    expect(await company.update(row)).toMatchObject({ kind: 'updated' });
    expect(company.writes()).toEqual(['PATCH update', 'PUT update']);
  });
});

describe('without a page about itself', () => {
  test('people are created one by one', async () => {
    const company = await at({ discovery: 'missing' });
    expect(company.api.bulk).toBeUndefined();
    expect(await company.create(creation())).toMatchObject({ kind: 'created' });
  });
});

describe('without bulk', () => {
  test('groups change one request after the other, each standing on a new reading', async () => {
    const company = await at({ bulkOperations: 0 });
    const row = update(LUCIA, [['groups', ['Billing', 'Night Shift'], ['Sales']]], { part: 'groups' });
    expect([await company.update(row), await company.update(row), await company.update(row)]).toEqual([
      { kind: 'partial' },
      { kind: 'partial' },
      { kind: 'verify' },
    ]);
    expect((await company.find(LUCIA)).values['groups']).toEqual(['Sales']);
    expect(company.api.matches(row, await company.find(LUCIA))).toBe(true);
  });
});

describe.each(['status-412', 'invalidVers'] as const)('with versions, a stale one answered by %s', (versions) => {
  test('a change on the reading goes through', async () => {
    const company = await at({ versions });
    expect(await company.update(update(LUCIA, [['title', null, 'Agent']]))).toMatchObject({ kind: 'updated' });
  });

  test('a change on an old reading is asked again, and overwrites nothing', async () => {
    const company = await at({ versions });
    const current = await company.find(LUCIA);
    await company.update(update(LUCIA, [['title', null, 'Other']]));
    const row = update(LUCIA, [['title', null, 'Agent']]);
    const verdict = company.updates.readUpdate(row, await company.send(company.updates.update(row, current)));
    expect([verdict, company.user(LUCIA.email)?.['title']]).toEqual([{ kind: 'throttled', retryAfterMs: 0 }, 'Other']);
  });

  test('a change of status stands on the version too', async () => {
    const company = await at({ versions });
    const current = await company.find(LUCIA);
    await company.update(update(LUCIA, [['title', null, 'Other']]));
    const row = status('deactivate', LUCIA);
    const verdict = company.updates.readSetActive(row, await company.send(company.updates.setActive(row, current)));
    expect([verdict, company.user(LUCIA.email)?.['active']]).toEqual([{ kind: 'throttled', retryAfterMs: 0 }, true]);
  });
});

test('a service that says it has no versions is sent none', async () => {
  const current = await theCompany().find(LUCIA);
  expect(theCompany().updates.update(update(LUCIA, [['title', null, 'A']]), current).headers['if-match']).toBeUndefined();
});

describe('with few filters', () => {
  test('the first lookup says that it was not understood, the next one asks for the user name alone', async () => {
    const company = await at({ filters: 'user-name-only', discovery: 'missing' });
    expect((await company.lookUp(LUCIA)).map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
    expect((await company.find(LUCIA)).employeeId).toBe('0003');
  });

  test('without any, a small company is looked through', async () => {
    const company = await at({ filters: 'none' });
    expect((await company.find({ email: null, employeeId: '0003' })).email).toBe(LUCIA.email);
    expect(await company.lookUp({ email: 'no.body@x.org', employeeId: null })).toEqual([{ kind: 'absent' }]);
  });

  test('without any, nobody is called absent from a company of several pages', async () => {
    const company = await at({ filters: 'none' });
    company.server.plant(Array.from({ length: 101 }, (_, n) => ({ userName: `u${n}@x.org`, firstName: 'U', lastName: 'V' })));
    expect((await company.lookUp({ email: 'no.body@x.org', employeeId: null })).map(({ kind }) => kind)).toEqual(['unknown']);
  });
});

describe('where licences run out', () => {
  test('somebody who lands deactivated is not called created', async () => {
    const company = await at({ seats: 4 });
    expect(await company.create(creation())).toEqual({ kind: 'verify' });
    expect(company.api.matches(creation(), await company.find(creation().keys))).toBe(false);
  });

  test('with a licence left somebody is', async () => {
    expect(await (await at({ seats: 5 })).create(creation())).toMatchObject({ kind: 'created' });
  });
});

test('groups that a service does not tell with a user are never called changed', async () => {
  const company = await at({ groupsInUser: 'untold' });
  const row = update(LUCIA, [['groups', [], ['Sales']]], { part: 'groups' });
  expect(await company.update(row)).toEqual({ kind: 'verify' });
  expect([company.members('Sales').includes(LUCIA.email), company.api.matches(row, await company.find(LUCIA))]).toEqual([true, false]);
});

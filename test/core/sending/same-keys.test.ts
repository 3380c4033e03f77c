/** Who is who by keys. */
import { describe, expect, test } from 'vitest';
import { changesKeys, hasKeys, identityOf, isAnchored, keyTexts, newKeys, sameEmail, sameId } from '../../../core/sending/same-keys.js';
import { statusRow, updateRow } from './model/model-api.js';
import { BOB } from './model/team.js';

const keys = (email: string | null, employeeId: string | null = null) => ({ email, employeeId });

describe('a person has the keys of a row', () => {
  test.each([
    ['both are the same', keys('bob@x.org', '2'), keys('bob@x.org', '2'), true],
    ['the address is in another case', keys('bob@x.org'), keys('BOB@X.org', '2'), true],
    ['the address is composed otherwise', keys('jos\u00e9@x.org'), keys('jose\u0301@x.org'), true],
    ['only the ID is known to both', keys(null, '2'), keys('bob@x.org', '2'), true],
    ['the address is not told', keys('bob@x.org', '2'), keys(null, '2'), true],
    ['the ID is not told', keys('bob@x.org', '2'), keys('bob@x.org'), true],
    ['the ID is another', keys('bob@x.org', '2'), keys('bob@x.org', '3'), false],
    ['the ID is in another case', keys(null, 'a2'), keys(null, 'A2'), false],
    ['the address is another', keys('bob@x.org', '2'), keys('eve@x.org', '2'), false],
    ['nothing is known to both', keys('bob@x.org'), keys(null, '2'), false],
  ])('when %s: %#', (_, row, user, same) => {
    expect(hasKeys(user, row)).toBe(same);
  });
});

test('two answers about one person have one identity', () => {
  expect(identityOf(keys('Bob@x.org', '2'))).toBe(identityOf(keys(' bob@x.org', '2')));
  expect(identityOf(keys('bob@x.org', '2'))).not.toBe(identityOf(keys('eve@x.org', '2')));
  expect(identityOf(keys(null, '2'))).not.toBe(identityOf(keys('null', '2')));
  expect(identityOf(keys('bob@x.org', '2'))).not.toBe(identityOf(keys('bob@x.org', '3')));
});

describe('an update', () => {
  test.each([
    ['name', { name: 'B' }, keys(null), false],
    ['the case of the address', { email: 'BOB@x.org' }, keys(null), false],
    ['the address', { email: 'b@x.org' }, keys('b@x.org'), true],
    ['the ID', { employeeId: '9' }, keys(null, '9'), true],
    ['both', { email: 'b@x.org', employeeId: '9' }, keys('b@x.org', '9'), true],
  ])('that changes %s', (_, wanted, added, changes) => {
    const row = updateRow(BOB, wanted);
    expect([newKeys(row), changesKeys(row)]).toEqual([added, changes]);
  });

  test.each([
    ['the ID stays and is found', { email: 'b@x.org' }, keys('b@x.org', '2'), true],
    ['the ID stays and another one is found', { email: 'b@x.org' }, keys('b@x.org', '9'), false],
    ['the address stays and is found', { employeeId: '9' }, keys('BOB@x.org', '9'), true],
    ['no key stays', { email: 'b@x.org', employeeId: '9' }, keys('b@x.org', '9'), false],
  ])('is certain of the person when %s', (_, wanted, user, certain) => {
    expect(isAnchored(updateRow(BOB, wanted), user)).toBe(certain);
  });
});

test('two keys that are not there are not the same key', () => {
  expect([sameEmail(null, null), sameId(null, null), sameId('', null)]).toEqual([false, false, false]);
});

test('a change of status changes no key, whatever the keys were before', () => {
  expect(changesKeys({ ...statusRow('activate', 'bob@x.org', keys('b@x.org', '9')), current: keys('bob@x.org', '2') })).toBe(false);
});

test('nobody is certain of a person whose keys before are not known', () => {
  expect(isAnchored({ ...updateRow(BOB, { name: 'B' }), current: null }, keys('bob@x.org', '2'))).toBe(false);
});

test('each key that a person has makes one text, however the address is written, and a missing one none', () => {
  const [email, id] = keyTexts({ email: 'Ann@X.org ', employeeId: '1' });
  expect([keyTexts({ email: 'ann@x.org', employeeId: null }), keyTexts({ email: null, employeeId: '1' })]).toEqual([[email], [id]]);
  expect(keyTexts({ email: null, employeeId: null })).toEqual([]);
});

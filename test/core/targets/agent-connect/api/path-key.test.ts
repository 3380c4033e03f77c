/** How a person's key stands in an address, and which keys cannot. */
import { describe, expect, test } from 'vitest';
import { pathOf, pathPart } from '../../../../../core/targets/agent-connect/api/path-key.js';

describe('a key', () => {
  test.each([
    ['ann@x.org', 'ann%40x.org'],
    ['a/b', 'a%2Fb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['..a', '..a'],
    ['invited', 'invited'],
    ['50%', '50%25'],
    ['\ud800', '%EF%BF%BD'],
  ])('%j is encoded', (key, part) => expect(pathPart(key)).toBe(part));

  test.each(['invite', 'Invite', 'INVITE', '.', '..'])('%j cannot stand in a path', (key) => expect(pathPart(key)).toBeNull());
});

describe('the key of a person is', () => {
  const keys = (email: string | null, employeeId: string | null) => ({ email, employeeId });

  test.each([
    ['the address before the ID', [keys('a@x.org', '1')], 'a%40x.org'],
    ['the ID where there is no address', [keys(null, '1')], '1'],
    ['the ID where the address is blank', [keys('', '1')], '1'],
    ['the next one where a path cannot carry the first', [keys('..', 'invite'), keys(null, '7')], '7'],
    ['of the first person who has one', [null, keys('b@x.org', null)], 'b%40x.org'],
    ['none where nobody has one', [null, keys(null, null)], null],
  ] as const)('%s', (_name, people, part) => expect(pathOf(...people)).toBe(part));
});

/** Leaders whose own address is broken: who names them waits for their row, and mending it heals everybody. */
import { describe, expect, test } from 'vitest';
import { leaderCellFixes } from '../../../core/hierarchy/leader-fixes.js';
import type { Hierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { CODE } from '../../../core/issues/codes.js';
import { findingFixes } from '../../../core/roster/finding-fixes.js';
import {
  BOSS,
  type Cells,
  FIELD_KEYS,
  gridOf,
  issueOf,
  lineOf,
  linesOf,
  issuesIn,
  PERSON,
  resolve,
  resolveGrid,
} from '../roster/support/sheet.js';

const under = (leader: string, more: Cells = {}): Cells => ({ ...PERSON, teamLeader: leader, ...more });
const EMAIL = FIELD_KEYS.indexOf('email');
const neighbour: Cells = { ...BOSS, email: 'bots@x.org' };

describe('the leader’s row is what has to be mended', () => {
  test.each([
    ['a wide at sign', 'boss＠x.org', 'email-characters'],
    ['an invisible character', 'bo\u200bss@x.org', 'email-characters'],
    ['a letter of another alphabet', 'b\u043ess@x.org', 'email-characters'],
    ['its name around it', 'Bo Oss <Boss@x.org>', 'email-format'],
    ['a comma for the dot', 'boss@x,org', 'email-format'],
    ['no at sign', 'bossx.org', 'email-format'],
    ['a blank for the at sign', 'boss x.org', 'email-format'],
  ])('%s', (_, email, code) => {
    const found = resolve([{ ...BOSS, email }, neighbour, under('BOSS@x.org')]);
    expect(issuesIn(found).map(lineOf)).toEqual([`2 email ${code}`, '4 teamLeader leader-blocked']);
    expect(issueOf(found, 'leader-blocked').message.what).toContain('BOSS@x.org');
    expect(leaderCellFixes(found.index, 2, CODE['leader-blocked'])).toEqual([]);
    expect(findingFixes(found.roster.index, 0, EMAIL, CODE[code as 'email-format']).map((text) => text.toLowerCase())).toEqual([
      'boss@x.org',
    ]);
  });

  test('an address of the row itself is no leader', () => {
    expect(linesOf([under('ann@x.org', { email: 'ann＠x.org' })])).toEqual(['2 email email-characters', '2 teamLeader leader-self']);
  });
});

describe('who is found without that is not waited for', () => {
  test('somebody with the address itself', () => {
    expect(linesOf([{ ...BOSS, email: 'boss@x,org' }, { ...BOSS, email: 'boss@x.org' }, under('boss@x.org')])).toEqual([
      '2 email email-format',
    ]);
  });

  test('a user of the target', () => {
    const directory = { users: [{ email: 'boss@x.org', manageTeam: true }] };
    expect(linesOf([{ ...BOSS, email: 'boss@x,org' }, under('boss@x.org')], { directory })).toEqual(['2 email email-format']);
  });

  test.each([
    ['another address', 'bass＠x.org', 'boss@x.org'],
    ['too few letters to be sure', 'b.x.de', 'b@x.de'],
    ['a text that is no address', 'boss＠x.org', 'boss x org'],
  ])('nobody: %s', (_, email, leader) => {
    expect(linesOf([{ ...BOSS, email }, under(leader)])).toContain('3 teamLeader leader-not-found');
  });
});

test('the address that others name is no fix where somebody has it', () => {
  const found = resolve([{ ...BOSS, email: 'bossx.org' }, { ...BOSS, email: 'boss@x.org' }, under('boss@x.org')]);
  expect(findingFixes(found.roster.index, 0, EMAIL, CODE['email-format'])).toEqual([]);
});

test('nor is one of two with the same letters', () => {
  const found = resolve([{ ...BOSS, email: 'bo.ssx.org' }, under('boss@x.org'), under('bo.ss@x.org', { email: 'b@x.org' })]);
  expect(findingFixes(found.roster.index, 0, EMAIL, CODE['email-format'])).toEqual([]);
});

describe('an edit', () => {
  /** Writes an address into the leader's row and follows it; the lines of a fresh check have to be the same. */
  function edit(found: Hierarchy, email: string): string[] {
    const { index, mapped } = found.roster;
    mapped.table.grid.rows[1]![EMAIL] = email;
    found.index.update(index.update([0]));
    const followed = issuesIn(found).map(lineOf);
    expect(followed).toEqual(issuesIn(resolveGrid({ ...mapped.table.grid })).map(lineOf));
    return followed;
  }
  const start = (email: string): Hierarchy => resolveGrid(gridOf([{ ...BOSS, email }, under('boss@x.org')]));

  test.each(['boss＠x.org', 'bossx.org', 'boss@x,org'])('that mends %j heals whoever waits', (email) => {
    expect(edit(start(email), 'boss@x.org')).toEqual([]);
  });

  test.each(['boss＠x.org', 'bossx.org'])(
    'that breaks it into %j holds them up, and one into another address leaves them alone',
    (email) => {
      const found = start('boss@x.org');
      expect(edit(found, email)).toContain('3 teamLeader leader-blocked');
      expect(edit(found, 'else＠x.org')).toContain('3 teamLeader leader-not-found');
      expect(edit(found, email)).toContain('3 teamLeader leader-blocked');
    },
  );
});

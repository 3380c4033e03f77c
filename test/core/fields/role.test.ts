/** Roles: exact where the target's are known. */
import { describe, expect, test } from 'vitest';
import { KnownNames } from '../../../core/fields/known-names.js';
import { roleCodec } from '../../../core/fields/role.js';
import { refusal, verdict } from './table-of.js';

const codec = roleCodec(new KnownNames(['Agent', 'Team Lead', 'Café Host']), 100);

describe('accepts', () => {
  test.each(['Agent', 'Team Lead', 'Café Host', 'Cafe\u0301 Host', ' Agent '])('%s', (text) => {
    expect(verdict(codec, text)).toBe('fine');
  });
  test('anything where the roles are not known', () => {
    expect(verdict(roleCodec(null, 100), 'Wizard')).toBe('fine');
  });
});

describe('rejects', () => {
  test.each([
    ['agent', 'role-unknown', ['Agent']],
    ['TEAM LEAD', 'role-unknown', ['Team Lead']],
    ['TeamLead', 'role-unknown', ['Team Lead']],
    ['Agnet', 'role-unknown', ['Agent']],
    ['Wizard', 'role-unknown', []],
    ['constructor', 'role-unknown', []],
    ['a'.repeat(101), 'too-long', []],
    ['a'.repeat(100_000), 'too-long', []],
  ])('%#', (text, code, fixes) => {
    expect(refusal(codec, text)).toEqual({ code, fixes });
  });
  test('anything where no role exists', () => {
    expect(refusal(roleCodec(new KnownNames([]), 100), 'Agent')).toEqual({ code: 'role-unknown', fixes: [] });
  });
});

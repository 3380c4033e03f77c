/** Users held against what a plan saw, against what it wants, and against themselves. */
import { describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import { createAgentConnectApi } from '../../../../../core/targets/agent-connect/api/index.js';
import { api } from './sample.js';
import { KEYS, reading, status, TOLD, update, updates } from './update-sample.js';

const nobody = { team_leader_email: 'unassigned', team_leader_id: null };
const byNumber = { team_leader_email: undefined, team_leader_id: 17 };

type Case = [field: string, planned: FieldValue, told: object];

/** Values that are the same although they are told in another form. */
const SAME: Case[] = [
  ['firstName', 'Ann', {}],
  ['homeTown', 'Łódź', { hometown: ' Łódź '.normalize('NFD') }],
  ['profile', 'One\ntwo', { profile_text: 'One\r\ntwo' }],
  ['homeTown', null, { hometown: undefined }],
  ['homeTown', null, { hometown: '' }],
  ['homeTown', null, { hometown: null }],
  ['homeTown', '', { hometown: null }],
  ['startDate', '2026-03-01', { start_date: '2026-03-01T00:00:00+02:00' }],
  ['startDate', null, { start_date: undefined }],
  ['groups', ['A', 'B, C'], {}],
  ['groups', ['A', 'B, C'], { groups: undefined, reporting_groups: ['A', 'B, C'] }],
  ['groups', [], { groups: undefined }],
  ['groups', null, { groups: [] }],
  ['phoneChannel', true, { channels: 'Phone' }],
  ['chatChannel', false, { channels: ['phone'] }],
  ['emailChannel', false, { channels: '' }],
  ['manageTeam', false, {}],
  ['email', 'ANN.LEE@x.org', {}],
  ['employeeId', '42', { custom_employee_id: 42 }],
  ['teamLeader', 'BOSS@x.org', {}],
  ['teamLeader', '0017', { team_leader_email: null, team_leader_id: '0017' }],
  ['teamLeader', '0017', byNumber],
  ['teamLeader', null, nobody],
  ['teamLeader', null, { team_leader_email: undefined, team_leader_id: undefined }],
];

const OTHER: Case[] = [
  ['firstName', 'Ann', { first_name: 'Anna' }],
  ['lastName', 'Lee', { last_name: 'LEE' }],
  ['homeTown', 'Łódź', { hometown: undefined }],
  ['homeTown', null, {}],
  ['startDate', '2026-03-02', {}],
  ['groups', ['A'], {}],
  ['groups', ['a', 'B, C'], {}],
  ['phoneChannel', false, {}],
  ['manageTeam', true, {}],
  ['email', 'ann@x.org', {}],
  ['employeeId', '42', {}],
  ['licenseType', 'flexible', {}],
  ['employmentStatus', 'temp', {}],
  ['role', 'agent', {}],
  ['teamLeader', 'other@x.org', {}],
  ['teamLeader', 'boss@x.org', nobody],
  ['teamLeader', 'boss@x.org', byNumber],
  ['teamLeader', null, byNumber],
  ['teamLeader', null, {}],
  ['teamLeader', '0017', {}], // an address is told: the plan's leader has none
  ['teamLeader', 'boss@x.org', { team_leader_email: null, team_leader_id: '0017' }],
  ['teamLeader', '0018', { team_leader_email: null, team_leader_id: '0017' }],
];

const leaderOf = (named: FieldValue) =>
  typeof named !== 'string' ? null : named.includes('@') ? { email: named, employeeId: null } : { email: null, employeeId: named };
/** An update from this value to another one; the person stays who she is. */
const from = (field: string, value: FieldValue, told: object) => {
  const id = 'custom_employee_id' in told ? '42' : KEYS.employeeId;
  return update([[field, value, 'to']], {
    current: { email: field === 'email' ? null : KEYS.email, employeeId: field === 'employeeId' ? null : id },
  });
};
const to = (field: string, value: FieldValue) =>
  update([[field, 'from', value]], {
    keys: { email: field === 'email' ? null : KEYS.email, employeeId: field === 'employeeId' ? null : KEYS.employeeId },
    leader: leaderOf(value),
  });
const read = (told: object) => reading({ ...TOLD, ...told });

describe('untouched', () => {
  test.each(SAME)('%s: %j is %j', (field, value, told) => {
    expect(updates.isUntouched(from(field, value, told), read(told))).toBe(true);
  });

  test.each(OTHER)('is not %s: %j with %j', (field, value, told) => {
    expect(updates.isUntouched(from(field, value, told), read(told))).toBe(false);
  });

  test('is nobody with another key than the plan saw', () => {
    expect(updates.isUntouched(update([['role', 'Agent', 'Trainer']]), read({ custom_employee_id: '43' }))).toBe(false);
  });

  test('needs every changed field, and no other', () => {
    const row = update([
      ['role', 'Agent', 'Trainer'],
      ['homeTown', 'Łódź', 'Cork'],
    ]);
    expect(
      [{}, { role: 'Boss' }, { hometown: 'Bonn' }, { first_name: 'Anna' }].map((told) => updates.isUntouched(row, read(told))),
    ).toEqual([true, false, false, true]);
  });

  test.each([
    ['channels that are not told: they could not be sent back', { channels: undefined }],
    ['a changed field in a form that nobody knows', { role: { name: 'Agent' } }],
  ])('is nobody with %s', (_, told) => {
    expect(updates.isUntouched(update([['role', 'Agent', 'Trainer']]), read(told))).toBe(false);
  });

  test('is whoever has the keys, for a change of status', () => {
    expect(updates.isUntouched(status('deactivate'), read({ channels: undefined }))).toBe(true);
    expect(updates.isUntouched(status('deactivate'), read({ custom_employee_id: '43' }))).toBe(false);
  });
});

describe('a match', () => {
  test.each(SAME.filter(([, , told]) => !('custom_employee_id' in told)))('is %s: %j with %j', (field, value, told) => {
    expect(api.matches(to(field, value), read(told))).toBe(true);
  });

  test.each(OTHER)('is not %s: %j with %j', (field, value, told) => {
    expect(api.matches(to(field, value), read(told))).toBe(false);
  });

  test('is made by the new keys, not by the old ones', () => {
    const row = update([['email', 'ann.lee@x.org', 'ann@x.org']]);
    expect(api.matches(row, reading({ ...TOLD, email: 'ann@x.org' }, { email: 'ann@x.org', employeeId: null }))).toBe(true);
    expect(api.matches(row, read({}))).toBe(false);
  });

  test('of a step of status is made by the status alone', () => {
    expect([true, false].map((active) => api.matches(status('activate'), { ...read({}), active }))).toEqual([true, false]);
    expect(api.matches(status('activate'), read({}))).toBe(false);
    expect([true, false].map((active) => api.matches(status('deactivate'), { ...read({}), active }))).toEqual([false, true]);
    expect(api.matches(status('activate', { email: 'bob@x.org', employeeId: null }), { ...read({}), active: true })).toBe(false);
  });
});

describe('drift', () => {
  const NAME = update([['firstName', 'Ann', 'Anna']]);
  const drift = (told: object) => updates.drift(NAME, read({}), read({ first_name: 'Anna', ...told }));

  test.each([
    ['nothing', {}],
    ['channels as a list', { channels: ['email', 'phone'] }],
    ['the number as text', { team_leader_id: '17' }],
    ['groups under their other name', { groups: undefined, reporting_groups: ['A', 'B, C'] }],
    ['a time of day', { start_date: '2026-03-01T00:00:00Z' }],
    ['another visit', { last_active: '2026-02-01T00:00:00Z' }],
    ['permissions', { permissions: ['x'] }],
    ['a photo whose address is signed anew', { image: 'https://images.example/1.png?v=2' }],
    ['another case of an address', { email: 'Ann.Lee@x.org', team_leader_email: 'boss@X.org' }],
    ['a form that nobody knows', { role: 7, channels: 7, manage_team: 'no' }],
  ])('is not %s', (_, told) => {
    expect(drift(told)).toEqual([]);
  });

  test.each([
    ['channels', { channels: 'phone, chat, email' }, ['chatChannel']],
    ['no channels', { channels: '' }, ['phoneChannel', 'emailChannel']],
    ['the right to manage', { manage_team: true }, ['manageTeam']],
    ['the leader', { team_leader_email: 'other@x.org' }, ['teamLeader']],
    ['the leader, gone', nobody, ['teamLeader']],
    ['groups', { groups: ['A'] }, ['groups']],
    ['a text, gone', { hometown: undefined }, ['homeTown']],
    ['a text, new case', { last_name: 'LEE' }, ['lastName']],
    ['a date', { start_date: '2026-03-02' }, ['startDate']],
    ['the licence', { license_type: 'flexible' }, ['licenseType']],
    ['the role', { role: undefined }, ['role']],
    ['a key', { custom_employee_id: undefined }, ['employeeId']],
    ['the photo, gone', { image: undefined }, ['image']],
    ['the photo, another one', { image: 'https://images.example/2.png' }, ['image']],
    ['several', { role: 'Boss', profile_text: 'x' }, ['role', 'profile']],
  ])('is %s', (_, told, fields) => {
    expect(drift(told)).toEqual(fields);
  });

  test('is never what the row changes', () => {
    const row = update([
      ['teamLeader', 'boss@x.org', 'c@x.org'],
      ['phoneChannel', true, false],
    ]);
    expect(updates.drift(row, read({}), read({ team_leader_email: 'c@x.org', team_leader_id: 9, channels: 'email' }))).toEqual([]);
  });

  test('is a leader without an address who becomes another one, or nobody', () => {
    const before = read(byNumber);
    expect(updates.drift(NAME, before, read(byNumber))).toEqual([]);
    expect(updates.drift(NAME, before, read({ ...byNumber, team_leader_id: '18' }))).toEqual(['teamLeader']);
    expect(updates.drift(NAME, before, read(nobody))).toEqual(['teamLeader']);
  });
});

describe('a leader whose address this run changed', () => {
  const fresh = () => createAgentConnectApi({});
  const rename = update([['email', 'boss@x.org', 'chief@x.org']]);
  const move = update([['teamLeader', 'Boss@x.org', 'c@x.org']], { leader: { email: 'c@x.org', employeeId: null } });

  test('is the same one to those who report there', () => {
    const target = fresh();
    const led = read({ team_leader_email: 'chief@x.org' });
    expect(target.updates?.isUntouched(move, led)).toBe(false);
    target.updates?.update(rename, read({}));
    expect(target.updates?.isUntouched(move, led)).toBe(true);
    expect(target.updates?.isUntouched(move, read({ team_leader_email: 'other@x.org' }))).toBe(false);
  });

  test('is not known to another connection', () => {
    fresh().updates?.update(rename, read({}));
    expect(fresh().updates?.isUntouched(move, read({ team_leader_email: 'chief@x.org' }))).toBe(false);
  });
});

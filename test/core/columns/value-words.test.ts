/** Words that the target does not know: counted once each, with what they may mean. */
import { describe, expect, test } from 'vitest';
import { type Meanings, suggester, type UnknownCell } from '../../../core/columns/value-words.js';
import type { Field } from '../../../core/fields/field.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';
import { unmatchedWords } from './support.js';

const field = (key: string): Field => AGENT_CONNECT_FIELDS.find((each) => each.key === key)!;
const cells = (key: string, ...texts: string[]): UnknownCell[] => texts.map((text) => ({ field: field(key), text }));
const none: Meanings = { roles: null, groups: null, people: () => [] };
const roles = ['Customer Support Tier 1', 'Customer Support Tier 2', 'Team Lead', 'Sales Agent', 'Quality Manager'];
const person = (firstName: string, lastName: string, leads = true) => ({
  key: `${firstName}.${lastName}@acme.com`.toLowerCase(),
  firstName,
  lastName,
  leads,
});
const people = [
  person('Robert', 'Miller'),
  person('Elizabeth', 'Stone'),
  person('Josef', 'Huber'),
  person('José', 'García López'),
  person('Ann', 'Lee'),
  person('Anna', 'Leigh'),
  person('Bo', 'Lee', false),
  person('Jonas', 'Smith'),
  person('Grace', 'Hall'),
  person('Zoltán', 'Nagy'),
  person('Dmitri', 'Orlow'),
];
const known: Meanings = { roles, groups: ['Night Shift', 'Day Shift', 'Back Office'], people: () => people };
const meant = (key: string, text: string, meanings = known): string[] => suggester(meanings)(field(key), text).map(({ to }) => to);

describe('counting', () => {
  test('one word for all its spellings, the most frequent first, as it shows first', () => {
    const [found] = unmatchedWords(cells('employmentStatus', 'VZ', 'Werkvertrag', 'vz', 'VZ '), none);
    expect(found?.words.map(({ word, shown, rows }) => [word, shown, rows])).toEqual([
      ['vz', 'VZ', 3],
      ['werkvertrag', 'Werkvertrag', 1],
    ]);
  });

  test('a list of groups counts by the names that are not known', () => {
    const [found] = unmatchedWords(cells('groups', '{Night Shift, Nights}', '{Nights}', 'Nights; Day Shift'), known);
    expect(found?.words.map(({ shown, rows }) => [shown, rows])).toEqual([['Nights', 3]]);
  });

  test('leaves out kinds of fields whose texts are no words, and texts that are prose', () => {
    expect(unmatchedWords([...cells('email', 'x'), ...cells('startDate', 'soon')], none)).toEqual([]);
    expect(unmatchedWords(cells('role', 'x'.repeat(121)), known)).toEqual([]);
  });

  test('stops at as many words as anybody would decide about', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `role ${index}`);
    expect(unmatchedWords(cells('role', ...many), known)[0]?.words).toHaveLength(200);
  });

  test('asks for people only when a leader is read', () => {
    let asked = 0;
    const [found] = unmatchedWords(cells('teamLeader', 'Bob Miller', 'Liz Stone'), { ...none, people: () => (asked++, people) });
    expect(asked).toBe(0);
    expect(found?.words.map(({ suggestions }) => suggestions[0]?.label)).toEqual([
      'Robert Miller (robert.miller@acme.com)',
      'Elizabeth Stone (elizabeth.stone@acme.com)',
    ]);
    expect(asked).toBe(1);
  });
});

describe('short lists', () => {
  test.each([
    ['employmentStatus', 'VZ', ['Full Time']],
    ['employmentStatus', 'Vollzeit', ['Full Time']],
    ['employmentStatus', 'temps plein', ['Full Time']],
    ['employmentStatus', '100 %', ['Full Time']],
    ['employmentStatus', 'TZ', ['Part Time']],
    ['employmentStatus', '0,5 FTE', ['Part Time']],
    ['employmentStatus', 'パート', ['Part Time']],
    ['employmentStatus', 'Befristet', ['Temp']],
    ['employmentStatus', 'Contractor', ['Temp']],
    ['employmentStatus', 'Werkvertrag', []],
    ['status', 'Inaktiv', ['deactivated']],
    ['status', 'Terminated', ['deactivated']],
    ['status', 'actif', ['active']],
    ['licenseType', 'std', ['standard']],
  ])('%s: %s', (key, text, labels) => expect(meant(key, text)).toEqual(labels));

  test.each([
    ['x', ['y']],
    ['✓', ['y']],
    ['-', ['n']],
    ['none', ['n']],
    ['yess', ['y']],
    ['maybe', []],
  ])('yes or no: %s', (text, to) => expect(meant('phoneChannel', text)).toEqual(to));

  test('a sign for nothing may be a blank cell, where nobody needs a value', () => {
    expect(meant('employmentStatus', 'n/a')).toEqual(['']);
    expect(meant('phoneChannel', 'n/a')).toEqual([]);
    expect(meant('role', '-')).toEqual(['']);
  });
});

describe('names of roles and groups', () => {
  test.each([
    ['CS-Tier2', 'Customer Support Tier 2'],
    ['CS Tier II', 'Customer Support Tier 2'],
    ['Cust. Supp. T2', 'Customer Support Tier 2'],
    ['tier 1 support', 'Customer Support Tier 1'],
    ['Sales Agnet', 'Sales Agent'],
    ['SalesAgent', 'Sales Agent'],
    ['agent, sales', 'Sales Agent'],
    ['QM', 'Quality Manager'],
    ['Quality Mgr', 'Quality Manager'],
    ['Qlty Mngr', 'Quality Manager'],
    ['teamlead', 'Team Lead'],
    ['Teamleitung', 'Team Lead'],
    ['TL', 'Team Lead'],
  ])('%s is %s first of all', (text, name) => expect(meant('role', text)[0]).toBe(name));

  test('a clear name stands alone, and what may be either does not', () => {
    expect(meant('role', 'CS-Tier2')).toEqual(['Customer Support Tier 2']);
    expect(meant('role', 'Customer Support')).toEqual(['Customer Support Tier 1', 'Customer Support Tier 2']);
  });
  test('a word with vowels of its own is no shorter form of another', () =>
    expect(meant('role', 'CS-Tier1', { ...known, roles: ['Trainer', 'Agent', 'Team Leader'] })).toEqual([]));
  test('another number is another role', () => expect(meant('role', 'Customer Support Tier 3')).toEqual([]));
  test.each(['Astronaut', '', '!!!'])('%j is like none of them', (text) => expect(meant('role', text)).toEqual([]));
  test('nothing is offered where the target was not asked', () => expect(meant('role', 'CS-Tier2', none)).toEqual([]));
  test('a group', () => expect(meant('groups', 'Nightshift')[0]).toBe('Night Shift'));
});

describe('leaders', () => {
  test.each([
    ['Bob Miller', 'robert.miller@acme.com'],
    ['Miller, Bob', 'robert.miller@acme.com'],
    ['R. Miller', 'robert.miller@acme.com'],
    ['Miller R', 'robert.miller@acme.com'],
    ['Robert Miler', 'robert.miller@acme.com'],
    ['rmiller', 'robert.miller@acme.com'],
    ['robert.miller@old-acme.com', 'robert.miller@acme.com'],
    ['Liz Stone', 'elizabeth.stone@acme.com'],
    ['Dr. Elisabeth Stone (Sales)', 'elizabeth.stone@acme.com'],
    ['Sepp Huber', 'josef.huber@acme.com'],
    ['Pepe Garcia', 'josé.garcía lópez@acme.com'],
    ['GARCIA LOPEZ, JOSE', 'josé.garcía lópez@acme.com'],
    ['Bob', 'robert.miller@acme.com'],
    ['Stone', 'elizabeth.stone@acme.com'],
    ['Jon Smith', 'jonas.smith@acme.com'],
    ['Gracie Hall', 'grace.hall@acme.com'],
    ['Zoli Nagy', 'zoltán.nagy@acme.com'],
    ['Dima Orlow', 'dmitri.orlow@acme.com'],
  ])('%s is %s first of all', (text, key) => expect(meant('teamLeader', text)[0]).toBe(key));

  test('those who cannot lead are offered only where nobody else is meant', () => {
    expect(meant('teamLeader', 'Lee')).toEqual(['ann.lee@acme.com']);
    expect(meant('teamLeader', 'Bo Lee', { ...none, people: () => [person('Bo', 'Lee', false)] })).toEqual(['bo.lee@acme.com']);
  });
  test('whose name is near is not meant where somebody has that very name', () =>
    expect(meant('teamLeader', 'Ann Lee')).toEqual(['ann.lee@acme.com']));
  test('namesakes are all offered', () => {
    const namesakes = ['1', '2', '3', '4'].map((number) => ({ ...person('Ann', 'Lee'), key: `ann.lee${number}@acme.com` }));
    expect(meant('teamLeader', 'Ann Lee', { ...none, people: () => namesakes })).toHaveLength(3);
  });
  test.each(['Zaphod Beeblebrox', '12345', '???'])('%s is nobody', (text) => expect(meant('teamLeader', text)).toEqual([]));
  test('a name of its own is no short form of another', () =>
    expect(meant('teamLeader', 'Mary Quill', { ...none, people: () => [person('Martin', 'Quill'), person('Maria', 'Quill')] })).toEqual([
      'maria.quill@acme.com',
    ]));
  test('somebody whom the sheet and the target know is one person', () => {
    const twice = [person('Ann', 'Lee'), { ...person('Ann', 'Lee'), key: 'Ann.Lee@acme.com' }];
    expect(meant('teamLeader', 'Ann Lee', { ...none, people: () => twice })).toEqual(['ann.lee@acme.com']);
  });
  test('an address that is only near to another is mended on the sheet', () =>
    expect(meant('teamLeader', 'ann.leee@acme.com')).toEqual([]));
  test.each(['-', 'none', 'Keiner', 'なし'])('%s says that there is no leader', (text) =>
    expect(meant('teamLeader', text)).toEqual(['unassigned']),
  );
  test('a name that thousands share is told apart by the rarer word', () => {
    const crowd = Array.from({ length: 3000 }, (_, index) => person('Maria', `Garcia${'abcdefghij'[index % 10]}`));
    const meanings = { ...none, people: () => [...crowd, person('Maria', 'Quill')] };
    expect(meant('teamLeader', 'Maria Quill', meanings)).toEqual(['maria.quill@acme.com']);
  });
});

/** The lists of names: pages, paths of groups, and what is no list. */
import { describe, expect, test } from 'vitest';
import type { NameList, NamesVerdict } from '../../../../../core/sending/api.js';
import { answer, bodyOf, failure, instance } from './sample.js';

const list = (name: string): NameList => {
  const found = instance().api.lists?.find((each) => each.list === name);
  if (!found) throw new Error(`expected a list ${name}`);
  return found;
};
const first = (name: string, body: unknown): NamesVerdict => {
  const one = list(name);
  return one.readPage(one.first(), answer(200, body));
};

const level = (Name: string) => ({ Id: `id of ${Name}`, Arn: 'arn', Name });

test.each([
  ['securityProfiles', 'SecurityProfileSummaryList'],
  ['routingProfiles', 'RoutingProfileSummaryList'],
] as const)('%s by ID and name', (name, holder) => {
  const verdict = first(name, { [holder]: [{ Id: '1', Arn: 'a', Name: 'Agent' }] });
  expect(verdict).toEqual({ kind: 'names', names: [{ id: '1', name: 'Agent' }], next: null });
});

test('a group is called by its whole path', () => {
  const groups = [
    { Id: '1', Name: 'Europe', HierarchyPath: { LevelOne: level('Europe') } },
    { Id: '2', Name: 'Berlin', HierarchyPath: { LevelOne: level('Europe'), LevelTwo: level('Germany'), LevelThree: level('Berlin') } },
    { Id: '3', Name: 'Lone', HierarchyPath: {} },
  ];
  const verdict = first('hierarchyGroups', { UserHierarchyGroups: groups });
  expect(verdict.kind === 'names' && verdict.names).toEqual([
    { id: '1', name: 'Europe' },
    { id: '2', name: 'Europe/Germany/Berlin' },
    { id: '3', name: 'Lone' },
  ]);
});

test('an attribute is its own ID', () => {
  const verdict = first('predefinedAttributes', { PredefinedAttributeSummaryList: [{ Name: 'Language', LastModifiedTime: 1 }] });
  expect(verdict.kind === 'names' && verdict.names).toEqual([{ id: 'Language', name: 'Language' }]);
});

describe('pages', () => {
  test('follow their tokens, and end at one that comes again', () => {
    const one = list('hierarchyGroups');
    const page = (token: string) => answer(200, { UserHierarchyGroups: [], NextToken: token });
    const second = one.readPage(one.first(), page('a'));
    if (second.kind !== 'names' || !second.next) throw new Error('expected a page');
    expect(bodyOf(second.next)['NextToken']).toBe('a');
    expect(one.readPage(second.next, page('a'))).toEqual({ kind: 'names', names: [], next: null });
  });

  test('an empty token ends them', () => {
    expect(first('routingProfiles', { RoutingProfileSummaryList: [], NextToken: '' })).toMatchObject({ next: null });
  });
});

describe('what is no list', () => {
  test.each([{}, [], null, 'text', { RoutingProfileSummaryList: {} }, { SecurityProfileSummaryList: [] }])('%j', (body) => {
    expect(first('routingProfiles', body).kind).toBe('unknown');
  });

  test.each([[{}], [{ Id: 1, Name: 'x' }], [null]])('one with an entry that cannot be read: %j', (entry) => {
    expect(first('routingProfiles', { RoutingProfileSummaryList: [{ Id: '1', Name: 'x' }, entry] }).kind).toBe('unknown');
  });

  test.each([
    [404, 'ResourceNotFoundException', { kind: 'stop', code: 'setup' }],
    [403, 'AccessDeniedException', { kind: 'stop', code: 'connection' }],
    [429, 'ThrottlingException', { kind: 'throttled' }],
    [503, 'ServiceUnavailable', { kind: 'unknown' }],
  ] as const)('%i %s', (status, type, expected) => {
    const one = list('securityProfiles');
    expect(one.readPage(one.first(), failure(status, type))).toMatchObject(expected);
  });
});

/** Names added to lists and taken away: groups, skills with levels, tags with values. */
import { describe, expect, test } from 'vitest';
import type { Field } from '../../../../core/fields/field.js';
import { DirectoryIndex } from '../../../../core/roster/directory.js';
import { entriesIn, listText, withEntries, withoutEntries } from '../../../../core/session/bulk-edit/list-cells.js';
import { amazonConnect } from '../../../../core/targets/amazon-connect/index.js';
import { scim2 } from '../../../../core/targets/scim2/index.js';

const directory = new DirectoryIndex(undefined);
const fieldOf = (fields: readonly Field[], key: string): Field => fields.find((field) => field.key === key)!;
const tags = fieldOf(amazonConnect.fields, 'tags');
const skills = fieldOf(amazonConnect.fields, 'proficiencies');
const groups = fieldOf(scim2.fields, 'groups');

const added = (field: Field, text: string, typed: string): string =>
  listText(withEntries(field, entriesIn(field, text, directory)!, entriesIn(field, typed, directory)!));
const removed = (field: Field, text: string, typed: string): string =>
  listText(withoutEntries(field, entriesIn(field, text, directory)!, entriesIn(field, typed, directory)!));

describe('an entry that is added', () => {
  test('stands behind the others', () => expect(added(groups, 'A; B', 'C')).toBe('{A, B, C}'));
  test('stands once', () => expect(added(groups, '{A, B}', '{B, A}')).toBe('{A, B}'));
  test('replaces the value of a tag in its place', () =>
    expect(added(tags, '{Team: North, Site: 4}', 'Team: South')).toBe('{Team: South, Site: 4}'));
  test('replaces the level of a skill', () =>
    expect(added(skills, '{Language=French: 2}', 'Language=French: 5')).toBe('{Language=French: 5}'));
});

describe('an entry that is taken away', () => {
  test('is known by its name, whatever its value', () => expect(removed(tags, '{Team: North, Site: 4}', 'Team: any')).toBe('{Site: 4}'));
  test('is known by its name, whatever its level', () => expect(removed(skills, '{A=B: 2, C=D: 1}', 'A=B: 5')).toBe('{C=D: 1}'));
  test('leaves the others as they are', () => expect(removed(groups, '{A, B}', 'C')).toBe('{A, B}'));
});

describe('a list', () => {
  test('with a comma in a name is parted by semicolons', () => expect(listText(['Sales, North', 'B'])).toBe('Sales, North; B'));
  test('of one name with a comma stands without braces', () => expect(listText(['Sales, North'])).toBe('Sales, North'));
  test('that cannot be read has no entries', () => {
    expect(entriesIn(groups, '{A', directory)).toBeNull();
    expect(entriesIn(tags, '{A: 1}}', directory)).toBeNull();
  });
  test('that is blank has none', () => expect(entriesIn(tags, '', directory)).toEqual([]));
});

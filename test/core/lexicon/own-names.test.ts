/** Names that fields of several targets share, and that no name means two fields. */
import { expect, test } from 'vitest';
import { headingKey, LANGUAGES, nameKeyOf } from '../../../core/lexicon/index.js';

test('fields that go by one name share the key under which it is kept', () => {
  expect(['userName', 'deskPhone', 'proficiencies', 'email'].map(nameKeyOf)).toEqual(['username', 'phoneNumbers', 'skills', 'email']);
});

test('a name of the fields that few targets have is no name of another field', () => {
  const fields = new Map<string, Set<string>>();
  for (const { headings } of LANGUAGES) {
    for (const [field, names] of Object.entries(headings)) {
      for (const name of names) fields.set(headingKey(name), (fields.get(headingKey(name)) ?? new Set()).add(field));
    }
  }
  const isNew = (field: string): boolean => FEW_HAVE.includes(field);
  const doubled = [...fields].filter(([, of]) => of.size > 1 && [...of].some(isNew)).map(([name]) => name);
  expect(doubled).toEqual([]);
});

const FEW_HAVE =
  'username department title phoneNumbers mobile secondaryEmail extension countryPrefix userType defaultNumber outboundNumbers skills restrictions securityProfiles routingProfile phoneType afterCallWork autoAccept hierarchy tags'.split(
    ' ',
  );

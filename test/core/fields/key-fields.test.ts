/** Which fields tell who somebody is. */
import { expect, test } from 'vitest';
import type { Field } from '../../../core/fields/field.js';
import { keyFields } from '../../../core/fields/key-fields.js';

const field = (key: string, kind: Field['kind']): Field => ({ key, heading: key, kind });

test('the first address and the first ID', () => {
  const fields = [field('name', 'name'), field('email', 'email'), field('second', 'email'), field('id', 'employee-id')];
  expect([...keyFields(fields)].map(({ key }) => key)).toEqual(['email', 'id']);
});

test('none where a target has neither', () => expect(keyFields([field('name', 'name')]).size).toBe(0));

/** What the product says of CloudTalk before anything is sent. */
import { describe, expect, test } from 'vitest';
import { cloudtalk } from '../../../../core/targets/cloudtalk/index.js';

const keys = cloudtalk.fields.map(({ key }) => key);
const fieldOf = (key: string) => cloudtalk.fields.find((field) => field.key === key);

test('the template’s own headings are lower case, and stand first', () => {
  expect(cloudtalk.fields.slice(0, 4).map(({ heading }) => heading)).toEqual(['firstname', 'lastname', 'email', 'country prefix']);
});

test('both names and the prefix are required', () => {
  expect(cloudtalk.fields.filter(({ required }) => required).map(({ key }) => key)).toEqual(['firstName', 'lastName', 'countryPrefix']);
});

test('every field goes one way: by the API, or by the file', () => {
  expect(cloudtalk.byFile?.filter((key) => !keys.includes(key))).toEqual([]);
  const inParts = cloudtalk.api({}).parts?.flatMap(({ fields }) => fields) ?? [];
  expect(inParts.filter((key) => !keys.includes(key) || cloudtalk.byFile?.includes(key))).toEqual([]);
});

test('a batch holds one type of user', () => {
  expect(fieldOf('userType')).toMatchObject({ kind: 'choice', sameInBatch: true });
  expect([...(fieldOf('userType')?.choices?.keys() ?? [])]).toEqual(['agent', 'admin', 'supervisor', 'analyst']);
});

test('an extension has four digits', () => {
  expect(fieldOf('extension')).toMatchObject({ kind: 'number', min: 1000, max: 9999 });
});

test('names are held against the lists that the API tells', () => {
  const told = cloudtalk.api({}).lists?.map(({ list }) => list) ?? [];
  expect(told).toEqual(['groups', 'numbers', 'countries']);
  expect(cloudtalk.fields.flatMap(({ list }) => list ?? []).filter((list) => !told.includes(list))).toEqual([]);
});

describe('what cannot be', () => {
  test('a deactivation deletes', () => {
    expect(cloudtalk.deactivation).toBe('delete');
  });

  test('what cannot be taken back is named', () => {
    expect(cloudtalk.irreversible).toEqual([{ field: 'temporaryPassword' }]);
  });

  test('a create may send a mail, and nothing can hold it back', () => {
    expect([cloudtalk.createMails, cloudtalk.canDelayWelcome]).toEqual([true, false]);
  });

  test('free seats are not told', () => {
    expect(cloudtalk.api({}).seats).toBeUndefined();
  });
});

test('the pace stays below the limit of the whole company', () => {
  expect(cloudtalk.pacing).toMatchObject({ perMinute: 50, limit: { windowMs: 60_000 }, atOnce: 1 });
});

test('both secrets can be entered, and nothing else has to be', () => {
  expect(cloudtalk.settings.map(({ kind, secret, optional }) => [kind, secret, optional])).toEqual([
    ['secret', 'cloudtalk.access-key-id', undefined],
    ['secret', 'cloudtalk.access-key-secret', undefined],
    ['text', undefined, true],
  ]);
});

/** Steps as the journal keeps them: written, read back, and never trusted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldChange, PlannedRow } from '../../../core/plan/planned-row.js';
import { imageOf, readImage, type RowImage, stepOfImage } from '../../../core/plan/row-image.js';

const KEYS = { email: 'ann@x.org', employeeId: null };
const CHANGE: FieldChange = { field: 'homeTown', from: null, to: 'Lima' };
const UPDATE: RowImage = { op: 'update', keys: KEYS, current: { email: 'old@x.org', employeeId: '7' }, leader: null, changes: [CHANGE] };
const PLACE = { person: 'record:old@x.org', sheetRow: 4, waitsFor: null, leaderField: 'teamLeader' };

const key = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('__proto__', 'constructor'));
const keysArbitrary = fc.oneof(
  fc.record({ email: key, employeeId: fc.option(key) }, { noNullPrototype: true }),
  fc.record({ email: fc.constant(null), employeeId: key }, { noNullPrototype: true }),
);
const valueArbitrary = fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string(), { maxLength: 3 }));
const changesArbitrary = fc.uniqueArray(fc.record({ field: key, from: valueArbitrary, to: valueArbitrary }, { noNullPrototype: true }), {
  minLength: 1,
  maxLength: 5,
  selector: ({ field }) => field,
});
const imageArbitrary: fc.Arbitrary<RowImage> = fc.oneof(
  fc.record(
    {
      op: fc.constant('update' as const),
      keys: keysArbitrary,
      current: keysArbitrary,
      leader: fc.option(keysArbitrary),
      changes: changesArbitrary,
    },
    { noNullPrototype: true },
  ),
  fc.record(
    {
      op: fc.constantFrom('activate' as const, 'deactivate' as const),
      keys: keysArbitrary,
      current: keysArbitrary,
      leader: fc.constant(null),
      changes: fc.constant([]),
    },
    { noNullPrototype: true },
  ),
);

describe('an image', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(imageArbitrary, (image) => {
        expect(readImage(imageOf(image))).toEqual(image);
      }),
    );
  });

  test('of a create holds who was made and no value', () => {
    const step = { op: 'create', keys: KEYS, current: null, leader: { email: 'boss@x.org', employeeId: null }, changes: [] } as const;
    expect(imageOf(step)).toBe('{"op":"create","keys":{"email":"ann@x.org","employeeId":null}}');
    expect(readImage(imageOf(step))).toEqual({ ...step, leader: null });
  });

  test('is not read from any other text, and no text breaks the reader', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readImage(text)).toBeNull();
      }),
    );
  });

  test('that was cut or changed is read whole or not at all', () => {
    fc.assert(
      fc.property(imageArbitrary, fc.nat(), fc.string({ maxLength: 2 }), (image, at, put) => {
        const text = imageOf(image);
        const place = at % (text.length + 1);
        const read = readImage(text.slice(0, place) + put + text.slice(place + 1));
        if (read) expect(readImage(imageOf(read))).toEqual(read);
      }),
    );
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['another operation', { ...UPDATE, op: 'delete' }],
    ['another operation that changes nothing', { ...UPDATE, op: 'delete', changes: [] }],
    ['an operation that every object has', { ...UPDATE, op: 'constructor' }],
    ['no keys', { ...UPDATE, keys: { email: null, employeeId: null } }],
    ['empty keys', { ...UPDATE, keys: { email: '', employeeId: '' } }],
    ['keys that are no text', { ...UPDATE, keys: { email: 7, employeeId: null } }],
    ['keys without an ID', { ...UPDATE, keys: { email: 'ann@x.org' } }],
    ['nobody before', { ...UPDATE, current: null }],
    ['a leader that is a text', { ...UPDATE, leader: 'boss@x.org' }],
    ['no leader, not even nobody', { ...UPDATE, leader: undefined }],
    ['no list of changes', { ...UPDATE, changes: {} }],
    ['an update of nothing', { ...UPDATE, changes: [] }],
    ['a change of the status with fields', { ...UPDATE, op: 'activate' }],
    ['a field that stands twice', { ...UPDATE, changes: [CHANGE, { ...CHANGE, to: 'Rome' }] }],
    ['a field without a name', { ...UPDATE, changes: [{ ...CHANGE, field: '' }] }],
    ['a value that is a number', { ...UPDATE, changes: [{ ...CHANGE, to: 7 }] }],
    ['a value that is missing', { ...UPDATE, changes: [{ field: 'homeTown', to: 'Lima' }] }],
    ['a list of other things', { ...UPDATE, changes: [{ ...CHANGE, to: ['A', 7] }] }],
    ['a change that is a text', { ...UPDATE, changes: ['homeTown'] }],
  ])('with %s is refused', (_, value) => {
    expect(readImage(JSON.stringify(value))).toBeNull();
  });
});

describe('a step of an image', () => {
  test('is the step that was written, its leader aside among the values', () => {
    const changes = [CHANGE, { field: 'teamLeader', from: 'a@x.org', to: 'b@x.org' }, { field: 'groups', from: ['A'], to: null }];
    const image: RowImage = { ...UPDATE, leader: { email: 'b@x.org', employeeId: null }, changes };
    const step = stepOfImage(image, { ...PLACE, waitsFor: 'email:b@x.org' });
    expect(step).toEqual<PlannedRow>({
      ...image,
      rid: 'record:old@x.org',
      person: 'record:old@x.org',
      sheetRow: 4,
      values: Object.assign(Object.create(null), { homeTown: 'Lima', groups: null }) as PlannedRow['values'],
      waitsFor: 'email:b@x.org',
      canonical: imageOf(image),
    });
  });

  test('has an identity of its own where it changes the status', () => {
    const image: RowImage = { op: 'deactivate', keys: KEYS, current: KEYS, leader: null, changes: [] };
    expect(stepOfImage(image, PLACE)).toMatchObject({ rid: 'deactivate:record:old@x.org', person: 'record:old@x.org', values: {} });
  });

  test('is not made of a create, which has no values to send', () => {
    expect(stepOfImage({ op: 'create', keys: KEYS, current: null, leader: null, changes: [] }, PLACE)).toBeNull();
  });

  test('takes field names that every object has', () => {
    const image: RowImage = { ...UPDATE, changes: [{ field: '__proto__', from: null, to: 'x' }] };
    expect(Object.keys(stepOfImage(image, PLACE)?.values ?? {})).toEqual(['__proto__']);
  });
});

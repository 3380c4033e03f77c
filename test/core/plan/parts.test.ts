/** A person in parts: which request takes which field, and in which order the steps of one person stand. */
import { describe, expect, test } from 'vitest';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { Parts, type PlanPart } from '../../../core/plan/parts.js';
import { imageOf, personOfStep, readImage, stepId, stepOfImage } from '../../../core/plan/row-image.js';
import { planUndo } from '../../../core/plan/undo.js';
import { massOf } from '../../../core/plan/mass-change.js';
import type { FieldChange, PlannedRow } from '../../../core/plan/planned-row.js';

const LIST: readonly PlanPart[] = [
  { name: 'login', fields: ['email', 'employeeId'], inCreate: true },
  { name: 'place', fields: ['homeTown', 'temporaryPassword'], inCreate: false },
];
const PARTS = new Parts(LIST, agentConnect);
const change = (field: string, to: string): FieldChange => ({ field, from: null, to });
const PLACE = change('homeTown', 'Oslo');

describe('fields', () => {
  test('go with the main request, then part by part in the order of the target', () => {
    const split = PARTS.split([PLACE, change('firstName', 'Ann'), change('email', 'a@x.org')]);
    expect(split.map(({ part, changes }) => [part, ...changes.map(({ field }) => field)])).toEqual([
      [null, 'firstName'],
      ['login', 'email'],
      ['place', 'homeTown'],
    ]);
  });

  test('of which a create takes none follow it, save a secret, which stands in no change', () => {
    expect(['homeTown', 'email', 'firstName', 'temporaryPassword'].map((field) => PARTS.followsCreate(field))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('that leave last name the step to wait for', () => {
    expect([PARTS.lastOf(['email', 'homeTown']), PARTS.lastOf(['email']), PARTS.lastOf(['role'])]).toEqual(['place', 'login', null]);
  });

  test('without parts all go together', () => {
    expect(new Parts([], agentConnect).split([PLACE])).toEqual([{ part: null, changes: [PLACE] }]);
  });
});

const KEYS = { email: 'ann@x.org', employeeId: null };
const IMAGE = { op: 'update', keys: KEYS, current: KEYS, leader: null, changes: [PLACE] } as const;
const PART_IMAGE = { ...IMAGE, part: 'place' } as const;
const placeAt = { person: 'record:ann@x.org', sheetRow: 2, waitsFor: null, leaderField: 'teamLeader' };

describe('the image of a part', () => {
  test('is read as it was written, and gives its step back', () => {
    const step = stepOfImage(readImage(imageOf(PART_IMAGE))!, placeAt);
    expect([readImage(imageOf(PART_IMAGE)), step?.rid, step?.part]).toEqual([PART_IMAGE, 'update/place:record:ann@x.org', 'place']);
  });

  test('of a whole update says nothing of parts', () => {
    expect([imageOf(IMAGE).includes('part'), stepOfImage(IMAGE, placeAt)?.rid]).toEqual([false, 'record:ann@x.org']);
  });

  test.each([
    ['without a name', { ...IMAGE, part: '' }],
    ['whose name would end an identity', { ...IMAGE, part: 'a:b' }],
    ['that is no text', { ...IMAGE, part: 7 }],
    ['of a change of status', { ...IMAGE, op: 'activate', changes: [], part: 'place' }],
  ])('%s is not read', (_name, image) => expect(readImage(JSON.stringify(image))).toBeNull());

  test.each([
    ['a part', stepId('update', 'email:ann@x.org', 'place'), 'update'],
    ['a status', stepId('deactivate', 'email:ann@x.org'), 'deactivate'],
    ['a create', stepId('create', 'email:ann@x.org'), 'create'],
  ] as const)('of %s tells the person', (_name, rid, op) => expect(personOfStep(rid, op)).toBe('email:ann@x.org'));
});

const UNDO = { leaderField: 'teamLeader', createMails: false };
const applied = (rid: string, person: string, image: object) => ({ rid, person, sheetRow: 2, image: JSON.stringify(image) });
const MAIN = {
  ...IMAGE,
  changes: [{ field: 'email', from: 'old@x.org', to: 'ann@x.org' }],
  current: { email: 'old@x.org', employeeId: null },
};

describe('an undo', () => {
  test('takes the parts of somebody back in a chain, the last one first', () => {
    const person = 'record:old@x.org';
    const { steps } = planUndo([applied(person, person, MAIN), applied(`update/place:${person}`, person, PART_IMAGE)], [], UNDO);
    expect(steps.map(({ rid, waitsFor, part, keys }) => [rid, waitsFor, part, keys.email])).toEqual([
      [`update/place:${person}`, null, 'place', 'ann@x.org'],
      [person, `update/place:${person}`, undefined, 'old@x.org'],
    ]);
  });

  test('of somebody new is one step, whatever followed the create', () => {
    const person = 'email:ann@x.org';
    const { steps } = planUndo(
      [applied(person, person, { op: 'create', keys: KEYS }), applied(`update/place:${person}`, person, PART_IMAGE)],
      [],
      UNDO,
    );
    expect(steps.map(({ rid }) => rid)).toEqual([`deactivate:${person}`]);
  });
});

describe('where deactivating deletes', () => {
  const person = 'record:ann@x.org';
  const gone = applied(`deactivate:${person}`, person, { op: 'deactivate', keys: KEYS, current: KEYS, leader: null, changes: [] });

  test('who was deleted stays deleted, and so does what was changed before', () => {
    const plan = planUndo([applied(person, person, IMAGE), gone], [], { ...UNDO, deactivation: 'delete' });
    expect([plan.steps, plan.stays]).toEqual([[], [{ rid: gone.rid, reason: 'deleted' }]]);
  });

  test('nothing stays of somebody new who is deleted again', () => {
    const made = applied(person, person, { op: 'create', keys: KEYS });
    const plan = planUndo([made], [], { ...UNDO, deactivation: 'delete' });
    expect([plan.steps.map(({ op }) => op), plan.stays]).toEqual([['deactivate'], []]);
  });

  test('who is only switched off is switched on again elsewhere', () => {
    expect(planUndo([gone], [], UNDO).steps.map(({ op }) => op)).toEqual(['activate']);
  });
});

test('where nobody can be deactivated, who was created stays', () => {
  const plan = planUndo([applied('email:ann@x.org', 'email:ann@x.org', { op: 'create', keys: KEYS })], [], {
    ...UNDO,
    deactivation: 'none',
  });
  expect([plan.steps, plan.stays]).toEqual([[], [{ rid: 'email:ann@x.org', reason: 'kept' }]]);
});

test('what follows a create changes nobody who exists', () => {
  const step = (op: PlannedRow['op'], person: string) => ({ op, person }) as PlannedRow;
  expect(massOf([step('create', 'a'), step('update', 'a'), step('update', 'b'), step('update', 'b')])).toEqual({
    changed: 1,
    deactivated: 0,
  });
});

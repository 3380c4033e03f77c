/** Taking a run back from its images: the inverse of every step, in an order that works, and what stays. */
import { describe, expect, test } from 'vitest';
import type { FieldChange, PersonKeys } from '../../../core/plan/planned-row.js';
import { imageOf, type RowImage, stepId } from '../../../core/plan/row-image.js';
import { type AppliedStep, planUndo, type UndoPlan } from '../../../core/plan/undo.js';

const IRREVERSIBLE = [{ field: 'manageTeam', to: true }, { field: 'extension' }];
const OPTIONS = { leaderField: 'teamLeader', createMails: false };

const by = (email: string): PersonKeys => ({ email, employeeId: null });

/** A confirmed step of a person who is known by an address before and after it. */
function applied(person: string, image: Partial<RowImage> & Pick<RowImage, 'op'>): AppliedStep {
  const keys = image.keys ?? by(person);
  const whole: RowImage = { keys, current: keys, leader: null, changes: [], ...image };
  return { rid: stepId(image.op, person), person, sheetRow: 2, image: imageOf(whole) };
}
const update = (person: string, changes: FieldChange[], more: Partial<RowImage> = {}): AppliedStep =>
  applied(person, { op: 'update', changes, ...more });
const moved = (person: string, from: string | null, to: string | null): AppliedStep =>
  update(person, [{ field: 'teamLeader', from, to }], { leader: to === null ? null : by(to) });
const renamed = (from: string, to: string): AppliedStep =>
  update(from, [{ field: 'email', from, to }], { keys: by(to), current: by(from) });

const undo = (...steps: AppliedStep[]): UndoPlan => planUndo(steps, IRREVERSIBLE, OPTIONS);
const ridsOf = (plan: UndoPlan): string[] => plan.steps.map(({ rid }) => rid);

describe('the inverse', () => {
  test('of an update has the values before and after the other way round', () => {
    const changes = [
      { field: 'homeTown', from: null, to: 'Lima' },
      { field: 'groups', from: ['A'], to: null },
    ];
    const [step] = undo(update('ann@x.org', changes)).steps;
    expect(step).toMatchObject({
      op: 'update',
      rid: 'ann@x.org',
      person: 'ann@x.org',
      sheetRow: 2,
      keys: by('ann@x.org'),
      current: by('ann@x.org'),
      changes: [
        { field: 'homeTown', from: 'Lima', to: null },
        { field: 'groups', from: null, to: ['A'] },
      ],
      values: { homeTown: null, groups: ['A'] },
    });
    expect(step?.canonical).toBe(imageOf(step!));
  });

  test('of changed keys finds the person by the new ones and gives back the old ones', () => {
    const keys = { email: 'new@x.org', employeeId: '8' };
    const changes = [
      { field: 'email', from: 'old@x.org', to: 'new@x.org' },
      { field: 'employeeId', from: null, to: '8' },
    ];
    const [step] = undo(update('record:old@x.org', changes, { keys, current: by('old@x.org') })).steps;
    expect([step?.current, step?.keys]).toEqual([keys, by('old@x.org')]);
  });

  test.each([
    ['address', 'boss@x.org', by('boss@x.org')],
    ['ID', '0042', { email: null, employeeId: '0042' }],
    ['nobody', null, null],
  ])('of a move goes back to the leader by %s', (_, from, leader) => {
    const [step] = undo(moved('ann@x.org', from, 'cy@x.org')).steps;
    expect([step?.leader, step?.values, step?.changes[0]?.to]).toEqual([leader, {}, from]);
  });

  test('of an activation deactivates, and the other way round', () => {
    const plan = undo(applied('ann@x.org', { op: 'activate' }), applied('bo@x.org', { op: 'deactivate' }));
    expect(ridsOf(plan)).toEqual(['activate:bo@x.org', 'deactivate:ann@x.org']);
    expect(plan.stays).toEqual([]);
  });

  test('of a create deactivates the person, who stays', () => {
    const create = applied('ann@x.org', { op: 'create' });
    const plan = undo(create);
    expect(plan.steps).toMatchObject([{ op: 'deactivate', rid: 'deactivate:ann@x.org', keys: by('ann@x.org'), current: by('ann@x.org') }]);
    expect(plan.stays).toEqual([{ rid: 'ann@x.org', reason: 'create' }]);
    expect(planUndo([create], IRREVERSIBLE, { ...OPTIONS, createMails: true }).stays.map(({ reason }) => reason)).toEqual([
      'create',
      'mail',
    ]);
  });

  test('leaves out what cannot be taken back, and names it', () => {
    const rights = { field: 'manageTeam', from: false, to: true };
    const plan = undo(update('ann@x.org', [rights, { field: 'homeTown', from: null, to: 'Lima' }]), update('bo@x.org', [rights]));
    expect(plan.steps.map(({ rid, changes }) => [rid, changes.map(({ field }) => field)])).toEqual([['ann@x.org', ['homeTown']]]);
    expect(plan.stays).toEqual([
      { rid: 'ann@x.org', reason: 'field', field: 'manageTeam' },
      { rid: 'bo@x.org', reason: 'field', field: 'manageTeam' },
    ]);
  });

  test('of a step whose image is lost is none, and that is named', () => {
    const plan = undo({ ...update('ann@x.org', []), image: '{"op":' }, renamed('bo@x.org', 'b@x.org'));
    expect(ridsOf(plan)).toEqual(['bo@x.org']);
    expect(plan.stays).toEqual([{ rid: 'ann@x.org', reason: 'unreadable' }]);
  });

  test('of nothing is nothing', () => {
    expect(undo()).toEqual({ steps: [], stays: [] });
  });
});

describe('the order', () => {
  const home = (person: string): AppliedStep => update(person, [{ field: 'homeTown', from: null, to: 'Lima' }]);

  test('takes back last what was done first', () => {
    expect(ridsOf(undo(home('a'), home('b'), applied('c', { op: 'deactivate' })))).toEqual(['activate:c', 'b', 'a']);
  });

  test('gives somebody back their status before their keys, by which it finds them', () => {
    const plan = undo(renamed('old@x.org', 'new@x.org'), applied('old@x.org', { op: 'deactivate', keys: by('new@x.org') }));
    expect(plan.steps.map(({ rid, waitsFor, current }) => [rid, waitsFor, current?.email])).toEqual([
      ['activate:old@x.org', null, 'new@x.org'],
      ['old@x.org', 'activate:old@x.org', 'new@x.org'],
    ]);
  });

  test('takes somebody back to a leader only once that one has the old keys again', () => {
    const plan = undo(renamed('boss@x.org', 'chief@x.org'), moved('ann@x.org', 'BOSS@x.org', 'cy@x.org'));
    expect(plan.steps.map(({ rid, waitsFor }) => [rid, waitsFor])).toEqual([
      ['boss@x.org', null],
      ['ann@x.org', 'boss@x.org'],
    ]);
  });

  test('takes somebody back to a leader only once that one is active again', () => {
    const plan = undo(moved('ann@x.org', 'boss@x.org', 'cy@x.org'), applied('boss@x.org', { op: 'deactivate' }));
    expect(plan.steps.map(({ rid, waitsFor }) => [rid, waitsFor])).toEqual([
      ['activate:boss@x.org', null],
      ['ann@x.org', 'activate:boss@x.org'],
    ]);
  });

  test('waits for the leader through the own status where there are both', () => {
    const plan = undo(
      renamed('boss@x.org', 'chief@x.org'),
      moved('ann@x.org', 'boss@x.org', 'cy@x.org'),
      applied('ann@x.org', { op: 'deactivate' }),
    );
    expect(plan.steps.map(({ rid, waitsFor }) => [rid, waitsFor])).toEqual([
      ['boss@x.org', null],
      ['activate:ann@x.org', 'boss@x.org'],
      ['ann@x.org', 'activate:ann@x.org'],
    ]);
  });

  test('deactivates a leader who was created only once everybody has left again', () => {
    const plan = undo(
      applied('new@x.org', { op: 'create' }),
      moved('ann@x.org', 'boss@x.org', 'new@x.org'),
      moved('bo@x.org', 'boss@x.org', 'new@x.org'),
    );
    expect(plan.steps.map(({ rid, waitsFor }) => [rid, waitsFor])).toEqual([
      ['bo@x.org', null],
      ['ann@x.org', null],
      ['deactivate:new@x.org', 'ann@x.org'],
    ]);
  });

  test('waits for nobody where two would wait for each other', () => {
    const both = (person: string, other: string): AppliedStep =>
      update(
        person,
        [
          { field: 'email', from: person, to: `new-${person}` },
          { field: 'teamLeader', from: other, to: null },
        ],
        { keys: by(`new-${person}`), current: by(person) },
      );
    const plan = undo(both('a@x.org', 'b@x.org'), both('b@x.org', 'a@x.org'));
    expect(plan.steps.map(({ waitsFor }) => waitsFor).filter((rid) => rid !== null)).toHaveLength(1);
    expect(plan.steps).toHaveLength(2);
  });
});

/** A plan as a person reads it: few marks over many cells, and warnings apart. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { type Preview, previewPlan } from '../../../core/plan/preview.js';
import { a1Of } from '../../../core/table/a1.js';
import { BOSS, type Cells, FIELD_KEYS, PERSON, resolve } from '../roster/support/sheet.js';
import { ANN, cellsOf, planOf, planOfEdits, ROW } from './support/fetched.js';

function previewOf(people: Cells[]): Preview {
  const hierarchy = resolve(people);
  return previewPlan(planChanges(hierarchy.roster, hierarchy));
}
const marksOf = (people: Cells[]): string[] => previewOf(people).marks.map(({ level, range }) => `${level} ${a1Of(range)}`);

describe('marks', () => {
  test('run down a column as one range', () => {
    const wrong = { ...BOSS, firstName: null };
    const people = [1, 2, 3].map((i) => ({ ...wrong, email: `p${i}@x.org` }));
    expect(marksOf([...people, BOSS, { ...wrong, email: 'q@x.org' }])).toEqual(['error E2:E4', 'error E6']);
  });

  test('show the error of a cell that has a warning too', () => {
    expect(marksOf([{ ...BOSS, firstName: `Аn${'x'.repeat(100)}` }])).toEqual(['error E2']);
  });

  test('are amber for a warning and absent for an info, a row and a faultless sheet', () => {
    expect(marksOf([BOSS, { ...PERSON, teamLeader: 'unassigned', status: 'gone' }])).toEqual(['warning M3', 'warning S3']);
    expect(
      marksOf([
        { ...BOSS, firstName: 'Bo ' },
        { ...PERSON, email: null },
      ]),
    ).toEqual([]);
    expect(marksOf([BOSS, PERSON])).toEqual([]);
  });

  test('stand on the header for what is said of a whole column', () => {
    expect(marksOf([{ ...BOSS, temporaryPassword: 'Hunter-2024' }])).toEqual(['warning Q1']);
  });
});

describe('a preview', () => {
  test('has the counts and rows of its plan, and the warnings alone', () => {
    const preview = previewOf([BOSS, { ...PERSON, status: 'gone', lastName: '' }]);
    expect(preview.counts).toMatchObject({ create: 1, blocked: 1 });
    expect(preview.changes.map(({ rid }) => rid)).toEqual(['email:boss@x.org']);
    expect(preview.warnings.map(({ code }) => code)).toEqual(['status-value']);
  });
});

describe('marks of an update', () => {
  const letter = (field: string): string => String.fromCharCode('A'.charCodeAt(0) + FIELD_KEYS.indexOf(field));
  const { ann, chief } = ROW;
  const marked = (...of: Parameters<typeof planOfEdits>): string[] =>
    previewPlan(planOfEdits(...of)).marks.map(({ level, range }) => `${level} ${a1Of(range)}`);

  test('are green on every cell that changes, the leader and the status too, and on no other', () => {
    const edits = { [ann]: { homeTown: 'Rome', firstName: 'ANN', teamLeader: 'chief@x.org', status: 'deactivated', email: 'ANN@X.org' } };
    const cells = ['firstName', 'homeTown', 'teamLeader', 'status'].map((field) => `change ${letter(field)}${ann + 2}`);
    expect(marked(edits)).toEqual(cells);
    expect(marked({})).toEqual([]);
  });

  test('are red alone where a row has a mistake: nothing of it is sent', () => {
    expect(marked({ [ann]: { homeTown: 'Rome', licenseType: 'golden' } })).toEqual([`error ${letter('licenseType')}${ann + 2}`]);
    expect(marked({ [chief]: { homeTown: 'Rome', teamLeader: 'boss@x.org' } })).toEqual([`error ${letter('teamLeader')}${chief + 2}`]);
  });

  test('are red on a conflict', () => {
    const lastSeen = new Map([['ann@x.org', { ...ANN, homeTown: 'Oslo' }]]);
    expect(marked({ [ann]: { homeTown: 'Rome' } }, { lastSeen })).toEqual([`error ${letter('homeTown')}${ann + 2}`]);
  });

  test('show the warning of a cell that changes too', () => {
    expect(marked({ [ann]: { lastName: 'Lеe' } })).toEqual([`warning ${letter('lastName')}${ann + 2}`]);
  });

  test('are none on the row of a new person', () => {
    const plan = planOf([cellsOf(ANN), { ...cellsOf(ANN), email: 'new@x.org', employeeId: null, record: null }], { mode: 'sync' });
    expect([plan.counts.create, previewPlan(plan).marks]).toEqual([1, []]);
  });

  test('never overlap', () => {
    const edits = { [ann]: { lastName: 'Lеe', homeTown: 'Rome' }, [chief]: { homeTown: 'Rome', lastName: 'x'.repeat(101) } };
    const cells = previewPlan(planOfEdits(edits)).marks.flatMap(({ range }) =>
      Array.from({ length: range.rows }, (_, down) => `${range.row + down} ${range.column}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
  });
});

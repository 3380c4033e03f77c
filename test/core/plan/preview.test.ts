/** A plan as a person reads it: few marks over many cells, and warnings apart. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { type Preview, previewPlan } from '../../../core/plan/preview.js';
import { a1Of } from '../../../core/table/a1.js';
import { BOSS, type Cells, PERSON, resolve } from '../roster/support/sheet.js';

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

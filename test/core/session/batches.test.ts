/** New people of several types, of which a target takes one at a time: held back, sent one type after the other, and never lost. */
import { describe, expect, test } from 'vitest';
import { planChanges } from '../../../core/plan/plan.js';
import { batchesOf, isMixed } from '../../../core/roster/batches.js';
import { batchQuestion } from '../../../core/session/batch-fixes.js';
import { recheckRows } from '../../../core/session/checked-sheet.js';
import { Decisions } from '../../../core/session/decisions.js';
import { explain } from '../../../core/session/explain.js';
import { lineOf, run } from '../codes/run-case.js';
import { others } from '../codes/tables/other-fields.js';

const SHEET = others('', [{ userType: 'Agent' }, { userType: 'Admin' }, { userType: 'Agent' }, {}]);
const sending = (batches: Readonly<Record<string, string>>, asked = SHEET) => run({ ...asked, options: { ...asked.options, batches } });
const wordsOf = ({ checked }: ReturnType<typeof run>): (string | null)[] => {
  const plan = planChanges(checked.roster, checked.hierarchy);
  return Array.from({ length: checked.roster.index.rows }, (_, row) => plan.wordOf(row));
};

describe('while nothing is chosen', () => {
  const found = run(SHEET);
  test('nobody new is sent', () => expect(wordsOf(found)).toEqual(['blocked', 'blocked', 'blocked', 'blocked']));

  test('every type is offered, the largest first, and none is chosen', () => {
    const question = batchQuestion(found.checked)!;
    expect(question.heading).toBe('User Type');
    expect(question.options.map(({ fix, isChosen }) => [fix.label, isChosen, fix.decision])).toEqual([
      ['Send only Agent: 2 people', false, { kind: 'one-batch', field: 'userType', value: 'agent', rows: [3] }],
      ['Send only Admin: 1 person', false, { kind: 'one-batch', field: 'userType', value: 'admin', rows: [2, 4] }],
    ]);
  });

  test('a cell is told why its row stays out', () => {
    const told = explain(found.checked, { row: 3, column: 1 }, { plan: null, leftOut: new Set() });
    expect(JSON.stringify(told)).toContain('several types in one send');
  });
});

describe('once a type was chosen', () => {
  const found = sending({ userType: 'agent' });
  test('its people and those without a type are sent, the others wait', () => {
    expect(wordsOf(found)).toEqual(['create', null, 'create', 'create']);
    expect([found.issues.map(lineOf), found.checked.roster.people]).toEqual([[], 3]);
  });

  test('the other types can be chosen next', () => {
    const question = batchQuestion(found.checked)!;
    expect(question.options.map(({ fix, isChosen }) => [fix.label, isChosen])).toEqual([
      ['Send only Agent: 2 people', true],
      ['Send only Admin: 1 person', false],
    ]);
    expect(wordsOf(sending({ userType: 'admin' }))).toEqual([null, 'create', null, 'create']);
  });

  test('a row that waits says so', () => {
    const told = explain(found.checked, { row: 3, column: 1 }, { plan: null, leftOut: new Set() });
    expect(JSON.stringify(told)).toContain('Left out by you');
  });
});

test('a sheet of one type asks nothing', () => {
  expect(batchQuestion(run(others('', [{ userType: 'Agent' }, { userType: 'agent' }])).checked)).toBeNull();
});

test('existing users of other types do not wait in an update', () => {
  const users = [{ email: 'p0@x.org' }, { email: 'p1@x.org' }];
  const asked = others('', [{ userType: 'Agent' }, { userType: 'Admin' }], [], { mode: 'update', directory: { users } });
  expect(sending({ userType: 'agent' }, asked).checked.roster.people).toBe(2);
});

describe('an edit', () => {
  const edited = (asked: typeof SHEET, sheetRow: number, type: string): ReturnType<typeof run>['checked'] => {
    const { checked } = run(asked);
    const row = checked.grid.rows[sheetRow - 1]!.map((value, column) => (column === 13 ? type : value));
    recheckRows(checked, [{ rows: [row], firstRow: sheetRow, firstColumn: 1 }]);
    return checked;
  };

  test('that makes all types one ends it', () => {
    const { roster } = edited(SHEET, 3, 'Agent');
    expect([isMixed(roster.index), [...roster.issues].map(({ code }) => code)]).toEqual([false, []]);
  });

  test('that brings a second type in begins it, for every row', () => {
    const checked = edited(others('', [{ userType: 'Agent' }, { userType: 'Agent' }]), 3, 'Admin');
    expect([...checked.roster.issues].map(({ code }) => code)).toEqual(['batch-mixed-type']);
    expect(batchesOf(checked.roster.index).map(({ value, rows }) => [value, rows])).toEqual([
      ['agent', [0]],
      ['admin', [1]],
    ]);
    expect(checked.roster.index.isStoppedByMissing(0)).toBe(true);
  });
});

test('the decision is kept beside the sheet until it is forgotten', () => {
  const decisions = new Decisions();
  const [first] = batchQuestion(run(SHEET).checked)!.options;
  const decision = first!.fix.decision;
  if (decision?.kind !== 'one-batch') throw new TypeError('Expected a decision about a type');
  expect([decisions.keep(decision, run(SHEET).checked.roster), decisions.batches]).toEqual([true, { userType: 'agent' }]);
  decisions.clear();
  expect(decisions.batches).toEqual({});
});

/** What of a check is folded before it is drawn: the same as when it is read, in steps that do not grow with the rows. */
import { describe, expect, test } from 'vitest';
import { causeSteps } from '../../../core/session/causes.js';
import { makeCheckView } from '../../../core/session/check-view.js';
import { issuesOf } from '../../../core/session/checked-sheet.js';
import { type Folded, foldedLater, foldSteps } from '../../../core/session/folded.js';
import { ViewList } from '../../../core/session/issue-view.js';
import { wordsSteps } from '../../../core/session/words-view.js';
import { inOneGo, ROWS_A_STEP, type Steps } from '../../../core/steps/steps.js';
import { checkedRows } from './support/checked.js';
import { type Cells, person, roster } from './support/roster.js';

const PEOPLE = 1_100;
const DIRECTORY = { users: [{ email: 'amy@x.org', employeeId: '7', role: 'Agent' }] };
const VIEW = { version: 1, knownUsers: null, stale: false, dates: {}, drift: null };

const checkedPeople = (cells: Cells, people = PEOPLE) =>
  checkedRows(roster(...Array.from({ length: people }, (_, at) => person(`p${String(at)}`, 'unassigned', cells))), {
    directory: DIRECTORY,
  });

/** In how many steps something is done. */
function stepsOf(steps: Steps<unknown>): number {
  let done = 0;
  while (steps.next().done !== true) done++;
  return done;
}

const told = ({ causes, words }: Pick<Folded, 'causes' | 'words'>) => [causes.map(({ view }) => ({ ...view })), words];

describe('folded before it is read', () => {
  test('it is what it is when it is read', () => {
    const checked = checkedPeople({ 'Phone Channel': 'maybe', Role: 'Chef' }, 40);
    const folded = inOneGo(foldSteps(checked));
    expect(folded.words.map(({ field }) => field)).toEqual(['role', 'phoneChannel']);
    expect(told(folded)).toEqual(told(foldedLater(checked)));
  });

  test('its lines are those of the list, which makes no others of them', () => {
    const checked = checkedPeople({ 'Phone Channel': 'maybe' }, 40);
    const folded = inOneGo(foldSteps(checked));
    const all = new ViewList(checked, issuesOf(checked), null);
    expect(folded.lines.length).toBeGreaterThan(10);
    expect(folded.lines).toEqual(folded.lines.map((_, at) => all.at(at)));
    const { length } = folded.lines;
    const view = makeCheckView(checked, { ...VIEW, folded });
    expect(view.issues().at(length - 1)).toBe(folded.lines[length - 1]);
    expect(view.issues().at(length)).toEqual(all.at(length));
    expect(view.issues({ code: 'yes-no' }).at(0).code).toBe('yes-no');
  });

  test('of before an edit, it is listed with the lines of now', () => {
    const [before, now] = [checkedPeople({ 'Phone Channel': 'maybe' }, 40), checkedPeople({ 'Chat Channel': 'often' }, 40)];
    const view = makeCheckView(now, { ...VIEW, before: inOneGo(foldSteps(before)) });
    expect(view.words.map(({ field }) => field)).toEqual(['phoneChannel']);
    expect(view.issues().at(1).heading).toBe('Chat Channel');
  });
});

describe('in steps', () => {
  test('roles that no user has are looked for', () => {
    const checked = checkedPeople({ Role: 'Chef' });
    expect(stepsOf(wordsSteps(checked, issuesOf(checked)))).toBeGreaterThan(PEOPLE / ROWS_A_STEP);
  });

  test('findings are counted', () => {
    const issues = issuesOf(checkedPeople({ 'Phone Channel': 'maybe' }));
    const counts = new Map(issues.countFindings());
    expect(stepsOf(issues.countSteps())).toBe(issues.pages.length);
    expect(issues.pages.length).toBeGreaterThan(1);
    expect([...counts.values()]).toEqual([PEOPLE, PEOPLE]);
    expect(issues.countFindings()).toEqual(counts);
  });

  test('the fixes of the first causes are looked for', () => {
    const checked = checkedPeople({ 'Start Date': '2026/13/45' });
    const rows = issuesOf(checked).length;
    expect(rows).toBeGreaterThanOrEqual(PEOPLE);
    expect(stepsOf(causeSteps(checked, issuesOf(checked)))).toBeGreaterThan(rows / 10);
  });
});

/** The walk among issues: the steps from error to error, and the cursor when issues change. */
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test } from 'vitest';
import { createIssueWalk } from '../../../../core/pane/model/issue-walk.js';
import type { IssueWalk } from '../../../../core/pane/model/issue-walk.js';
import type { CellRef } from '../../../../core/ports/index.js';
import type { CheckView, IssueView, Level } from '../../../../core/session/state.js';
import { threeIssues } from '../states/checks.js';
import { leaderIssue, listOf } from '../states/issues.js';

const issue = (row: number | null, column: number, level: Level = 'error', code = 'required'): IssueView => ({
  ...leaderIssue,
  id: `${code}:${row}:${column}`,
  code,
  level,
  row,
  column: row === null ? null : column,
});
const view = (version: number, ...issues: IssueView[]): CheckView => ({ ...threeIssues, version, issues: listOf(issues) });

const check = signal<CheckView | null>(null);
let revealed: CellRef[];
let walk: IssueWalk;
beforeEach(() => {
  revealed = [];
  check.value = view(1, issue(2, 1), issue(2, 1, 'error', 'too-long'), issue(3, 1, 'warning'), issue(5, 2));
  walk = createIssueWalk(check, (cell) => revealed.push(cell));
});
const at = () => walk.current.value?.id;

describe('steps', () => {
  test('start at the first error', () => {
    walk.step(1);
    expect(at()).toBe('required:2:1');
  });

  test('start at the last error when they go back', () => {
    walk.step(-1);
    expect(at()).toBe('required:5:2');
  });

  test('stop at every error of a cell, pass over warnings, and go round the end', () => {
    const seen = Array.from({ length: 4 }, () => (walk.step(1), at()));
    expect(seen).toEqual(['required:2:1', 'too-long:2:1', 'required:5:2', 'required:2:1']);
  });

  test('from a warning lead to the errors around it', () => {
    walk.choose(2);
    walk.step(1);
    expect(at()).toBe('required:5:2');
    walk.choose(2);
    walk.step(-1);
    expect(at()).toBe('too-long:2:1');
  });

  test('from behind the last error lead back to it', () => {
    check.value = view(2, issue(2, 1), issue(9, 1, 'info'));
    walk.choose(1);
    walk.step(-1);
    expect(at()).toBe('required:2:1');
  });

  test('without an error lead nowhere', () => {
    check.value = view(2, issue(3, 1, 'warning'));
    walk.step(1);
    expect(at()).toBeUndefined();
  });

  test('reach an issue of the whole sheet, which has no cell to go to', () => {
    check.value = view(2, issue(null, 0), issue(2, 1));
    walk.step(1);
    expect([at(), revealed]).toEqual(['required:null:0', []]);
  });
});

describe('when the issues change', () => {
  test('the cursor stays on its issue', () => {
    walk.choose(3);
    check.value = view(2, issue(5, 2));
    walk.relocate();
    expect([walk.cursor.value, walk.open.value]).toEqual([0, true]);
  });

  test('the issue that follows takes the place of one that is gone', () => {
    walk.choose(0);
    check.value = view(2, issue(3, 1, 'warning'), issue(5, 2));
    walk.relocate();
    expect(at()).toBe('required:3:1');
  });

  test('the detail closes when nothing follows', () => {
    walk.choose(3);
    check.value = view(2, issue(2, 1));
    walk.relocate();
    expect([walk.cursor.value, walk.open.value]).toEqual([null, false]);
  });

  test('the same issues under the same filter are the same list', () => {
    const before = walk.list.value;
    check.value = { ...view(1), stale: true };
    expect(walk.list.value).toBe(before);
  });
});

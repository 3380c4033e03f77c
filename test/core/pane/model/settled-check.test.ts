/** What needs every issue to be gone through waits until an edit has settled, on large sheets only. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settledCheck } from '../../../../core/pane/model/settled-check.js';
import type { CheckView, SessionState } from '../../../../core/session/state.js';
import { hundredThousand, threeIssues } from '../states/checks.js';
import { states } from '../states/index.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const first = states['three-issues'].state;
const stateOf = (check: CheckView | null, id = 'a'): SessionState => ({ ...first, check, sheet: { ...first.sheet!, id } });
const edited = (check: CheckView, version: number): CheckView => ({ ...check, version });

function follow(check: CheckView | null) {
  const state = signal(stateOf(check));
  const [settled, stop] = settledCheck(state);
  return { state, stop, now: () => settled.value };
}

test('a first check is taken at once, however large', () => {
  const { state, now } = follow(null);
  expect(now()).toBeNull();
  state.value = stateOf(hundredThousand);
  expect(now()).toBe(hundredThousand);
});

test('an edit of a large sheet is taken once nothing has changed for a while', () => {
  const { state, now } = follow(hundredThousand);
  const [second, third] = [edited(hundredThousand, 2), edited(hundredThousand, 3)];
  state.value = stateOf(second);
  vi.advanceTimersByTime(100);
  state.value = stateOf(third);
  vi.advanceTimersByTime(100);
  expect(now()).toBe(hundredThousand);
  vi.advanceTimersByTime(100);
  expect(now()).toBe(third);
});

test('an edit of a small sheet, another sheet and no sheet are taken at once', () => {
  const { state, now } = follow(threeIssues);
  state.value = stateOf(edited(threeIssues, 8));
  expect(now()?.version).toBe(8);
  state.value = stateOf(hundredThousand);
  vi.advanceTimersByTime(1_000);
  state.value = stateOf(edited(hundredThousand, 9), 'b');
  expect(now()?.version).toBe(9);
  state.value = stateOf(null);
  expect(now()).toBeNull();
});

test('once it is stopped nothing is taken any more', () => {
  const { state, stop, now } = follow(hundredThousand);
  state.value = stateOf(edited(hundredThousand, 2));
  stop();
  vi.advanceTimersByTime(1_000);
  expect(now()).toBe(hundredThousand);
});

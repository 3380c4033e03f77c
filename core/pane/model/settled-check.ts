/** The check as it was when the sheet was last at rest: what needs every issue to be gone through is drawn from it, so that an edit shows at once. */
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CheckView, SessionState } from '../../session/state.js';

/** So many issues are gone through within a fraction of a frame. */
const FEW_ISSUES = 2_000;
/** Longer than between two keys of somebody who types, shorter than one waits for something to happen. */
const REST_MS = 150;

const isSmall = ({ counts }: CheckView): boolean => counts.error + counts.warning + counts.info <= FEW_ISSUES;

/** The check at rest, and the function that stops following. A first check, a small one and one of another sheet are taken at once. */
export function settledCheck(state: ReadonlySignal<SessionState>): [ReadonlySignal<CheckView | null>, () => void] {
  const settled = signal<CheckView | null>(null);
  let sheet: string | undefined;
  const stop = effect(() => {
    const { check, sheet: now } = state.value;
    if (settled.peek() === check) return;
    if (check === null || settled.peek() === null || isSmall(check) || now?.id !== sheet) {
      sheet = now?.id;
      settled.value = check;
      return;
    }
    const timer = setTimeout(() => (settled.value = check), REST_MS);
    return () => {
      clearTimeout(timer);
    };
  });
  return [settled, stop];
}

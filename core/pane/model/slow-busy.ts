/** Busy states as the eye should meet them: work that is over in a blink is never shown, and what is shown stays long enough to be seen. */
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Busy } from '../../session/state.js';

/** Anything shorter reads as a flicker, not as news. */
export const SHOW_AFTER_MS = 150;
export const SHOW_FOR_MS = 300;

/** The busy state once it has lasted; null otherwise. Second result: the function that stops watching. */
export function slowBusy(busy: ReadonlySignal<Busy | null>): readonly [ReadonlySignal<Busy | null>, () => void] {
  const shown = signal<Busy | null>(null);
  let appearing: ReturnType<typeof setTimeout> | undefined;
  let staying: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    staying = undefined;
    shown.value = busy.peek();
  };
  const appear = () => {
    appearing = undefined;
    shown.value = busy.peek();
    staying = setTimeout(leave, SHOW_FOR_MS);
  };
  const stop = effect(() => {
    const now = busy.value;
    if (now !== null && shown.peek() === null) {
      appearing ??= setTimeout(appear, SHOW_AFTER_MS);
    } else if (now !== null || staying === undefined) {
      clearTimeout(appearing);
      appearing = undefined;
      shown.value = now;
    }
  });
  return [
    shown,
    () => {
      clearTimeout(appearing);
      clearTimeout(staying);
      stop();
    },
  ];
}

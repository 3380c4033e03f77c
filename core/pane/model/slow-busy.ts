/** Busy states as the eye should meet them: work that is over in a blink is never shown. */
import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Busy } from '../../session/state.js';

/** Anything shorter reads as a flicker, not as news. */
export const SHOW_AFTER_MS = 150;

/** The busy state once it has lasted; null otherwise. Second result: the function that stops watching. */
export function slowBusy(busy: ReadonlySignal<Busy | null>): readonly [ReadonlySignal<Busy | null>, () => void] {
  const shown = signal<Busy | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const now = busy.value;
    if (now === null) {
      clearTimeout(timer);
      timer = undefined;
      shown.value = null;
    } else if (shown.peek() !== null) {
      shown.value = now;
    } else {
      timer ??= setTimeout(() => {
        timer = undefined;
        shown.value = busy.peek();
      }, SHOW_AFTER_MS);
    }
  });
  return [
    shown,
    () => {
      clearTimeout(timer);
      stop();
    },
  ];
}

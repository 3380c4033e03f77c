/** What a screen reader is told without the focus moving. */
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

/** Progress is spoken at most this often: a reader would otherwise never come to an end. */
const PROGRESS_EVERY_MS = 5000;

export interface Announcer {
  readonly polite: ReadonlySignal<string>;
  readonly assertive: ReadonlySignal<string>;
  /** Says something once, when the reader is free. */
  readonly say: (text: string) => void;
  /** Says where a run stands; the latest words win when they come faster than they may be spoken. */
  readonly sayProgress: (text: string) => void;
  /** Interrupts. Only for a run that stopped. */
  readonly interrupt: (text: string) => void;
  readonly dispose: () => void;
}

/** An announcer over two live regions. */
export function createAnnouncer(): Announcer {
  const polite = signal('');
  const assertive = signal('');
  let spokenAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = '';
  const speak = () => {
    timer = undefined;
    spokenAt = Date.now();
    polite.value = next;
  };
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    polite,
    assertive,
    say(text) {
      drop(); // what is said now is newer than the progress that waits
      polite.value = text;
    },
    sayProgress(text) {
      next = text;
      timer ??= setTimeout(speak, Math.max(0, spokenAt + PROGRESS_EVERY_MS - Date.now()));
    },
    interrupt(text) {
      assertive.value = text;
    },
    dispose: drop,
  };
}

/** A view that few people open at once: its code comes once the pane stands, or when somebody asks for it sooner. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { PaneModel } from '../model/pane-model.js';
import { usePane } from './context.js';

const all: (() => Promise<unknown>)[] = [];

/** Asks for all of them, so that a click seldom waits. What does not come now is asked for anew when it is needed. */
export async function loadAhead(): Promise<void> {
  await Promise.allSettled(all.map((ask) => ask()));
}

/** Draws nothing until the code is there. Where it does not come, that is said, `leave` takes the view away, and the next time it is asked for anew. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, leave: (pane: PaneModel) => void) {
  const loaded = signal<ComponentType<P> | null>(null);
  let asked: Promise<unknown> | null = null;
  const ask = (): Promise<unknown> =>
    (asked ??= load().then(
      (view) => (loaded.value = view),
      (error: unknown) => {
        asked = null;
        throw error;
      },
    ));
  all.push(ask);
  let isAwaited = false;
  return function Later(props: P) {
    const pane = usePane();
    const Loaded = loaded.value;
    if (Loaded !== null) return <Loaded {...props} />;
    if (!isAwaited) {
      isAwaited = true;
      ask()
        .then(
          () => (pane.notLoaded.value = false),
          () => {
            pane.notLoaded.value = true;
            pane.announcer.say(pane.t.common.notLoaded.what);
            leave(pane);
          },
        )
        .finally(() => (isAwaited = false));
    }
    return null;
  };
}

/** A view that few people open at once: its code comes when somebody does, so that the pane itself is there sooner. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { PaneModel } from '../model/pane-model.js';
import { usePane } from './context.js';

/** Draws nothing until the code is there. Where it does not come, `leave` takes the view away, and the next time it is asked for anew. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, leave: (pane: PaneModel) => void) {
  const loaded = signal<ComponentType<P> | null>(null);
  let isAsked = false;
  return function Later(props: P) {
    const pane = usePane();
    const Loaded = loaded.value;
    if (Loaded !== null) return <Loaded {...props} />;
    if (!isAsked) {
      isAsked = true;
      load()
        .then((view) => (loaded.value = view))
        .catch(() => {
          isAsked = false;
          leave(pane);
        });
    }
    return null;
  };
}

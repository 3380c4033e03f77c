/** The shared side panel. A host makes a session and mounts the pane over it; the pane knows nothing of hosts. */
import { h, render } from 'preact';
import type { Session } from '../session/session.js';
import { keepFocus } from './model/keep-focus.js';
import { createPaneModel } from './model/pane-model.js';
import { Pane } from './pane.js';
import { stringsFor } from './strings.js';
import type { PaneOptions } from './theme.js';
import { applyTheme } from './theme.js';

export type { PaneOptions } from './theme.js';

const LANGUAGE = 'en';

/** Draws the pane into `root`, starts the session, and returns the function that takes the pane away again. */
export function mountPane(root: HTMLElement, session: Session, options: PaneOptions): () => void {
  const model = createPaneModel(session, stringsFor(LANGUAGE));
  const stopTheme = applyTheme(root, options);
  const stopFocus = keepFocus(root);
  const refresh = () => void session.refresh();
  render(h(Pane, { model }), root);
  window.addEventListener('focus', refresh);
  void session.start();
  return () => {
    window.removeEventListener('focus', refresh);
    stopFocus();
    render(null, root);
    stopTheme();
    model.dispose();
  };
}

/** The shared side panel. A host makes a session and mounts the pane over it; the pane knows nothing of hosts. */
import { h, render } from 'preact';
import type { Session } from '../session/session.js';
import { formatsFor } from './format.js';
import { keepFocus } from './model/keep-focus.js';
import { createPaneModel } from './model/pane-model.js';
import { Pane } from './pane.js';
import { loadAhead } from './parts/later.js';
import { english } from './strings/en/index.js';
import type { PaneOptions } from './theme.js';
import { applyTheme } from './theme.js';

export type { PaneOptions } from './theme.js';

/** Draws the pane into `root`, starts the session, and returns the function that takes the pane away again. */
export function mountPane(root: HTMLElement, session: Session, options: PaneOptions): () => void {
  const { language } = options;
  const model = createPaneModel(session, (language?.pane ?? english)(formatsFor(language?.tag ?? 'en')));
  const stopTheme = applyTheme(root, options);
  const stopFocus = keepFocus(root);
  const refresh = () => void session.refresh();
  render(h(Pane, { model }), root);
  window.addEventListener('focus', refresh);
  void session.start().then(() => whenIdle(() => void loadAhead()));
  return () => {
    window.removeEventListener('focus', refresh);
    stopFocus();
    render(null, root);
    stopTheme();
    model.dispose();
  };
}

/** Safari knows no idle time. */
const SOON_MS = 200;

/** Does what nobody waits for once nothing else is at work. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work);
  else setTimeout(work, SOON_MS);
}

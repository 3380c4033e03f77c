/** The sidebar: the host over Google's server, the session over the host, the pane over the session. */
import { createSession, targets } from '../../core/index.js';
import { mountPane } from '../../core/pane/index.js';
import { addedWords } from './added-words.js';
import { doWhenAsked } from './do-when-asked.js';
import type { ScriptRun } from './script-run.js';
import { serverMethod } from './script-run.js';
import { sheetsHost } from './sheets-host.js';
import { watchSelection } from './watch-selection.js';

declare const google: { readonly script: { readonly run: ScriptRun } };

const run = () => google.script.run;

function start(): void {
  const root = document.getElementById('muster');
  if (!root) throw new TypeError('Expected an element with the id "muster" in the page');
  const language = addedWords(window);
  const host = sheetsHost(run);
  const onSelect = watchSelection(window, serverMethod(run, 'selectedCell'));
  const session = createSession({
    host: { ...host, sheet: { ...host.sheet, onSelect } },
    targets: Object.values(targets),
    language: language?.core ?? null,
  });
  mountPane(root, session, { skin: 'sheets', language });
  // Whoever takes a send up need not wait for a sidebar that was closed; one that the browser may bring back only sleeps.
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) session.dispose();
  });
  void doWhenAsked(session, run);
}

// The words of another language stand behind this script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();

/** The sidebar: its frame at once; then the host over Google's server, the session over the host, the pane over the session. */
import { showFrame } from '../../core/pane/frame.js';
import type { PaneOptions } from '../../core/pane/theme.js';
import { addedWords } from './added-words.js';
import { checkThread } from './check-thread.js';
import { doWhenAsked } from './do-when-asked.js';
import { withFirstAnswers } from './first-answers.js';
import type { Parts } from './parts/parts.js';
import type { ScriptRun } from './script-run.js';
import { serverMethod } from './script-run.js';
import { sheetsHost } from './sheets-host.js';
import { watchSelection } from './watch-selection.js';

declare const google: { readonly script: { readonly run: ScriptRun } };
declare const musterParts: Parts;

const run = () => google.script.run;
musterParts.readBy(serverMethod(run, 'readParts'));

/** A try to open the pane: both calls are on their way before the page is drawn, for each takes a second or so. */
function ask() {
  const tried = { inside: import('./inside.js'), beginning: serverMethod(run, 'begin')() };
  for (const each of Object.values(tried)) each.catch(() => undefined); // it is awaited once the page is there
  return tried;
}

/** Shows the frame until the code is there, and asks once more where it does not come and somebody wants it. */
async function open({ inside, beginning }: ReturnType<typeof ask>): Promise<void> {
  const root = document.getElementById('muster');
  if (!root) throw new TypeError('Expected an element with the id "muster" in the page');
  const language = addedWords(window);
  const options: PaneOptions = { skin: 'sheets', language };
  showFrame(root, options);
  const loaded = await inside.catch(() => null);
  if (loaded === null) {
    showFrame(root, options, () => void open(ask()));
    return;
  }
  const { createSession, mountPane, targets } = loaded;
  const host = withFirstAnswers(sheetsHost(run), beginning);
  const onSelect = watchSelection(window, serverMethod(run, 'selectedCell'));
  const session = createSession({
    host: { ...host, sheet: { ...host.sheet, onSelect }, startThread: () => checkThread(() => musterParts.script('Check')) },
    targets: Object.values(targets),
    language: language?.core ?? null,
  });
  mountPane(root, session, options);
  // Whoever takes a send up need not wait for a sidebar that was closed; one that the browser may bring back only sleeps.
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) session.dispose();
  });
  void doWhenAsked(session, beginning);
}

const tried = ask();
// The words of another language stand behind this script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => void open(tried), { once: true });
else void open(tried);

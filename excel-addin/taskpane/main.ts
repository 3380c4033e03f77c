/** The task pane: shows its frame, makes the host, then the session and the pane, and registers the ribbon's functions. */
import './import-again.js';
import { loadLanguage } from '../../core/pane/load-language.js';
import { clearFrame, showFrame } from '../../core/pane/frame.js';
import { dress, type PaneOptions } from '../../core/pane/theme.js';
import { fill } from '../../core/said/fill.js';
import type { Session } from '../../core/session/session.js';
import { registerCommands } from './commands.js';
import { taskpaneHost } from './host.js';
import { officeTheme } from './office-theme.js';
import { relayCall } from './relay/relay-call.js';
import { askAccess } from './sign-in/access.js';
import { credentials } from './sign-in/credentials.js';
import { waitingBanner } from './waiting-banner.js';
import { startWords } from './words/start-words.js';

const inside = () => import('./inside.js');
// It loads while Office makes itself ready; what does not come is told once the frame stands.
inside().catch(() => undefined);

/** The frame stands and says already what is wrong. */
class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError';
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`Expected an element “${id}” in the page, got none`);
  return found;
}

async function open(): Promise<Session> {
  const { context } = Office;
  const words = loadLanguage(context.displayLanguage); // beside all that follows
  const root = element('muster');
  const theme = officeTheme(context.officeTheme);
  const look: PaneOptions = { skin: 'excel', ...(theme && { theme }) };
  dress(root, look);
  const who = credentials();
  const call = relayCall({ fetch: window.fetch.bind(window), base: document.baseURI, credentials: who });
  const ask = () => askAccess(call);
  const asked = ask();
  asked.catch(() => undefined); // it is awaited below
  const options: PaneOptions = { ...look, language: await words };
  showFrame(root, options);
  let access = await asked;
  if (access.kind === 'out' || access.kind === 'refused') {
    clearFrame(root);
    const { passGate } = await import('./sign-in/pass-gate.js');
    const hasNestedSignIn = () => context.requirements.isSetSupported('NestedAppAuth', '1.1');
    access = await passGate(access, { root, credentials: who, locale: context.displayLanguage, ask, hasNestedSignIn });
    showFrame(root, options);
  }
  const { createSession, mountPane, said, targets, withOwnHosts } = await inside().catch((error: unknown) => {
    // A page that is loaded anew also has the names of another edition's scripts.
    showFrame(root, options, () => window.location.reload());
    throw new NotLoadedError(String(error));
  });
  const host = taskpaneHost({
    api: { run: Excel.run.bind(Excel), supports: (version) => context.requirements.isSetSupported('ExcelApi', version) },
    call,
    partition: context.partitionKey,
    onWaiting: waitingBanner(element('waiting'), said),
    user: access.kind === 'in' ? access.name : '',
  });
  const ownHosts = (access.kind === 'in' && access.hosts) || {};
  const language = options.language?.core ?? null;
  const session = createSession({ host, targets: withOwnHosts(Object.values(targets), ownHosts), language });
  mountPane(root, session, options);
  // Whoever takes a send up need not wait for a pane that was closed; one that the browser may bring back only sleeps.
  window.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) session.dispose();
  });
  return session;
}

void Office.onReady().then(async ({ host }) => {
  // A browser that opens the page by itself has no Excel to talk to.
  if (host !== Office.HostType.Excel) {
    element('muster').textContent = (await startWords(navigator.language)).notInExcel;
    return;
  }
  const session = open();
  session.catch(async (error: unknown) => {
    if (error instanceof NotLoadedError) return;
    const { cannotStart } = await startWords(Office.context.displayLanguage);
    element('muster').textContent = fill(cannotStart, { why: error instanceof Error ? error.message : String(error) });
  });
  registerCommands(Office, session);
});

/** The task pane: makes the host, the session and the pane, and registers the ribbon's functions. */
import { mountPane } from '../../core/pane/index.js';
import { loadLanguage } from '../../core/pane/load-language.js';
import { fill } from '../../core/said/fill.js';
import type { Session } from '../../core/session/session.js';
import { withOwnHosts } from '../../core/targets/own-hosts.js';
import { registerCommands } from './commands.js';
import { taskpaneHost } from './host.js';
import { officeTheme } from './office-theme.js';
import { relayCall } from './relay/relay-call.js';
import { askAccess } from './sign-in/access.js';
import { credentials } from './sign-in/credentials.js';
import { waitingBanner } from './waiting-banner.js';
import { startWords } from './words/start-words.js';

/** The checks load beside the pane, while Office makes itself ready. */
const core = import('../../core/index.js');

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`Expected an element “${id}” in the page, got none`);
  return found;
}

/** The colours of the pane, also for what stands there before it. */
function dress(root: HTMLElement, theme: 'light' | 'dark'): void {
  root.classList.add('muster');
  Object.assign(root.dataset, { skin: 'excel', theme });
}

async function open(): Promise<Session> {
  const { context } = Office;
  const words = loadLanguage(context.displayLanguage); // beside all that follows
  const root = element('muster');
  const theme = officeTheme(context.officeTheme);
  dress(root, theme ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const who = credentials();
  const call = relayCall({ fetch: window.fetch.bind(window), base: document.baseURI, credentials: who });
  const ask = () => askAccess(call);
  let access = await ask();
  if (access.kind === 'out' || access.kind === 'refused') {
    const { passGate } = await import('./sign-in/pass-gate.js');
    const hasNestedSignIn = () => context.requirements.isSetSupported('NestedAppAuth', '1.1');
    access = await passGate(access, { root, credentials: who, locale: context.displayLanguage, ask, hasNestedSignIn });
  }
  const [{ createSession, said, targets }, language] = await Promise.all([core, words]);
  const host = taskpaneHost({
    api: { run: Excel.run.bind(Excel), supports: (version) => context.requirements.isSetSupported('ExcelApi', version) },
    call,
    partition: context.partitionKey,
    onWaiting: waitingBanner(element('waiting'), said),
    user: access.kind === 'in' ? access.name : '',
  });
  const ownHosts = (access.kind === 'in' && access.hosts) || {};
  const session = createSession({ host, targets: withOwnHosts(Object.values(targets), ownHosts), language: language?.core ?? null });
  mountPane(root, session, { skin: 'excel', language, ...(theme && { theme }) });
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
    const { cannotStart } = await startWords(Office.context.displayLanguage);
    element('muster').textContent = fill(cannotStart, { why: error instanceof Error ? error.message : String(error) });
  });
  registerCommands(Office, session);
});

/** Google Sheets, played: the built Code.js runs over the workbook, the built sidebar stands beside it. */
import { APPENDED, browserRealm, BRIDGE_FUNCTION, createAppsScript } from '../sheets-sim/index.js';
import { demoDocument, demoUserProperties } from './demo-connection.js';
import { make } from './element.js';
import { menuButton } from './menu-button.js';
import { serverNetwork } from './network.js';
import type { PlayedHost, Stage } from './played-host.js';

/** What the menu item runs that the page chooses for the user at the start. */
const OPEN = 'showSidebar';

/** Starts the script as opening the document does; its menu goes into the strip. */
export async function playSheets({ workbook, locale, pane, strip, notify }: Stage): Promise<PlayedHost> {
  const userProperties = demoUserProperties();
  const code = await (await fetch('/sheets/Code.js')).text();
  const script = createAppsScript({
    workbook,
    code,
    runCode: browserRealm,
    fetch: serverNetwork,
    userProperties,
    document: demoDocument(),
    userLocale: locale.replace('-', '_'),
    htmlFile: pushedPage,
    ui: {
      showSidebar: ({ file, title, appended = '' }) => {
        Object.assign(window, { [APPENDED]: appended });
        pane.reload(title, `/sheets/${file}.html`);
      },
      toast: (message, title) => notify(`${title}: ${message}`),
    },
  });
  Object.assign(window, { [BRIDGE_FUNCTION]: (name: string, args: readonly unknown[]) => script.call(name, ...args) });
  script.open('FULL');
  const entries = script.menu.map(({ label }) => ({ label, action: () => script.choose(label) }));
  strip.append(make('p', { class: 'host-name' }, 'Sheets'), menuButton('Extensions', 'Muster', entries));
  const open = script.menu.find(({ functionName }) => functionName === OPEN);
  if (open) script.choose(open.label);
  return {
    calls: () => script.counter,
    kill: (when) => (script.kill = when),
    changeUser: () => {
      userProperties.clear();
      for (const [name, value] of demoUserProperties()) userProperties.set(name, value);
    },
    stop: () => pane.clear(),
  };
}

/** A page of the built script, which Google reads in the middle of an execution; null where there is none. */
function pushedPage(name: string): string | null {
  const request = new XMLHttpRequest();
  request.open('GET', `/sheets/${name}.html`, false);
  request.send();
  return request.status === 200 ? request.responseText : null;
}

/** Excel, played: the built task pane runs with the genuine Office.js library over a simulated Excel. */
import { installExcelHost, type ExcelSim, type OfficeWindow } from '../excel-sim/index.js';
import { demoWorkbookSettings } from './demo-connection.js';
import { make } from './element.js';
import type { PlayedHost, Stage } from './played-host.js';
import { ribbonButtons, type RibbonButton } from './ribbon.js';

const TITLE = 'Muster';
const RELAY = '/excel';
const PANE = `${RELAY}/taskpane.html`;
/** What the served pane calls on this window once the library is loaded, before its own code runs. */
const INSTALL_FUNCTION = 'musterInstallExcel';

/** Loads the pane, which runs from the start as a shared runtime does, and puts the manifest's buttons into the strip. */
export async function playExcel({ workbook, locale, pane, strip, notify }: Stage): Promise<PlayedHost> {
  const settings = demoWorkbookSettings();
  let sim: ExcelSim | null = null;
  Object.assign(window, {
    [INSTALL_FUNCTION]: (page: OfficeWindow) => {
      sim?.dispose();
      sim = installExcelHost(page, workbook, { settings, displayLanguage: locale });
      sim.onPaneVisibility((shown) => (shown ? pane.show(TITLE, PANE) : pane.hide()));
    },
  });
  const press = ({ functionName, label }: RibbonButton): void => {
    if (functionName === null) pane.show(TITLE, PANE);
    else sim?.invoke(functionName).catch((error: unknown) => notify(`${label}: ${String(error)}`));
  };
  const buttons = ribbonButtons(await (await fetch('/manifest.xml')).text(), locale);
  strip.append(
    make('p', { class: 'host-name' }, 'Excel'),
    make('div', { class: 'ribbon' }, ...buttons.map((each) => ribbonButton(each, press))),
  );
  pane.reload(TITLE, PANE);
  return {
    calls: () => new Map([['sync', sim?.counters.syncs ?? 0]]),
    settings,
    stop: () => {
      sim?.dispose();
      pane.clear();
    },
  };
}

function ribbonButton(spec: RibbonButton, press: (spec: RibbonButton) => void): HTMLButtonElement {
  const element = make('button', { type: 'button', title: spec.tip }, make('img', { src: RELAY + spec.icon, alt: '' }), spec.label);
  element.addEventListener('click', () => press(spec));
  return element;
}

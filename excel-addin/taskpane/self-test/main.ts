/** The entry of developer builds: the pane that ships, and the self-test above it. */
import '../main.js';
import { browserClock } from '../../../core/pane/browser-clock.js';
import { excelHost } from '../excel/excel-host.js';
import { excelRunner } from '../excel/excel-run.js';
import { keepOnDevice } from './device.js';
import { runSelfTest } from './run-self-test.js';
import { showStrip } from './strip.js';

/** The text of docs/live-checks.md, put in by the build. */
declare const LIVE_CHECKS: string;

void Office.onReady().then(({ host }) => {
  if (host !== Office.HostType.Excel) return;
  const office = Office.context;
  const supports = (version: string): boolean => office.requirements.isSetSupported('ExcelApi', version);
  const run = excelRunner({ api: { run: Excel.run.bind(Excel), supports }, clock: browserClock });
  showStrip(document.body, () => runSelfTest({ run, host: excelHost(run), office, clock: browserClock, keepOnDevice }, LIVE_CHECKS));
});

/** Google Sheets: the built server in the simulated Apps Script, with the sidebar's own host over it. */
import { documentState } from '../../workbench/sheets-sim/index.js';
import { Workbook } from '../../workbench/workbook/index.js';
import { sheetsHost } from '../../gas/sidebar/sheets-host.js';
import type { ScriptRun } from '../../gas/sidebar/script-run.js';
import { gasBench, scriptRun } from '../gas/support/gas-bench.js';
import { type Bench, storyClock } from './bench.js';
import { echoingTarget } from './echoing-target.js';

/** Calls that carry a secret because they have to: a create to the target, and a key on its way to where it is kept. */
const MAY_CARRY = ['send', 'setSecret'];

export function sheetsBench(): Bench {
  const target = echoingTarget();
  const workbook = new Workbook();
  const document = documentState();
  const clock = storyClock();
  const calls: string[] = [];
  const userProperties = new Map<string, string>();
  const { script } = gasBench({
    workbook,
    document,
    userProperties,
    now: clock.now,
    answer: (url, { method, headers, body }) => {
      const answered = target.answer({ url, method: method.toUpperCase(), headers: { ...headers }, body: body ?? '' });
      if (!answered) throw new Error(`Timeout: ${url} ${body ?? ''}`); // the host's own words may repeat everything
      return answered;
    },
  });
  const watched = (): ScriptRun => {
    const run = scriptRun(script);
    const { call } = run;
    return Object.assign(run, {
      call: (json: string) => {
        const { method } = JSON.parse(json) as { method: string };
        if (!MAY_CARRY.includes(method)) calls.push(json);
        call(json);
      },
    });
  };
  return {
    name: 'sheets',
    workbook,
    target,
    clock,
    own: [],
    pane: () => ({ ...sheetsHost(watched), clock }),
    sinks: () => [
      { where: 'document properties', content: JSON.stringify([...document.properties]) },
      // The user's own store holds key and secret; nothing else of it may.
      { where: 'user properties', content: JSON.stringify([...userProperties].filter(([name]) => !name.includes('agent-connect.api'))) },
      { where: 'calls to the server', content: calls.join('\n') },
    ],
    close: () => undefined,
  };
}

/** The built server over the workbook model, with the sidebar's host on top: everything that ships, apart from Google. */
import { existsSync, readFileSync } from 'node:fs';
import type { Host } from '../../../core/ports/index.js';
import type { ScriptRun } from '../../../gas/sidebar/script-run.js';
import { sheetsHost } from '../../../gas/sidebar/sheets-host.js';
import { createAppsScript } from '../../../workbench/sheets-sim/index.js';
import type { AppsScript, AppsScriptOptions, NetworkRequest, NetworkResponse } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { builtFile, builtFolder } from './built.js';
import { nodeRealm } from './node-realm.js';

export interface GasBench {
  readonly workbook: Workbook;
  readonly script: AppsScript;
  readonly host: Host;
  /** Requests that arrived, in order. */
  readonly arrived: (NetworkRequest & { readonly url: string })[];
  readonly userProperties: Map<string, string>;
  /** All texts that went to the sidebar. */
  readonly answers: string[];
}

export interface GasBenchOptions extends Partial<AppsScriptOptions> {
  readonly answer?: (url: string, request: NetworkRequest) => NetworkResponse;
}

const code = builtFile('Code.js');
const htmlFile = (name: string): string | null => {
  const path = `${builtFolder}${name}.html`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
};

export function gasBench(options: GasBenchOptions = {}): GasBench {
  const { answer = () => ({ status: 200, headers: {}, body: '' }), ...rest } = options;
  const workbook = options.workbook ?? new Workbook({ timeZone: 'America/New_York' });
  const userProperties = options.userProperties ?? new Map<string, string>();
  const arrived: GasBench['arrived'] = [];
  const answers: string[] = [];
  const fetch = (url: string, request: NetworkRequest): NetworkResponse => {
    arrived.push({ url, ...request });
    return answer(url, request);
  };
  const script = createAppsScript({ runCode: nodeRealm, code, fetch, htmlFile, ...rest, workbook, userProperties });
  return { workbook, script, userProperties, arrived, answers, host: sheetsHost(() => scriptRun(script, answers)) };
}

/** `google.script.run` over the simulated script: answers come later. */
export function scriptRun(script: AppsScript, answers: string[] = []): ScriptRun {
  let [onSuccess, onFailure] = [(_answer: string): void => undefined, (_error: unknown): void => undefined];
  const run: ScriptRun = {
    withSuccessHandler: (handler) => ((onSuccess = handler), run),
    withFailureHandler: (handler) => ((onFailure = handler), run),
    call: (json) => {
      queueMicrotask(() => {
        let answer: string;
        try {
          answer = script.call('call', json) as string;
        } catch (error) {
          onFailure(error);
          return;
        }
        answers.push(answer);
        onSuccess(answer);
      });
    },
  };
  return run;
}

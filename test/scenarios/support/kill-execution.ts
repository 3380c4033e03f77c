/** The end of an Apps Script execution at a moment of choice: the sidebar lives on, and its call comes back with nothing. */
import type { Kill } from './kill.js';
import { UNDO_HEAD } from './kill.js';
import type { Stage } from './stage.js';

/** Which call of the sidebar, and which call to Google within it, finds the end; in the order in which a send meets them. */
const EXECUTION_KILLS = [
  { when: 'before the request leaves', method: 'send', call: 'UrlFetchApp.fetchAll' },
  { when: 'after the request was carried out', method: 'send', call: 'HTTPResponse.getResponseCode' },
  { when: 'before the outcome is written', method: 'appendJournal', call: 'Range.setValues' },
] as const;

interface ScriptPage extends Window {
  musterScriptCall(name: string, args: [string]): unknown;
}

/** Ends one execution after the other, each at its point, among those of a send or of what takes one back. */
export async function killExecutions(stage: Stage, of: Kill['of']): Promise<void> {
  await stage.page.evaluate(
    ([kills, isSend, undoHead]) => {
      const script = window as unknown as ScriptPage;
      const host = window.workbench!.host!;
      const call = script.musterScriptCall.bind(script);
      let next = 0;
      let isArmed = isSend;
      let isSent = false;
      script.musterScriptCall = (name, args) => {
        const { method, args: given } = JSON.parse(args[0]) as { method: string; args: [{ method: string }[]] };
        isArmed ||= method === 'appendJournal' && args[0].includes(undoHead);
        const changes = isArmed && method === 'send' && given[0].some((request) => request.method !== 'GET');
        const kill = kills[next];
        const isMeant = kill?.method === method && (method === 'send' ? changes : isSent);
        if (isMeant) host.kill!((each) => each === kill.call);
        isSent ||= changes && !isMeant;
        try {
          return call(name, args);
        } finally {
          if (isMeant) {
            host.kill!(null);
            next += 1;
            if (next === kills.length) script.musterScriptCall = call;
          }
        }
      };
    },
    [EXECUTION_KILLS, of === 'send', UNDO_HEAD] as const,
  );
}

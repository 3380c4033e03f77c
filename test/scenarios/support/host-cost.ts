/** What a host was asked, measured where the pane meets it: calls of the sidebar's server, requests of the Office library. */
import type { Stage } from './stage.js';

export interface HostCost {
  /** Sheets: names of the server's methods, in the order of their calls. Empty in Excel. */
  readonly methods: readonly string[];
  /** Excel: bytes of each request to the host. Empty in Sheets. */
  readonly requests: readonly { readonly bytes: number }[];
  /** Sheets: calls of Google's services by name, since the measuring began. */
  readonly services: Readonly<Record<string, number>>;
}

interface Measured extends Window {
  musterScriptCall?: (name: string, args: [string]) => unknown;
  OSF?: { DDA: { RichApi: { executeRichApiRequestAsync: (message: readonly unknown[], callback: unknown) => void } } };
  measured?: { methods: string[]; requests: { bytes: number }[]; before: Readonly<Record<string, number>> };
}

/** Begins to count; the pane has to stand. */
export async function measure(stage: Stage): Promise<void> {
  await stage.page.evaluate(() => {
    const page = window as unknown as Measured;
    const found = { methods: [] as string[], requests: [] as { bytes: number }[], before: window.workbench!.counters };
    page.measured = found;
    const call = page.musterScriptCall;
    if (call) {
      page.musterScriptCall = (name, args) => {
        found.methods.push((JSON.parse(args[0]) as { method: string }).method);
        return call(name, args);
      };
    }
    const pane = document.querySelector<HTMLIFrameElement>('iframe[name=pane]')!.contentWindow as unknown as Measured;
    const library = pane.OSF?.DDA.RichApi;
    if (!library) return;
    const execute = library.executeRichApiRequestAsync;
    library.executeRichApiRequestAsync = (message, callback) => {
      const body = String(message[4]); // where the library puts the request
      found.requests.push({ bytes: new TextEncoder().encode(body).length });
      execute(message, callback);
    };
  });
}

/** What was counted so far. */
export const costSoFar = (stage: Stage): Promise<HostCost> =>
  stage.page.evaluate(() => {
    const { methods, requests, before } = (window as unknown as Measured).measured!;
    const now = window.workbench!.counters;
    const services = Object.fromEntries(Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)]));
    return { methods, requests, services };
  });

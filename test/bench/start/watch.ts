/** What runs in every frame before its own scripts: notes when the pane paints first, and what it asks its host, and when. */

/** What was noted of the pane that was loaded last; on the page around it. */
export interface Noted {
  /** Milliseconds since 1970; null before the pane painted. */
  paint: number | null;
  /** When the pane's page began to load. */
  readonly began: number;
  readonly asked: { readonly what: string; readonly at: number; readonly answered: number | null }[];
}

interface Watched extends Window {
  noted?: Noted;
  google?: { script: { run: Runner } };
  musterInstallExcel?: (page: OfficePage) => void;
}
interface OfficePage {
  OSF: { DDA: { RichApi: { executeRichApiRequestAsync: (message: readonly unknown[], callback: (answer: unknown) => void) => void } } };
  Office: { actions: { associate: (name: string, action: (event: { completed(): void }) => void) => void } };
}
type Handler = (value: unknown) => void;
interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  call(json: string): void;
}

/** Each call of a sidebar's server takes `callMs`; the ribbon's check is pressed as soon as Excel knows it. Stands alone: it is sent to the page as text. */
export function watch(callMs: number): void {
  const page = window as unknown as Watched;
  const around = parent as unknown as Watched;
  const now = (): number => performance.timeOrigin + performance.now();
  const note = (what: string): (() => void) => {
    const entry = { what, at: now(), answered: null as number | null };
    around.noted!.asked.push(entry);
    return () => (entry.answered = now());
  };
  /** Calls back whenever the page sets this property, which then holds what is handed back. */
  const onSet = <T>(name: string, change: (value: T) => T): void => {
    let held: T;
    Object.defineProperty(page, name, { configurable: true, get: () => held, set: (value: T) => (held = change(value)) });
  };
  const slow = (runner: Runner, onSuccess: Handler = () => undefined, onFailure: Handler = () => undefined): Runner => ({
    withSuccessHandler: (handler) => slow(runner, handler, onFailure),
    withFailureHandler: (handler) => slow(runner, onSuccess, handler),
    call: (json) => {
      const answered = note((JSON.parse(json) as { method: string }).method);
      const later = (handler: Handler) => (value: unknown) =>
        setTimeout(() => {
          answered();
          handler(value);
        }, callMs);
      runner.withSuccessHandler(later(onSuccess)).withFailureHandler(later(onFailure)).call(json);
    },
  });

  if (window.name === 'pane') {
    const noted: Noted = { paint: null, began: performance.timeOrigin, asked: [] };
    around.noted = noted;
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries())
        if (name === 'first-contentful-paint') noted.paint = performance.timeOrigin + startTime;
    }).observe({ type: 'paint', buffered: true });
    onSet<NonNullable<Watched['google']>>('google', ({ script }) => ({
      script: {
        get run() {
          return slow(script.run);
        },
      },
    }));
    return;
  }
  onSet<NonNullable<Watched['musterInstallExcel']>>('musterInstallExcel', (install) => (pane) => {
    install(pane);
    const { RichApi } = pane.OSF.DDA;
    const execute = RichApi.executeRichApiRequestAsync;
    RichApi.executeRichApiRequestAsync = (message, callback) => {
      const answered = note('a request of Office.js');
      execute(message, (answer) => {
        answered();
        callback(answer);
      });
    };
    const { actions } = pane.Office;
    const associate = actions.associate.bind(actions);
    actions.associate = (name, action) => {
      associate(name, action);
      if (name === 'checkSheet') action({ completed: () => undefined });
    };
  });
}

/** What runs in both frames before their own scripts: notes when the pane's frames are drawn, and when the played host is at work in the same thread. */

/** Times in milliseconds since 1970. */
export interface Drawn {
  readonly frames: number[];
  /** What the played host took is nothing that the pane did. */
  readonly host: { readonly from: number; to: number }[];
  /** When marks were asked for. */
  readonly marks: number[];
  threads: number;
  answers: number;
}

interface Watched extends Window {
  drawn?: Drawn;
  google?: { script: { run: Runner } };
  musterInstallExcel?: (page: OfficePage) => void;
}
interface OfficePage {
  OSF: { DDA: { RichApi: { executeRichApiRequestAsync: (message: readonly unknown[], callback: (answer: unknown) => void) => void } } };
}
type Handler = (value: unknown) => void;
interface Runner {
  withSuccessHandler(handler: Handler): Runner;
  withFailureHandler(handler: Handler): Runner;
  call(json: string): void;
}

/** Stands alone: it is sent to the page as text. `bridge` is the function through which a sidebar's calls come to the played script. */
export function watchFrames(bridge: string): void {
  const page = window as unknown as Watched;
  const now = (): number => performance.timeOrigin + performance.now();
  const onSet = <T>(name: string, change: (value: T) => T): void => {
    let held: T;
    Object.defineProperty(page, name, { configurable: true, get: () => held, set: (value: T) => (held = change(value)) });
  };

  const drawnHere = (): Drawn => (parent as unknown as Watched).drawn!;
  const asked = (text: string): void => {
    if (/conditionalFormat|"setMarks"/iu.test(text)) drawnHere().marks.push(now());
  };

  if (window === parent) {
    const drawn: Drawn = { frames: [], host: [], marks: [], threads: 0, answers: 0 };
    page.drawn = drawn;
    const timed = <A extends unknown[], R>(work: (...given: A) => R) => {
      return (...given: A): R => {
        const entry = { from: now(), to: Infinity };
        drawn.host.push(entry);
        try {
          return work(...given);
        } finally {
          entry.to = Math.min(entry.to, now());
        }
      };
    };
    onSet<(name: string, given: unknown) => unknown>(bridge, timed);
    // The played Excel answers by timers of this page.
    const later = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (work: () => void, ms?: number) => later(timed(work), ms) });
    onSet<(office: OfficePage) => void>('musterInstallExcel', (install) => (office) => {
      install(office);
      const { RichApi } = office.OSF.DDA;
      const execute = RichApi.executeRichApiRequestAsync.bind(RichApi);
      RichApi.executeRichApiRequestAsync = (message, callback) => {
        asked(JSON.stringify(message));
        execute(message, (answer) => {
          // From here on it is the pane that works.
          const working = drawn.host[drawn.host.length - 1];
          if (working?.to === Infinity) working.to = now();
          callback(answer);
        });
      };
    });
    return;
  }

  if (window.name !== 'pane') return;
  const drawn = drawnHere();
  const draw = (): void => {
    drawn.frames.push(now());
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
  const watched = (runner: Runner): Runner => ({
    withSuccessHandler: (handler) => watched(runner.withSuccessHandler(handler)),
    withFailureHandler: (handler) => watched(runner.withFailureHandler(handler)),
    call(json) {
      asked(json);
      runner.call(json);
    },
  });
  onSet<NonNullable<Watched['google']>>('google', ({ script }) => ({
    script: {
      get run() {
        return watched(script.run);
      },
    },
  }));
  window.Worker = class extends Worker {
    constructor(address: string | URL) {
      super(address);
      drawn.threads++;
      this.addEventListener('message', () => drawn.answers++);
    }
  };
}

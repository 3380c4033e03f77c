/** The parts of `Office` that are not the Excel library: ready, context, ribbon functions, the pane's own visibility. */

export interface RibbonEvent {
  completed(): void;
}
export type RibbonFunction = (event: RibbonEvent) => unknown;

export interface OfficeStub {
  readonly office: object;
  /** Does what a ribbon button does; resolves when the function says that it has completed. */
  invoke(name: string): Promise<void>;
  readonly functions: ReadonlyMap<string, RibbonFunction>;
}

export interface OfficeStubOptions {
  readonly supports: (set: string, version: string) => boolean;
  /** Of Excel's own menus and dialogs. */
  readonly displayLanguage: string;
  /** Of the document. */
  readonly locale: string;
  /** Called when the add-in asks for its pane to be shown or hidden. */
  readonly onVisibility: (shown: boolean) => void;
}

/** Office as a task pane of Excel on the web finds it. */
export function officeStub({ supports, displayLanguage, locale, onVisibility }: OfficeStubOptions): OfficeStub {
  const functions = new Map<string, RibbonFunction>();
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const show = (shown: boolean) => (): Promise<void> => {
    onVisibility(shown);
    return Promise.resolve();
  };
  const office = {
    HostType: { Excel: 'Excel' },
    onReady: (callback?: (ready: typeof info) => unknown): Promise<typeof info> =>
      Promise.resolve(info).then((ready) => {
        callback?.(ready);
        return ready;
      }),
    context: {
      ...info,
      displayLanguage,
      contentLanguage: locale,
      partitionKey: 'simulated',
      requirements: { isSetSupported: (set: string, version = '1.1') => supports(set, version) },
      diagnostics: { ...info, version: '16.0' },
    },
    actions: { associate: (name: string, action: RibbonFunction) => void functions.set(name, action) },
    addin: { showAsTaskpane: show(true), hide: show(false) },
  };
  return {
    office,
    functions,
    invoke: (name) =>
      new Promise((resolve, reject) => {
        const action = functions.get(name);
        if (action) Promise.resolve(action({ completed: resolve })).catch(reject);
        else reject(new TypeError(`Expected a registered ribbon function, got "${name}"`));
      }),
  };
}

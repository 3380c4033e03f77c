/** The application: check, preview, send, settle. Actions run one after the other, and none of them ever rejects. */
import { enSession } from '../issues/messages/en-session.js';
import type { Host, SheetEdit } from '../ports/index.js';
import type { Target } from '../target.js';
import { applyFix } from './apply-fix.js';
import { Checking } from './checking.js';
import { loadUsers, readPage } from './load-users.js';
import { makePreviewView } from './preview-view.js';
import { type Prepared, prepare, ridsOf, Sending, type Take, withoutPeople } from './sending-session.js';
import type { Session } from './session.js';
import { Settings } from './settings.js';
import type { Busy, SessionState } from './state.js';
import { Store } from './store.js';
import { hasTakenOver, rowsToResume, rowsToRetry, unknownOf, whyNotHere } from './take-again.js';

export interface SessionOptions {
  readonly host: Host;
  /** The first one is the default. */
  readonly targets: readonly Target[];
}

const NOBODY: ReadonlySet<string> = new Set();

/** Makes a session over a host. Call `start` once before anything else. */
export function createSession({ host, targets }: SessionOptions): Session {
  const settings = new Settings(host, targets);
  const store = new Store(initialState(settings));
  const checking = new Checking(host, store, settings);
  const sending = new Sending(host, store, settings);
  let prepared: Prepared | null = null;
  let queue: Promise<void> = Promise.resolve();
  let sendAsked: Promise<void> | null = null;
  const stops: (() => void)[] = [];

  const noteFailure = (error: unknown): void => {
    store.set({ problem: enSession.hostFailed(error instanceof Error ? error.message : '') });
  };

  /** Puts an action behind those that run; what it throws becomes the problem of the state. */
  const act = (what: Busy['what'], work: () => Promise<void>): Promise<void> => {
    queue = queue.then(async () => {
      store.set({ busy: { what, done: null, total: null }, problem: null });
      await work().catch(noteFailure);
      store.set({ busy: null, settings: settings.view() });
    });
    return queue;
  };
  /** Clicks on what sends, while a send is asked for or goes on, are one click. */
  const actOnce = (work: () => Promise<void>): Promise<void> => {
    sendAsked ??= act('sending', () => {
      sending.begin();
      return work();
    }).finally(() => (sendAsked = null));
    return sendAsked;
  };
  /** The same without a sign of being busy: for what the user did not ask for. */
  const quietly = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(() => work().catch(noteFailure));
    return queue;
  };
  const forgetPreview = (): void => {
    prepared = null;
    store.set({ preview: null });
  };

  const readUsers = async (): Promise<boolean> => {
    const missing = settings.missing();
    if (missing) {
      store.set({ problem: missing });
      return false;
    }
    const onProgress = (done: number): void => store.set({ busy: { what: 'loading-users', done, total: null } });
    const loaded = await loadUsers(host, settings.target.api(settings.values), onProgress);
    if (loaded.ok) checking.directory = loaded.directory;
    checking.noteUsers(loaded.ok ? null : enSession.usersNotRead(loaded.problem.what));
    return loaded.ok;
  };

  const check = async (): Promise<void> => {
    forgetPreview();
    const checked = await checking.checkActive();
    // The sheet's own mistakes show at once; the users are fetched behind them, once, where the connection is set up.
    if (!checked || checking.directory !== undefined || settings.missing() !== null) return;
    if (await readUsers()) await checking.checkAgain();
  };

  const makePreview = async (): Promise<Prepared | null> => {
    forgetPreview();
    const usersKnown = settings.missing() === null && (await readUsers());
    if (!usersKnown) store.set({ problem: null });
    const checked = await checking.checkActive();
    if (!checked) return null;
    prepared = prepare(host, checked, usersKnown);
    store.set({ preview: makePreviewView(checked, prepared.plan, enSession.destination(settings.target.label, settings.address)) });
    return prepared;
  };

  const start = async (take: Take): Promise<void> => {
    const problem = settings.missing() ?? (take.rows.length === 0 && !take.resumed ? enSession.nothingToSend : null);
    if (problem) store.set({ problem });
    if (problem || !(await sending.run(take))) return;
    forgetPreview();
    checking.directory = undefined; // there are more users now
    if (take.onlyLookUp) store.set({ problem: enSession.oldPreview });
  };

  /** Checks and plans again for people of an earlier run, who are no strangers at the target. */
  const prepareFor = async (rids: ReadonlySet<string>): Promise<Prepared | null> => {
    const usersKnown = settings.missing() === null && (await readUsers());
    const checked = await checking.checkActive(withoutPeople(checking.directory, rids));
    return checked ? prepare(host, checked, usersKnown) : null;
  };

  const retryFailed = async (): Promise<void> => {
    const { last } = sending;
    const problem = last ? await whyNotHere(host, settings, last.head) : enSession.nothingToSend;
    if (problem) store.set({ problem });
    if (problem || !last) return;
    const fresh = await prepareFor(unknownOf(last.receipt));
    if (fresh) await start(rowsToRetry(fresh, last));
    const isOpen = store.state.resumable.some(({ run }) => run === last.receipt.run);
    if (isOpen && hasTakenOver(sending.last, last)) await sending.dismiss(last.receipt.run);
  };

  const resume = async (run: string): Promise<void> => {
    const summary = store.state.resumable.find((each) => each.run === run);
    const problem = summary ? await whyNotHere(host, settings, summary) : enSession.noRun;
    if (problem) store.set({ problem });
    if (problem || !summary) return;
    const records = await host.journal.read(run);
    const fresh = await prepareFor(ridsOf(records, run));
    if (fresh) await start(await rowsToResume(fresh, sending, { summary, records }));
  };

  const listen = (): void => {
    const onEdit = host.sheet.onEdit?.(
      (edit: SheetEdit) => void quietly(() => (sending.isRunning ? Promise.resolve() : checking.follow(edit))),
    );
    const onSelect = host.sheet.onSelect?.((sheet, cell) => {
      if (sheet === checking.checked?.sheet.id) store.set({ selection: cell });
    });
    for (const stop of [onEdit, onSelect]) if (stop) stops.push(stop);
  };

  return {
    get state() {
      return store.state;
    },
    subscribe: (listener) => store.subscribe(listener),
    start: () =>
      act('starting', async () => {
        listen(); // first, so that a store that cannot be read does not make the session deaf
        await settings.load();
        const sheets = await host.sheet.listSheets();
        store.set({ sheets, sheet: sheets.find(({ active }) => active) ?? null });
        store.set({ resumable: await host.journal.open() });
      }),
    check: () => act('checking', check),
    refresh: () =>
      quietly(async () => {
        if (host.sheet.onEdit || sending.isRunning || store.state.preview || !(await checking.hasChanged())) return;
        await checking.checkActive();
      }),
    clearHighlights: () => act('clearing', () => checking.clearMarks()),
    reveal: (cell) => {
      const sheet = checking.checked?.sheet.id;
      // Not behind the others: a place can be looked at while rows are sent.
      return sheet === undefined ? Promise.resolve() : host.sheet.reveal(sheet, cell).catch(noteFailure);
    },
    applyFix: (fix) =>
      act('fixing', async () => {
        if (!checking.checked) return;
        forgetPreview();
        const leftOut = await applyFix(host, checking, fix);
        if (leftOut > 0) store.set({ notices: [enSession.leftOut(leftOut), ...store.state.notices] });
      }),
    chooseDates: (reading) =>
      act('checking', async () => {
        const field = store.state.check?.dateQuestion?.field;
        if (field === undefined) return;
        checking.dates = { ...checking.dates, [field]: reading === 'day-first' ? 'dmy' : 'mdy' };
        forgetPreview();
        await checking.checkAgain();
      }),
    loadUsers: () =>
      act('loading-users', async () => {
        if (await readUsers()) await checking.checkAgain();
      }),
    preview: () =>
      act('previewing', async () => {
        await makePreview();
      }),
    send: () =>
      actOnce(async () => {
        if (prepared) await start({ prepared, rows: prepared.plan.changes, resumed: null, onlyLookUp: false, unknown: NOBODY });
        else store.set({ problem: enSession.noPlan });
      }),
    cancel: () => sending.cancel(),
    retryFailed: () => actOnce(retryFailed),
    resume: (run) => actOnce(() => resume(run)),
    dismiss: (run) => act('saving', () => sending.dismiss(run)),
    saveSettings: (values) =>
      act('saving', async () => {
        const merged = settings.merged(values);
        const problem = settings.addressProblem(merged);
        if (problem) {
          store.set({ problem });
          return;
        }
        await settings.save({ values: merged });
        checking.directory = undefined;
        forgetPreview();
      }),
    saveOptions: (options) =>
      act('saving', async () => {
        const { visibleRowsOnly = settings.visibleRowsOnly, writeStatusColumn = settings.writeStatusColumn } = options;
        const rowsChange = visibleRowsOnly !== settings.visibleRowsOnly;
        await settings.save({ visibleRowsOnly, writeStatusColumn });
        if (!rowsChange) return;
        forgetPreview();
        if (checking.checked) await checking.checkActive();
      }),
    setSecret: (key, value) =>
      act('saving', async () => {
        await settings.setSecret(key, value);
        checking.directory = undefined;
        forgetPreview();
      }),
    testConnection: () =>
      act('testing', async () => {
        const missing = settings.missing();
        if (missing) {
          settings.noteConnection(false, missing);
          return;
        }
        const api = settings.target.api(settings.values);
        const page = await readPage(host, api, api.list());
        if ('problem' in page) settings.noteConnection(false, page.problem);
        else settings.noteConnection(true, enSession.connected(page.users.length));
      }),
    dispose: () => {
      for (const stop of stops) stop();
      store.clear();
    },
  };
}

function initialState(settings: Settings): SessionState {
  return {
    sheets: [],
    sheet: null,
    busy: null,
    problem: null,
    notices: [],
    check: null,
    preview: null,
    run: null,
    resumable: [],
    settings: settings.view(),
    selection: null,
  };
}

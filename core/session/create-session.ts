/** The application: fetch, check, preview, send, settle, undo. Actions run one after the other, and none of them ever rejects. */
import { makeTree } from '../hierarchy/make-tree.js';
import { type Catalogue, speak, spoken } from '../issues/messages/spoken.js';
import type { Host, SheetEdit } from '../ports/index.js';
import type { Target } from '../target.js';
import { createActions } from './actions.js';
import { applyFix, formulasIn, leftOutNotices } from './apply-fix.js';
import { Checking } from './checking.js';
import { bulkActions } from './bulk-edit/bulk-actions.js';
import { CellWrites } from './cell-writes.js';
import { editActions } from './edit-actions.js';
import { explain } from './explain.js';
import { fileActions } from './export-files.js';
import { Fetching } from './fetching.js';
import { initialState } from './initial-state.js';
import { readPage } from './read-page.js';
import { readingActions } from './reading-actions.js';
import { Passwords } from './passwords/passwords.js';
import { passwordsCsv } from './passwords/passwords-csv.js';
import { personActions } from './person-form/person-actions.js';
import { readingHost } from './paced-reading.js';
import { Previewing } from './previewing.js';
import { FailedRuns } from './queue/failed-runs.js';
import { KeptSends } from './queue/kept-sends.js';
import { queueActions, queueView, whyConnectionStays } from './queue/queue-actions.js';
import { SendQueue } from './queue/send-queue.js';
import { withComing } from './queue/under-way.js';
import { Running } from './running.js';
import { safeFixes } from './safe-fixes.js';
import { Sending } from './sending-session.js';
import type { Session } from './session.js';
import { Settings } from './settings.js';
import { Store } from './store.js';
import { createTeam } from './team/team.js';

export interface SessionOptions {
  readonly host: Host;
  /** The first one is the default. */
  readonly targets: readonly Target[];
  /** What everything is said in; absent or null: English. One session speaks at a time. */
  readonly language?: Catalogue | null;
}

/** Makes a session over a host. Call `start` once before anything else. */
export function createSession({ host, targets, language = null }: SessionOptions): Session {
  speak(language);
  const settings = new Settings(host, targets);
  const store = new Store(initialState(settings));
  const checking = new Checking(host, store, settings);
  const passwords = new Passwords(host.crypto);
  const kept = new KeptSends(host);
  const failed = new FailedRuns(host, settings);
  const queue = new SendQueue(
    () => store.set({ queue: queueView({ store, settings, queue, kept, failed }) }),
    () => sending.cancel(),
  );
  checking.coming = (directory, sheet) => withComing(directory, queue.works, sheet, settings.target.passwordField);
  const { act, quietly, inTurn, noteFailure } = createActions(store, () => ({
    settings: settings.view(),
    mode: settings.mode,
    team: team.view(store.state.sheets),
    passwords: passwords.view(),
    queue: queueView({ store, settings, queue, kept, failed }),
    undoableEdit: writes.undoable,
  }));
  const sending = new Sending(host, store, settings, passwords, inTurn);
  const team = createTeam({ host, settings });
  const fetching = new Fetching({ host, store, settings, checking, team, lastRun: () => sending.last });
  const readUsers = () => fetching.readUsers();
  const readUsersNow = () => fetching.readUsersNow();
  const previewing = new Previewing({
    host,
    store,
    settings,
    checking,
    team,
    works: () => queue.works,
    readUsers: readUsersNow,
    readSeats: () => fetching.readSeats(),
  });
  const writes = new CellWrites(host, checking);
  const running = new Running({
    ...{ host, store, settings, checking, previewing, sending, team, passwords },
    ...{ queue, kept, failed, inTurn, readUsers: readUsersNow },
  });
  const stops = [() => checking.leave()];

  const check = async (): Promise<void> => {
    previewing.forget();
    const checked = await checking.checkActive();
    // The sheet's own mistakes show at once; the users are fetched behind them, once, where the connection is set up.
    if (!checked || (checking.directory !== undefined && !checking.usersAreOld)) return;
    if ((await settings.missing()) === null) {
      if ((await readUsers()) === null) await checking.checkAgain();
    } else if (settings.unknown) {
      store.set({ problem: settings.unknown });
    }
  };

  /** Makes the preview again where there is one; else only checks. */
  const again = async (): Promise<void> => {
    if (previewing.shown?.kind === 'send') await previewing.make();
    else if (checking.checked) await checking.checkAgain();
  };

  /** True, and said, where the connection cannot be changed now. */
  const connectionStays = (isKey: boolean): boolean => {
    const problem = whyConnectionStays(queue, isKey);
    if (problem) store.set({ problem });
    return problem !== null;
  };

  const listen = (): void => {
    const onEdit = host.sheet.onEdit?.((edit: SheetEdit) => void quietly(checking.hear(edit)));
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
        const loading = Promise.all([settings.load(), checking.reading.load().catch(() => undefined)]).then(() => team.load());
        await loading.catch(() => undefined); // sheets and sends that were cut off are shown all the same
        const sheets = await host.sheet.listSheets();
        store.set({ sheets, sheet: sheets.find(({ active }) => active) ?? null });
        store.set({ resumable: await host.journal.open() });
        await loading;
        await Promise.all([kept.load(), failed.load()]);
        if (settings.unknown) store.set({ problem: settings.unknown });
        await sending.restore();
      }),
    chooseMode: (mode) =>
      act('checking', async () => {
        if (mode === settings.mode) return;
        await settings.save({ mode });
        checking.decisions.clear();
        if (checking.checked) await check();
      }),
    check: () => act('checking', checking.asked(check)),
    refresh: () =>
      quietly(async () => {
        if (!host.sheet.onEdit && !store.state.preview) await checking.lookAgain();
      }),
    clearHighlights: () => act('clearing', () => checking.clearMarks()),
    reveal: (cell) => {
      const sheet = checking.checked?.sheet.id;
      // Not behind the others: a place can be looked at while rows are sent.
      return sheet === undefined ? Promise.resolve() : host.sheet.reveal(sheet, cell).catch(noteFailure);
    },
    applyFix: (fix) =>
      act('fixing', async () => {
        const { checked } = checking;
        if (!checked) return;
        const hadPreview = previewing.shown?.kind === 'send';
        previewing.forget();
        if (fix.decision?.kind === 'visible-only') await settings.save({ visibleRowsOnly: true });
        else if (fix.decision) checking.decisions.keep(fix.decision, checked.roster);
        const leftOut = fix.cells.length === 0 ? [] : leftOutNotices(await applyFix(host, checking, fix));
        if (fix.decision) await (hadPreview ? previewing.make() : checking.checkAgain());
        if (leftOut.length > 0) store.set({ notices: [...leftOut, ...store.state.notices] });
      }),
    ...bulkActions(host, checking),
    ...editActions({ act, store, previewing, writes }),
    ...personActions({ act, store, checking, previewing, writes }),
    formulasIn: (fix) => formulasIn(host, checking.checked, fix),
    ...readingActions({ act, store, checking, previewing, reading: checking.reading }),
    explain: (cell) => {
      const { checked } = checking;
      const plan = previewing.shown?.kind === 'send' ? previewing.shown.prepared.plan : null;
      return checked && explain(checked, cell, { plan, leftOut: checking.decisions.leftOutRows(checked.roster) });
    },
    safeFixes: () => checking.checked && safeFixes(checking.checked),
    tree: () => checking.checked && makeTree(checking.checked.hierarchy),
    ...fileActions({ act, quietly, host, store, settings, checking, previewing, check }),
    chooseDates: (reading) =>
      act('checking', async () => {
        const field = store.state.check?.dateQuestion?.field;
        if (field === undefined) return;
        checking.dates = { ...checking.dates, [field]: reading === 'day-first' ? 'dmy' : 'mdy' };
        previewing.forget();
        await checking.checkAgain();
      }),
    loadUsers: () =>
      act('loading-users', async () => {
        const problem = await settings.missing();
        if (problem) store.set({ problem });
        else if ((await readUsers()) === null) await checking.checkAgain();
      }),
    getTeam: () =>
      act('fetching-team', async () => {
        fetching.begin();
        previewing.forget();
        if (!(await fetching.getTeam())) return;
        if (settings.mode === 'create') await settings.save({ mode: 'update' }); // everybody on this sheet exists
        await check();
      }),
    preview: () =>
      act('previewing', () => {
        fetching.begin();
        return previewing.make();
      }),
    resolveConflicts: (keep, cells) => act('fixing', () => previewing.resolve(keep, cells)),
    setBlankPolicy: (field, policy) =>
      act('saving', async () => {
        await settings.save({ blanks: { ...settings.options.blanks, [field]: policy } });
        await again();
      }),
    listAbsent: () =>
      act('writing-team', async () => {
        fetching.begin();
        const { shown } = previewing;
        if (shown?.kind === 'send') await fetching.listAbsent(shown.prepared.plan);
      }),
    ...queueActions({
      ...{ act, host, store, settings, checking, previewing, fetching, running, sending, queue, kept, failed },
      check,
    }),
    chooseTarget: (target) =>
      act('saving', async () => {
        if (target !== settings.target.id && connectionStays(false)) return;
        if (!(await settings.chooseTarget(target))) return;
        previewing.forget();
        sending.last = null; // it was about another target; its journal stays
        await checking.forget();
        store.set({ run: null, problem: settings.unknown });
        await failed.load();
        await sending.restore();
      }),
    saveSettings: (values) =>
      act('saving', async () => {
        const merged = settings.merged(values);
        const problem = settings.addressProblem(merged);
        if (problem) {
          store.set({ problem });
          return;
        }
        // What is saved as it was changes nothing for whoever waits.
        if (!queue.isEmpty && JSON.stringify(merged) === JSON.stringify(settings.merged({}))) return;
        if (connectionStays(false)) return;
        await settings.save({ values: merged });
        checking.directory = undefined;
        previewing.forget();
      }),
    saveOptions: (options) =>
      act('saving', async () => {
        const { visibleRowsOnly } = settings.options;
        await settings.save(options);
        if (visibleRowsOnly === settings.options.visibleRowsOnly) return;
        previewing.forget();
        if (checking.checked) await checking.checkActive();
      }),
    setSecret: (key, value) =>
      act('saving', async () => {
        if (connectionStays(true)) return;
        await settings.setSecret(key, value);
        checking.directory = undefined;
        previewing.forget();
      }),
    testConnection: () =>
      act('testing', async () => {
        const missing = await settings.missing();
        if (missing) {
          settings.noteConnection(false, missing);
          return;
        }
        const { api } = settings;
        const page = await readPage(readingHost(host, settings), api, api.list());
        if ('problem' in page) settings.noteConnection(false, page.problem);
        else {
          const told = spoken().session.connected(page.users.length);
          // Where users are told one by one, the first page is only a list of them.
          settings.noteConnection(true, page.users.length === 0 && page.next !== null ? { ...told, why: '' } : told);
        }
      }),
    madePasswords: () => passwords.handOver(),
    passwordsCsv: () => passwordsCsv(passwords.handOver()),
    forgetPasswords: () =>
      act('saving', () => {
        passwords.forget(queue.isRunning);
        return Promise.resolve();
      }),
    clearPasswordCells: () => act('clearing', () => running.clearPasswordCells()),
    dispose: () => {
      queue.close();
      sending.leave();
      passwords.forget();
      for (const stop of stops) stop();
      store.clear();
    },
  };
}

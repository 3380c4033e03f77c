/** A scripted session: each action is noted, and leads to the state that the script names for it. */
import type { TreeView } from '../../../core/hierarchy/tree.js';
import type { Session } from '../../../core/session/session.js';
import type { MadePassword, SessionState } from '../../../core/session/state.js';

export type Action = Exclude<keyof Session, 'state' | 'subscribe' | 'madePasswords' | 'passwordsCsv' | 'tree'>;
/** What an action leads to: a new state, made from the one it meets and from its arguments. */
export type Script = Partial<Record<Action, (state: SessionState, ...given: unknown[]) => SessionState | Promise<SessionState>>>;

export interface FakeSession extends Session {
  /** Every action with its arguments, as JSON, in order. */
  readonly calls: string[];
  /** Changes the state from outside, as a host or a server would. */
  set(patch: Partial<SessionState>): void;
  /** What `tree` answers from now on. */
  plant(tree: TreeView | null): void;
}

/** More than are drawn at first. */
const MADE: readonly MadePassword[] = Array.from({ length: 45 }, (_, index) => ({
  name: `Person ${index + 1}`,
  email: `p${index + 1}@example.org`,
  employeeId: null,
  password: `Made${index + 1}-here`,
}));

/** A session that stands in `first` and follows `script`; actions without a line in it change nothing. */
export function fakeSession(first: SessionState, script: Script = {}): FakeSession {
  let state = first;
  let tree: TreeView | null = null;
  const listeners = new Set<() => void>();
  const calls: string[] = [];
  const become = (next: SessionState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const act =
    (action: Action) =>
    async (...given: unknown[]): Promise<void> => {
      calls.push(given.length === 0 ? action : `${action} ${JSON.stringify(given)}`);
      const step = script[action];
      if (step !== undefined) become(await step(state, ...given));
    };
  return {
    get state() {
      return state;
    },
    calls,
    set: (patch) => become({ ...state, ...patch }),
    plant: (next) => (tree = next),
    tree: () => tree,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: act('start'),
    check: act('check'),
    refresh: act('refresh'),
    clearHighlights: act('clearHighlights'),
    reveal: act('reveal'),
    chooseMode: act('chooseMode'),
    applyFix: act('applyFix'),
    chooseColumn: act('chooseColumn'),
    setColumnValue: act('setColumnValue'),
    makeColumn: act('makeColumn'),
    setWords: act('setWords'),
    confirmColumns: act('confirmColumns'),
    forgetColumns: act('forgetColumns'),
    chooseDates: act('chooseDates'),
    loadUsers: act('loadUsers'),
    getTeam: act('getTeam'),
    preview: act('preview'),
    resolveConflicts: act('resolveConflicts'),
    setBlankPolicy: act('setBlankPolicy'),
    listAbsent: act('listAbsent'),
    send: act('send'),
    cancel: () => void act('cancel')(),
    previewUndo: act('previewUndo'),
    retryFailed: act('retryFailed'),
    resume: act('resume'),
    dismiss: act('dismiss'),
    saveSettings: act('saveSettings'),
    saveOptions: act('saveOptions'),
    setSecret: act('setSecret'),
    testConnection: act('testConnection'),
    madePasswords: () => MADE,
    passwordsCsv: () => (calls.push('passwordsCsv'), 'Name,Temporary Password\r\nAnn Lee,Made7-here\r\n'),
    forgetPasswords: act('forgetPasswords'),
    clearPasswordCells: act('clearPasswordCells'),
    dispose: () => void act('dispose')(),
  };
}

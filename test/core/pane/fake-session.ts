/** A scripted session: each action is noted, and leads to the state that the script names for it. */
import type { ExportFile, FileKind } from '../../../core/export/index.js';
import type { TreeView } from '../../../core/hierarchy/tree.js';
import type { Session } from '../../../core/session/session.js';
import type { MadePassword, SessionState } from '../../../core/session/state.js';
import * as bulk from './states/bulk.js';
import { formOf, rowNow, suggestionsFor } from './states/people.js';
import { explanation, FORMULA_RESULT, safeFix } from './states/explained.js';

export type Action = Exclude<
  keyof Session,
  | 'state'
  | 'subscribe'
  | 'bulkFields'
  | 'bulkFilters'
  | 'selectedRows'
  | 'bulkRows'
  | 'previewBulk'
  | 'personMarks'
  | 'findPerson'
  | 'personForm'
  | 'fieldSuggestions'
  | 'madePasswords'
  | 'passwordsCsv'
  | 'tree'
  | 'makeFile'
  | 'formulasIn'
  | 'explain'
  | 'safeFixes'
>;
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

/** One of each kind but failures; the upload as its page takes it, with more notes than can be seen at once. */
const FILES: Partial<Record<FileKind, ExportFile>> = {
  upload: {
    name: 'Team roster-upload-2026-05-04.txt',
    mime: 'text/plain;charset=utf-16le',
    bytes: Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x09, 0x00, 0x3d, 0xd8, 0x00, 0xde, 0x0d, 0x00, 0x0a, 0x00]),
    notes: ['The file holds 3,000 new people.', ...Array.from({ length: 30 }, (_, at) => `Home Town (G${String(at + 2)}): “=1+1”`)],
  },
  template: {
    name: 'Agent Connect-template-create-2026-05-04.txt',
    mime: 'text/plain;charset=utf-16le',
    bytes: Uint8Array.from([0xff, 0xfe]),
    notes: ['The headings alone.'],
  },
  issues: {
    name: 'Team roster-issues-2026-05-04.csv',
    mime: 'text/csv;charset=utf-8',
    bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9]),
    notes: ['3 issues, one a line.'],
  },
};

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
    editCells: act('editCells'),
    undoEdit: act('undoEdit'),
    bulkFields: () => bulk.fields,
    bulkFilters: () => bulk.filters,
    selectedRows: () => Promise.resolve(bulk.selected),
    bulkRows: bulk.rowsOf,
    previewBulk: bulk.preview,
    personMarks: (rows) => rows.map((row) => ({ row, key: `p${String(row)}`, also: [] })),
    findPerson: (marks) => rowNow(state, marks),
    personForm: (row, typed) => formOf(state, row, typed),
    fieldSuggestions: (field, typed) => suggestionsFor(field, typed),
    savePerson: act('savePerson'),
    formulasIn: (fix) => Promise.resolve(fix.cells.filter(({ from }) => from === FORMULA_RESULT)),
    explain: (cell) => (cell.row === 14 ? explanation : null),
    safeFixes: () => safeFix,
    chooseColumn: act('chooseColumn'),
    setColumnValue: act('setColumnValue'),
    makeColumn: act('makeColumn'),
    setWords: act('setWords'),
    confirmColumns: act('confirmColumns'),
    forgetColumns: act('forgetColumns'),
    makeFile: (kind) => (calls.push(`makeFile ${kind}`), Promise.resolve(FILES[kind] ?? null)),
    layOutFile: act('layOutFile'),
    makeStarter: act('makeStarter'),
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
    cancelSends: () => void act('cancelSends')(),
    removeSend: act('removeSend'),
    goOn: () => void act('goOn')(),
    continueSend: act('continueSend'),
    rowsOfFailed: async (run) => (await act('rowsOfFailed')(run), [3, 7]),
    dismissFailed: act('dismissFailed'),
    resume: act('resume'),
    dismiss: act('dismiss'),
    chooseTarget: act('chooseTarget'),
    usersLike: (typed) => (typed === '' ? [] : [{ key: 'ann@x.org', label: 'Ann Lee (ann@x.org)' }]),
    loadExisting: act('loadExisting'),
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

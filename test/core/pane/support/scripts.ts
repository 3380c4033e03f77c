/** What the session does in tests that act, not only look. */
import type { Script } from '../fake-session.js';
import { allGood, rootCause } from '../states/checks.js';
import { states } from '../states/index.js';
import { SAVED } from '../states/people.js';
import { allSent, preview, sending } from '../states/sends.js';
import { decisions, undoing as undoingRun, undone, undoPreview, updated, updates } from '../states/updates.js';
import type { CellRef } from '../../../../core/ports/index.js';
import type { BlankPolicy, Mode, SessionState } from '../../../../core/session/state.js';

/** Check, mend, preview, send: the whole way. */
const wholeWay: Script = {
  check: (state) => ({ ...state, check: rootCause }),
  applyFix: (state) => ({ ...state, check: { ...allGood, version: 2 } }),
  preview: (state) => ({ ...state, preview }),
  send: (state) => ({ ...state, run: sending }),
  cancelSends: (state) => ({ ...state, run: allSent }),
};
/** A check that never ends. */
const stuck: Script = { check: (state) => ({ ...state, busy: { what: 'checking', done: null, total: null } }) };
/** The grid moves where the pane says, and the host tells the pane so. */
const echoing: Script = { reveal: (state, cell) => ({ ...state, selection: cell as { row: number; column: number } }) };
/** After a fix the first issue is gone. */
const mending: Script = {
  applyFix: (state) => {
    const issues = state.check!.issues;
    return {
      ...state,
      check: {
        ...state.check!,
        version: state.check!.version + 1,
        issues: (filter) => {
          const list = issues(filter);
          const at = (index: number) => list.at(index + 1);
          const indexAt = (cell: CellRef) => (list.length === 1 ? -1 : Math.max(0, list.indexAt(cell) - 1));
          return { length: list.length - 1, at, indexAt, rows: () => list.rows().slice(1) };
        },
      },
    };
  },
};
/** Secrets are kept, and their values are gone. */
const keeping: Script = {
  setSecret: (state, key, value) => ({
    ...state,
    settings: { ...state.settings, secretsSet: { ...state.settings.secretsSet, [String(key)]: value !== '' } },
  }),
  saveOptions: (state, change) => ({ ...state, settings: { ...state.settings, ...(change as object) } }),
  saveSettings: (state, values) => ({ ...state, settings: { ...state.settings, values: values as Record<string, string> } }),
};
/** A save that is written: the check has a new version. */
const saving: Script = {
  savePerson: (state) => ({ ...state, check: { ...state.check!, version: SAVED }, undoableEdit: { cells: 1, rows: 1 } }),
  undoEdit: (state) => ({ ...state, undoableEdit: null }),
};
const resuming: Script = {
  resume: (state) => ({ ...state, resumable: [], run: sending }),
  dismiss: (state) => ({ ...state, resumable: state.resumable.slice(1) }),
  loadUsers: (state) => ({ ...state, check: { ...state.check!, knownUsers: 5120 } }),
  retryFailed: (state) => ({ ...state, run: sending }),
};
const failing: Script = { check: (state) => ({ ...state, problem: { ...states.problem.state.problem! } }) };

/** A mode is chosen at once; the team comes and stands on the active sheet. */
const choosing: Script = {
  chooseMode: (state, mode) => ({ ...state, mode: mode as Mode }),
  getTeam: (state) => ({ ...state, team: states['team-here'].state.team }),
};
/** A mode is asked for and nothing comes of it: the session says why. */
const refusing: Script = { chooseMode: (state) => ({ ...state, problem: { ...states.problem.state.problem! } }) };
/** A choice of mode that takes until the page says so. */
const slow: Script = {
  chooseMode: async (state, mode) => {
    await new Promise<void>((done) => (window.finish = done));
    return { ...state, mode: mode as Mode };
  },
};
/** Conflicts go as they are decided; policies are kept. */
const deciding: Script = {
  resolveConflicts: (state, _, cells) => {
    const { conflicts } = state.preview!;
    const gone = cells === 'all' ? conflicts.length : 1;
    return {
      ...state,
      preview: { ...state.preview!, conflicts: { length: conflicts.length - gone, at: (index) => conflicts.at(index + gone) } },
    };
  },
  setBlankPolicy: (state, field, policy) => ({
    ...state,
    preview: {
      ...state.preview!,
      blanks: state.preview!.blanks.map((blank) => (blank.field === field ? { ...blank, policy: policy as BlankPolicy } : blank)),
    },
  }),
};
/** A fix puts the preview away; another one can be made. */
const refitting: Script = { applyFix: (state) => ({ ...state, preview: null }), preview: (state) => ({ ...state, preview: updates }) };
/** A decision puts the preview away at once; the new one comes when the page says so. */
const remaking: Script = {
  resolveConflicts: async (state) => {
    window.page.set({ preview: null, busy: { what: 'fixing', done: null, total: null } });
    await new Promise<void>((done) => (window.finish = done));
    const { conflicts, ...rest } = state.preview!;
    return { ...state, preview: { ...rest, conflicts: { ...conflicts, length: conflicts.length - 1 } } };
  },
};
/** Update, decide, send, and take it back. */
const thereAndBack: Script = {
  ...deciding,
  chooseMode: (state, mode) => ({ ...state, mode: mode as Mode }),
  preview: (state) => ({
    ...state,
    preview: { ...decisions, massChange: { changed: 420, deactivated: 60, users: 1000, type: '420' } },
  }),
  send: (state) => ({ ...state, run: state.preview?.kind === 'undo' ? undoingRun : updated }),
  previewUndo: (state) => ({ ...state, preview: undoPreview }),
  cancelSends: (state) => ({ ...state, run: undone }),
};

/** A field is asked about no more once its source was said. */
const answered = (state: SessionState, field: unknown): SessionState => ({
  ...state,
  check: {
    ...state.check!,
    mapping: state.check!.mapping.map((line) =>
      line.field === field ? { ...line, source: 'value', confidence: 1, candidates: [] } : line,
    ),
  },
});
const answering: Script = { chooseColumn: answered, setColumnValue: answered, makeColumn: answered };

export const scripts = {
  still: {},
  wholeWay,
  stuck,
  echoing,
  mending,
  keeping,
  saving,
  resuming,
  failing,
  choosing,
  refusing,
  slow,
  deciding,
  remaking,
  refitting,
  thereAndBack,
  answering,
} satisfies Record<string, Script>;
export type ScriptName = keyof typeof scripts;

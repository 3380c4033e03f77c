/** What the session does in tests that act, not only look. */
import type { Script } from '../fake-session.js';
import { allGood, rootCause } from '../states/checks.js';
import { states } from '../states/index.js';
import { allSent, preview, sending } from '../states/sends.js';

/** Check, mend, preview, send: the whole way. */
const wholeWay: Script = {
  check: (state) => ({ ...state, check: rootCause }),
  applyFix: (state) => ({ ...state, check: { ...allGood, version: 2 } }),
  preview: (state) => ({ ...state, preview }),
  send: (state) => ({ ...state, run: sending }),
  cancel: (state) => ({ ...state, run: allSent }),
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
          return { length: list.length - 1, at, indexAt: (cell) => (list.length === 1 ? -1 : Math.max(0, list.indexAt(cell) - 1)) };
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
  saveSettings: (state, values) => ({ ...state, settings: { ...state.settings, values: values as Record<string, string> } }),
};
const resuming: Script = {
  resume: (state) => ({ ...state, resumable: [], run: sending }),
  dismiss: (state) => ({ ...state, resumable: state.resumable.slice(1) }),
  loadUsers: (state) => ({ ...state, check: { ...state.check!, knownUsers: 5120 } }),
  retryFailed: (state) => ({ ...state, run: sending }),
};
const failing: Script = { check: (state) => ({ ...state, problem: { ...states.problem.state.problem! } }) };

export const scripts = { still: {}, wholeWay, stuck, echoing, mending, keeping, resuming, failing } satisfies Record<string, Script>;
export type ScriptName = keyof typeof scripts;

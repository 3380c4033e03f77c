/** Every state that the pane is looked at in, by name. `step` is the step in which it is looked at. */
import { EMPTY_QUEUE } from '../../../../core/session/queue/queue-state.js';
import type { TreeView } from '../../../../core/hierarchy/tree.js';
import type { PaneOptions } from '../../../../core/pane/index.js';
import type { Strings } from '../../../../core/pane/strings.js';
import type { SessionState } from '../../../../core/session/state.js';
import * as checks from './checks.js';
import { hostile } from './issues.js';
import * as queues from './queues.js';
import * as readings from './readings.js';
import * as sends from './sends.js';
import * as settings from './settings.js';
import * as trees from './trees.js';
import * as troubles from './troubles.js';
import * as updates from './updates.js';

export type StepName = 'Check' | 'Preview' | 'Send' | 'Settings';
export interface NamedState {
  readonly step: StepName;
  readonly state: SessionState;
  /** Opens the first row of the list, so that its detail shows. */
  readonly open?: boolean;
  /** What is pressed then, by its words. */
  readonly press?: (t: Strings) => string;
  /** The tree of the sheet; where there is one, it is what is looked at. */
  readonly tree?: () => TreeView;
  /** What the host shows before there is a pane: the frame while the code comes or once it was lost, or the way to sign in. */
  readonly frame?: 'coming' | 'lost';
  readonly signIn?: 'account' | 'code';
  /** The only skin that has this state. */
  readonly only?: PaneOptions['skin'];
}

const sheet = { id: '1', name: 'Team roster', active: true, hidden: false, writable: true };
const team = { sheetName: 'Team', active: true, people: 5120, fetchedAt: Date.UTC(2026, 2, 4, 9, 30), lastRefresh: null };
const first: SessionState = {
  mode: 'create',
  team: null,
  sheets: [sheet],
  sheet,
  busy: null,
  problem: null,
  notices: [],
  check: null,
  preview: null,
  run: null,
  queue: EMPTY_QUEUE,
  passwords: null,
  resumable: [],
  settings: settings.savedSettings,
  selection: null,
  undoableEdit: null,
};
const checked: SessionState = { ...first, check: checks.threeIssues };
const previewed: SessionState = { ...checked, preview: sends.preview };
const inCheck = (patch: Partial<SessionState>): NamedState => ({ step: 'Check', state: { ...checked, ...patch } });
const inPreview = (patch: Partial<SessionState>): NamedState => ({ step: 'Preview', state: { ...previewed, ...patch } });
const inSend = (run: SessionState['run']): NamedState => ({ step: 'Send', state: { ...previewed, run } });
const inSettings = (patch: Partial<SessionState>): NamedState => ({ step: 'Settings', state: { ...checked, ...patch } });
const hostileMessage = { what: hostile, why: hostile, todo: hostile };

export const states = {
  'frame-coming': { step: 'Check', state: first, frame: 'coming' },
  'frame-lost': { step: 'Check', state: first, frame: 'lost' },
  'sign-in': { step: 'Check', state: first, signIn: 'account', only: 'excel' },
  'sign-in-code': { step: 'Check', state: first, signIn: 'code', only: 'excel' },
  'first-use': { step: 'Check', state: first },
  'first-use-alone': { step: 'Check', state: { ...first, settings: settings.emptySettings } },
  'no-sheet': { step: 'Check', state: { ...first, sheets: [], sheet: null, problem: troubles.noSheet } },
  starting: { step: 'Check', state: { ...first, sheets: [], sheet: null, busy: { what: 'starting', done: null, total: null } } },
  checking: { step: 'Check', state: { ...first, busy: { what: 'checking', done: 3000, total: 10_000 } } },
  'checking-again': inCheck({ busy: { what: 'checking', done: null, total: null } }),
  'three-issues': inCheck({}),
  'issue-detail': { ...inCheck({}), open: true },
  help: { ...inCheck({}), open: true, press: (t) => t.help.more },
  explained: { ...inCheck({}), open: true, press: (t) => t.explain.ask },
  person: { ...inCheck({}), open: true, press: (t) => t.person.edit },
  fix: { ...inCheck({ check: checks.rootCause }), press: (t) => t.check.fixAll(212) },
  bulk: { ...inCheck({}), press: (t) => t.bulk.open },
  columns: { ...inCheck({}), press: (t) => t.mapping.title },
  files: { ...inCheck({}), press: (t) => t.files.title },
  'thirty-thousand': inCheck({ check: checks.thirtyThousand }),
  'hundred-thousand': inCheck({ check: checks.hundredThousand }),
  mendable: inCheck({ check: checks.mendable, selection: { row: 14, column: 5 } }),
  'all-good': inCheck({ check: checks.allGood }),
  nobody: inCheck({ check: checks.nobody }),
  'root-cause': inCheck({ check: checks.rootCause }),
  unsure: inCheck({ check: readings.unsure }),
  'unsure-role': inCheck({ check: readings.onlyRole }),
  'unsure-name': inCheck({ check: readings.onlyName }),
  'no-address': inCheck({ check: readings.noAddress }),
  'unknown-words': inCheck({ check: readings.unknownWords }),
  'unknown-addresses': inCheck({ check: readings.unknownAddresses }),
  drifted: inCheck({ check: readings.drifted }),
  'drifted-much': inCheck({ check: readings.driftedMuch }),
  'hostile-reading': inCheck({ check: readings.hostileReading }),
  'hostile-words': inCheck({ check: readings.hostileWords }),
  'hidden-rows': inCheck({ check: checks.hiddenRows }),
  'date-question': inCheck({ check: checks.dateQuestion }),
  'batch-question': inCheck({ check: checks.batchQuestion }),
  stale: inCheck({ check: checks.staleCheck }),
  problem: inCheck({ problem: troubles.cellBeingEdited, notices: [troubles.protectedSheet] }),
  'protected-sheet': inCheck({ sheet: { ...sheet, writable: false }, problem: troubles.cellsRefused, notices: [troubles.protectedSheet] }),
  'several-accounts': { ...inCheck({ problem: troubles.severalAccounts }), only: 'sheets' },
  'signed-out': { ...inCheck({ problem: troubles.signedOut }), only: 'excel' },
  resumable: inCheck({ resumable: [sends.cutOff, { ...sends.cutOff, run: 'run-6' }] }),
  'resumable-elsewhere': inCheck({ settings: settings.twoTargets, resumable: [{ ...sends.cutOff, target: 'club', baseUrl: 'North' }] }),
  'for-all-rows': inCheck({ check: readings.forAllRows }),
  preview: inPreview({}),
  'few-seats': inPreview({ preview: sends.fewSeats }),
  'preview-detail': { ...inPreview({ preview: sends.warnedPreview }), open: true },
  'preview-missing': inPreview({ preview: null }),
  previewing: inPreview({ preview: null, busy: { what: 'previewing', done: null, total: null } }),
  unreachable: inPreview({ preview: null, problem: troubles.unreachable }),
  'nothing-to-send': inPreview({ preview: sends.nothingToSend }),
  'no-connection': inPreview({ settings: settings.emptySettings }),
  sending: inSend(sends.sending),
  queue: inCheck({ run: sends.sending, queue: queues.lined }),
  'queue-paused': inCheck({ queue: queues.paused }),
  'left-behind': inCheck({ queue: queues.leftBehind }),
  'queue-in-send': { ...inSend(sends.sending), state: { ...previewed, run: sends.sending, queue: queues.lined } },
  'send-behind': inPreview({ run: sends.sending, queue: queues.lined }),
  waiting: inSend(sends.waiting),
  stopping: inSend(sends.stopping),
  stopped: inSend(sends.stopped),
  failures: { ...inSend(sends.failures), open: true },
  unknowns: inSend(sends.unknowns),
  'all-sent': inSend(sends.allSent),
  passwords: { step: 'Send', state: { ...previewed, run: sends.failures, passwords: sends.passwords } },
  'settings-empty': inSettings({ settings: settings.emptySettings }),
  'settings-saved': inSettings({}),
  'settings-targets': inSettings({ settings: settings.twoTargets }),
  'settings-other': inSettings({ settings: settings.otherTarget }),
  testing: inSettings({ busy: { what: 'testing', done: null, total: null } }),
  connected: inSettings({ settings: settings.connected }),
  'connection-failed': inSettings({ settings: settings.refused }),
  'only-new': inCheck({ settings: settings.createOnly }),
  'sheet-reading': { step: 'Check', state: { ...first, busy: { what: 'checking', done: 40_000, total: 100_000 } } },
  'team-fetching': { step: 'Check', state: { ...first, busy: { what: 'fetching-team', done: 2400, total: null } } },
  'team-writing': { step: 'Check', state: { ...first, busy: { what: 'writing-team', done: 2400, total: 5120 } } },
  'team-here': inCheck({
    mode: 'update',
    team: { ...team, lastRefresh: ['12 people are new.', '3 edited cells stayed as you wrote them.'] },
  }),
  'team-elsewhere': inCheck({ mode: 'sync', team: { ...team, active: false } }),
  'decision-fixes': inCheck({ check: checks.decisionFixes }),
  'decision-detail': { ...inCheck({ check: checks.decisionFixes }), open: true },
  updates: inPreview({ mode: 'update', preview: updates.updates }),
  'update-detail': { ...inPreview({ mode: 'update', preview: updates.updates }), open: true },
  decisions: inPreview({ mode: 'sync', preview: updates.decisions, settings: settings.strictSettings }),
  'one-of-each': inPreview({ mode: 'update', preview: updates.oneOfEach }),
  'mass-change': inPreview({ mode: 'update', preview: updates.massChange }),
  'twenty-thousand': inPreview({ mode: 'update', preview: updates.twentyThousand }),
  'undo-preview': { ...inPreview({ preview: updates.undoPreview, run: updates.updated }), open: true },
  updated: inSend(updates.updated),
  'strict-sending': inSend(updates.strictSending),
  'strict-stopped': { ...inSend(updates.strictStopped), open: true },
  'taking-back': inSend(updates.takingBack),
  undoing: inSend(updates.undoing),
  undone: inSend(updates.undone),
  'strict-settings': inSettings({ settings: settings.strictSettings }),
  tree: { ...inCheck({}), tree: () => trees.team },
  'tree-company': { ...inCheck({}), tree: trees.company },
  'tree-hostile': { ...inCheck({}), tree: () => trees.hostileTree },
  hostile: inCheck({
    sheet: { ...sheet, name: hostile },
    check: checks.hostileCheck,
    problem: hostileMessage,
    notices: [hostileMessage],
    resumable: [{ ...sends.cutOff, sheetName: hostile, baseUrl: hostile }],
    preview: {
      ...sends.preview,
      destination: hostile,
      summary: [hostile],
      warnings: [hostileMessage],
      conflicts: {
        length: 1,
        at: () => ({
          ...updates.decisions.conflicts.at(0),
          person: hostile,
          heading: hostile,
          lastSeen: hostile,
          sheet: hostile,
          target: hostile,
        }),
      },
      todo: [{ title: hostile, detail: hostile, cell: null }],
      blanks: [{ field: 'x', heading: hostile, policy: 'keep', canClear: true, cells: 2 }],
      irreversible: [hostile],
      rows: {
        length: 1,
        at: () => ({
          ...updates.updates.rows.at(0),
          person: hostile,
          detail: hostile,
          changes: [{ field: 'x', heading: hostile, cell: null, from: hostile, to: hostile }],
          fixes: [{ label: hostile, cells: [], decision: { kind: 'leave-out', rows: [2] } }],
        }),
      },
    },
  }),
} satisfies Record<string, NamedState>;

export type StateName = keyof typeof states;
export const stateNames = Object.keys(states) as StateName[];
/** The states that a skin has. */
export function statesOf(skin: PaneOptions['skin']): StateName[] {
  return stateNames.filter((name) => {
    const { only = skin }: NamedState = states[name];
    return only === skin;
  });
}

/** All that the views draw from and act on: the session's state as signals, and what only the pane knows. */
import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Busy, CheckView, Fix, SessionState } from '../../session/state.js';
import type { Message } from '../../issues/message.js';
import type { CellRef } from '../../ports/index.js';
import type { Session } from '../../session/session.js';
import type { Strings } from '../strings.js';
import type { Announcer } from './announcer.js';
import { createAnnouncer } from './announcer.js';
import type { IssueWalk } from './issue-walk.js';
import { createIssueWalk } from './issue-walk.js';
import type { PersonForms } from './person-forms.js';
import { createPersonForms } from './person-forms.js';
import { settledCheck } from './settled-check.js';
import { slowBusy } from './slow-busy.js';
import { speakChanges } from './speak-changes.js';

export type Step = 'check' | 'preview' | 'send' | 'settings';
/** What can stand in the place of the check view: reached from it, left by Back. */
export type Side = 'tree' | 'bulk';

/** Fixes held up to be looked at before one of them is written. */
export interface FixOffer {
  readonly title: string;
  readonly fixes: readonly Fix[];
  /** Where they were offered, and are shown. */
  readonly step: Step;
}

/** A section of the documentation. */
export interface HelpPlace {
  readonly page: 'issues' | 'connection';
  readonly anchor: string;
  /** What it was asked about, in the language of the pane. */
  readonly title: string;
}

/** The people of these sheet rows, one at a time in a form. */
export interface Editing {
  /** 1-based sheet rows as they stood when the form was opened, in the order in which they are gone through. */
  readonly rows: readonly number[];
  /** Place in `rows` of the one that is shown. */
  readonly at: number;
  /** Where the form was opened, and is left to. */
  readonly back: Step;
}

export interface PaneModel {
  readonly session: Session;
  readonly t: Strings;
  readonly state: ReadonlySignal<SessionState>;
  readonly check: ReadonlySignal<CheckView | null>;
  /** The same once an edit has settled: for what takes long to tell of a large sheet. */
  readonly settled: ReadonlySignal<CheckView | null>;
  readonly step: ReadonlySignal<Step>;
  readonly side: Signal<Side | null>;
  readonly walk: IssueWalk;
  readonly announcer: Announcer;
  readonly offer: Signal<FixOffer | null>;
  /** The cell that is explained, in the place of the check. */
  readonly asked: Signal<CellRef | null>;
  /** The section that is read, in the place of any view. */
  readonly help: Signal<HelpPlace | null>;
  /** Opens the form for one person in the place of any step. */
  readonly editing: Signal<Editing | null>;
  readonly forms: PersonForms;
  /** True from the first moment of any work: what a second click is measured by. */
  readonly working: ReadonlySignal<boolean>;
  /** The work that has lasted long enough to be shown. */
  readonly busy: ReadonlySignal<Busy | null>;
  /** The session's problem until it is dismissed. */
  readonly problem: ReadonlySignal<Message | null>;
  /** True once code of the pane that was asked for did not come, until it comes or somebody has read it. */
  readonly notLoaded: Signal<boolean>;
  /** Where the check view was scrolled to, kept while another view stands in its place. */
  readonly checkScroll: { top: number };
  /** Goes to a step; from a form with changes that are not saved only once somebody has said what becomes of them. */
  readonly go: (step: Step) => void;
  /** Leaves the form for one person the same way, to where it was opened. */
  readonly closeForm: () => void;
  /** Runs an action unless another is at work: a double click acts once. */
  readonly act: (action: () => Promise<unknown>) => Promise<void>;
  readonly dismissProblem: () => void;
  readonly dispose: () => void;
}

/** A model over a session; `dispose` lets go of it and leaves the session alone. */
export function createPaneModel(session: Session, t: Strings): PaneModel {
  const state = signal(session.state);
  const check = computed(() => state.value.check);
  const step = signal<Step>(isRunning(session.state) ? 'send' : 'check');
  const side = signal<Side | null>(null);
  const asked = signal<CellRef | null>(null);
  const help = signal<HelpPlace | null>(null);
  const forms = createPersonForms(session, check);
  const dismissed = signal<Message | null>(null);
  const acting = signal(false);
  const announcer = createAnnouncer();
  const walk = createIssueWalk(check, (cell) => void session.reveal(cell));
  const [busy, stopBusy] = slowBusy(computed(() => state.value.busy));

  const [settled, stopSettling] = settledCheck(state);

  const unsubscribe = session.subscribe(() => {
    const before = state.peek();
    batch(() => {
      state.value = session.state;
      walk.relocate();
      if (before.selection !== session.state.selection) walk.follow(session.state.selection);
    });
  });
  const stopSpeaking = speakChanges(state, announcer, t);

  return {
    session,
    t,
    state,
    check,
    settled,
    step,
    side,
    walk,
    announcer,
    offer: signal<FixOffer | null>(null),
    asked,
    help,
    editing: forms.editing,
    forms,
    working: computed(() => acting.value || state.value.busy !== null),
    busy,
    problem: computed(() => (state.value.problem === dismissed.value ? null : state.value.problem)),
    notLoaded: signal(false),
    checkScroll: { top: 0 },
    go(next) {
      forms.leave(() =>
        batch(() => {
          step.value = next;
          side.value = null;
          asked.value = null;
          help.value = null;
          forms.editing.value = null;
        }),
      );
    },
    closeForm() {
      forms.leave(() =>
        batch(() => {
          step.value = forms.editing.peek()?.back ?? step.peek();
          forms.editing.value = null;
        }),
      );
    },
    async act(action) {
      if (acting.peek() || state.peek().busy !== null) return;
      acting.value = true;
      try {
        await action();
      } finally {
        acting.value = false;
      }
    },
    dismissProblem() {
      dismissed.value = state.peek().problem;
    },
    dispose() {
      unsubscribe();
      forms.dispose();
      stopBusy();
      stopSettling();
      stopSpeaking();
      announcer.dispose();
    },
  };
}

/** True while a run is on its way, waiting or stopping. */
export function isRunning(state: SessionState): boolean {
  return state.run !== null && state.run.state !== 'ended';
}

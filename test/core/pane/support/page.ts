/** The page under test: mounts the pane over a scripted session and lets a test reach both. */
import { mountPane } from '../../../../core/pane/index.js';
import type { PaneOptions } from '../../../../core/pane/index.js';
import type { SessionState } from '../../../../core/session/state.js';
import { fakeSession } from '../fake-session.js';
import type { FakeSession } from '../fake-session.js';
import type { NamedState, StateName } from '../states/index.js';
import { states } from '../states/index.js';
import { scripts } from './scripts.js';
import type { ScriptName } from './scripts.js';

export interface TestPage {
  session: FakeSession;
  mount(state: StateName, options: PaneOptions, script?: ScriptName): void;
  unmount(): void;
  set(patch: Partial<SessionState>): void;
  become(state: StateName): void;
}
declare global {
  interface Window {
    page: TestPage;
    broken?: number;
    /** Lets an action of the script `slow` come to its end. */
    finish?: () => void;
  }
}

let unmount = () => {};
window.page = {
  session: fakeSession(states['first-use'].state),
  mount(state, options, script = 'still') {
    unmount();
    window.page.session = fakeSession(states[state].state, scripts[script]);
    plant(state);
    unmount = mountPane(document.body.querySelector('#pane')!, window.page.session, options);
  },
  unmount: () => unmount(),
  set: (patch) => window.page.session.set(patch),
  become(state) {
    plant(state);
    window.page.session.set(states[state].state);
  },
};

function plant(name: StateName): void {
  const state: NamedState = states[name];
  window.page.session.plant(state.tree?.() ?? null);
}

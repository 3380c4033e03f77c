/** The page under test: shows the pane over a scripted session and lets a test reach both. */
import { clearFrame, showFrame } from '../../../../core/pane/frame.js';
import { formatsFor } from '../../../../core/pane/format.js';
import { mountPane } from '../../../../core/pane/index.js';
import type { PaneOptions } from '../../../../core/pane/index.js';
import type { OtherLanguage } from '../../../../core/pane/language.js';
import { loadLanguage } from '../../../../core/pane/load-language.js';
import { english } from '../../../../core/pane/strings/en/index.js';
import { dress } from '../../../../core/pane/theme.js';
import type { SessionState } from '../../../../core/session/state.js';
import { signInView } from '../../../../excel-addin/taskpane/sign-in/sign-in-view.js';
import { signInWords } from '../../../../excel-addin/taskpane/words/sign-in-words.js';
import { fakeSession } from '../fake-session.js';
import type { FakeSession } from '../fake-session.js';
import type { NamedState, StateName } from '../states/index.js';
import { statesOf, states } from '../states/index.js';
import { reached } from './reached.js';
import { scripts } from './scripts.js';
import type { ScriptName } from './scripts.js';

/** How a state is looked at; plain data, so that it comes into the page. */
export interface Look {
  readonly skin: PaneOptions['skin'];
  readonly theme?: 'light' | 'dark';
  readonly language?: OtherLanguage;
  readonly script?: ScriptName;
}
export interface TestPage {
  readonly statesOf: typeof statesOf;
  session: FakeSession;
  /** Draws the state in its own step, and resolves once it stands. */
  show(state: StateName, look: Look): Promise<void>;
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

const root = document.querySelector<HTMLElement>('#pane')!;
let unmount = () => {};
window.page = {
  statesOf,
  session: fakeSession(states['first-use'].state),
  async show(name, { skin, theme, language: tag, script = 'still' }) {
    unmount();
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[id]')) link.disabled = link.id !== skin;
    const language = await loadLanguage(tag);
    const options: PaneOptions = { skin, language, ...(theme && { theme }) };
    const state: NamedState = states[name];
    if (state.frame) {
      frame(options, state.frame);
      return;
    }
    if (state.signIn) return signIn(options, state.signIn);
    window.page.session = fakeSession(state.state, scripts[script]);
    plant(name);
    unmount = mountPane(root, window.page.session, options);
    await reached(root, state, (language?.pane ?? english)(formatsFor(language?.tag ?? 'en')));
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

/** What a host shows until the pane's code is there. */
function frame(options: PaneOptions, how: 'coming' | 'lost'): void {
  showFrame(root, options, how === 'lost' ? () => undefined : null);
  unmount = () => clearFrame(root);
}

/** What the task pane shows while nobody is signed in. */
async function signIn(options: PaneOptions, how: 'account' | 'code'): Promise<void> {
  dress(root, options);
  const words = await signInWords(options.language?.tag ?? 'en');
  root.lang = words.tag;
  const view = signInView(root, words);
  void (how === 'code' ? view.askForCode(true) : view.press(words.notSignedIn, words.signIn));
  unmount = () => root.replaceChildren();
}

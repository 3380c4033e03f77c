/** The page under test: every state of the pane with markup in each of its texts, and a watch on all ways by which markup becomes elements. */
import { mountPane } from '../../../core/pane/index.js';
import type { SessionState } from '../../../core/session/state.js';
import { fakeSession } from '../../core/pane/fake-session.js';
import { states, stateNames, type NamedState } from '../../core/pane/states/index.js';

/** What a view did: the tags it made, what it called, and whether a script of the data ran. */
export interface Drawn {
  readonly tags: readonly string[];
  readonly sinks: readonly string[];
  readonly text: string;
  /** Texts of strangers that could turn the sentence around them, with where they stand. */
  readonly loose: readonly string[];
}
declare global {
  interface Window {
    drawAll: (texts: readonly string[] | null) => Promise<Record<string, Drawn>>;
    ran?: number;
  }
}

/** Keys of texts that come from a sheet, a server, a host or a person; all others are words of the program itself. */
const TEXTS =
  /^(?:title|label|heading|fieldHeading|what|why|todo|detail|person|sheetName|name|destination|summary|reason|from|to|sheet|target|lastSeen|by|mapping|stays|irreversible|unusedHeadings|example|dayFirst|monthFirst|baseUrl|hint|targetLabel|waiting|lastRefresh|lines|text|user|address)$/u;

let sinks: string[] = [];
function spy(owner: object, name: string): void {
  const before = Object.getOwnPropertyDescriptor(owner, name)!;
  const note = (given: unknown): void => void sinks.push(`${name} ${String(given).slice(0, 40)}`);
  Object.defineProperty(owner, name, {
    ...before,
    ...(before.set && {
      set(this: unknown, value: unknown) {
        note(value);
        before.set!.call(this, value);
      },
    }),
    ...(typeof before.value === 'function' && {
      value(this: unknown, ...given: unknown[]): unknown {
        note(given.join(' '));
        return (before.value as (...all: unknown[]) => unknown).apply(this, given);
      },
    }),
  });
}
for (const name of ['innerHTML', 'outerHTML', 'insertAdjacentHTML']) spy(Element.prototype, name);
for (const name of ['write', 'writeln']) spy(Document.prototype, name);
spy(Range.prototype, 'createContextualFragment');
spy(DOMParser.prototype, 'parseFromString');
spy(HTMLIFrameElement.prototype, 'srcdoc');
const setAttribute = Element.prototype.setAttribute;
Element.prototype.setAttribute = function (name, value) {
  if (/^(?:on|srcdoc$|formaction$)/iu.test(name) || /^\s*(?:javascript|data|vbscript):/iu.test(value))
    sinks.push(`${name}=${value.slice(0, 40)}`);
  setAttribute.call(this, name, value);
};
for (const name of ['alert', 'confirm', 'prompt'] as const) window[name] = () => void (window.ran = (window.ran ?? 0) + 1) as never;

/** The value with every text of a stranger replaced by the next of `next`, in lists that are read later too. */
function poisoned(value: unknown, key: string, next: () => string): unknown {
  if (typeof value === 'string') return TEXTS.test(key) ? next() : value;
  if (typeof value === 'function')
    return (...given: unknown[]): unknown => poisoned((value as (...all: unknown[]) => unknown)(...given), key, next);
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name, next)]));
}

const drawn = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, 0);
  });

const FROM_RIGHT = /\p{Script=Hebrew}/u;

/** Text from right to left that no element of its own keeps apart; inputs and their labels are what the browser makes of them. */
function looseTexts(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (FROM_RIGHT.test(node.nodeValue ?? '') && !parent.closest('bdi, [dir], option, [role=status], [role=alert]'))
      found.push(`${parent.tagName}.${parent.className}: ${(node.nodeValue ?? '').slice(0, 60)}`);
  }
  return found;
}

/** Mounts a state, goes to its step, opens its first row and every fold. */
async function draw({ step, state, open }: NamedState, next: (() => string) | null): Promise<Drawn> {
  sinks = [];
  const tags = new Set<string>();
  const watch = new MutationObserver(() => undefined);
  watch.observe(document.body, { childList: true, subtree: true });
  const shown = next ? (poisoned(state, '', next) as SessionState) : state;
  const root = document.querySelector<HTMLElement>('#pane')!;
  const unmount = mountPane(root, fakeSession(shown), { skin: 'sheets' });
  await drawn();
  const button = [...root.querySelectorAll<HTMLElement>('nav button')].find((each) => each.textContent.includes(step));
  button?.click();
  await drawn();
  if (open) root.querySelector<HTMLElement>('[role=option]')?.click();
  for (const fold of root.querySelectorAll('details')) fold.open = true;
  await drawn();
  for (const record of watch.takeRecords())
    for (const node of record.addedNodes) {
      if (!(node instanceof Element)) continue;
      for (const each of [node, ...node.querySelectorAll('*')]) tags.add(each.tagName);
    }
  for (const each of root.querySelectorAll('*')) {
    tags.add(each.tagName);
    for (const { name } of each.attributes) if (name.startsWith('on')) sinks.push(`attribute ${name}`);
  }
  const { textContent: text } = root;
  const loose = looseTexts(root);
  unmount();
  watch.disconnect();
  return { tags: [...tags], sinks, text, loose };
}

window.drawAll = async (texts) => {
  let at = 0;
  const next = texts === null ? null : (): string => texts[at++ % texts.length]!;
  const all: Record<string, Drawn> = {};
  for (const name of stateNames) all[name] = await draw(states[name], next);
  return all;
};

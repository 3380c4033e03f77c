/** Goes to where a state is looked at, as a user would: by the buttons of the pane. */
import type { Strings } from '../../../../core/pane/strings.js';
import type { NamedState } from '../states/index.js';

/** Longer than anything here takes, on a slow machine too. */
const LONGEST_MS = 10_000;

/** Resolves once the state stands in its own step, and all that it shows only after a moment stands too. */
export async function reached(root: HTMLElement, { step, open = false, press: then, tree, state }: NamedState, t: Strings): Promise<void> {
  const isStep = named(t.steps[step.toLowerCase() as Lowercase<typeof step>]);
  const button = await found(root, 'nav button', isStep);
  if (!button.hasAttribute('aria-current')) press(button);
  await found(root, 'nav button[aria-current]', isStep);
  await drawn(); // the view of the step before is gone by then
  if (tree !== undefined) press(await found(root, 'main button', named(t.tree.open)));
  if (open) {
    const row = await found(root, '[role=listbox] [role=option]');
    press(row, row.closest<HTMLElement>('[role=listbox]')!);
  }
  if (then !== undefined) press(await found(root, ':is(main, .dock) :is(button, summary)', named(then(t))));
  await drawn();
  while (root.querySelector('[aria-busy=true]') !== null) await drawn();
  // What takes long is shown once it has lasted; a run has a bar of its own.
  if (state.busy !== null) await found(root, '[role=progressbar]');
  await drawn();
}

/** As a mouse does it: a click by script alone would leave the focus where it is. */
function press(target: HTMLElement, takesFocus = target): void {
  takesFocus.focus();
  target.click();
}

const named =
  (name: string) =>
  (element: HTMLElement): boolean =>
    (element.getAttribute('aria-label') ?? element.textContent).includes(name);

async function found(root: HTMLElement, selector: string, is = (_: HTMLElement) => true): Promise<HTMLElement> {
  const end = performance.now() + LONGEST_MS;
  for (;;) {
    const element = [...root.querySelectorAll<HTMLElement>(selector)].find(is);
    if (element !== undefined) return element;
    if (performance.now() > end) throw new Error(`Expected ${selector} in the pane, got none after ${LONGEST_MS} ms`);
    await drawn();
  }
}

/** What was changed has been drawn by then: one frame draws, the next one comes after it. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** Asks for the relay's access code where it has one. The code is kept in memory and goes with the pane. */
import type { RelayCall } from './relay/relay-call.js';

const UNAUTHORISED = 401;

export interface AccessGate {
  readonly code: () => string;
  /** Resolves when the relay lets us in, or cannot be asked: the pane then works, and sending says what is wrong. */
  pass(root: HTMLElement, call: RelayCall): Promise<void>;
}

/** A gate that shows a small form in `root` while the relay refuses. */
export function accessGate(): AccessGate {
  let code = '';
  const isOpen = async (call: RelayCall): Promise<boolean> => {
    try {
      return (await call('GET', 'api/access')).status !== UNAUTHORISED;
    } catch {
      return true; // no answer: nothing to ask a code for
    }
  };
  return {
    code: () => code,
    async pass(root, call) {
      for (let refused = false; !(await isOpen(call)); refused = true) code = await askFor(root, refused);
      root.replaceChildren();
    },
  };
}

/** Draws the form and resolves with what the user has entered. */
function askFor(root: HTMLElement, refused: boolean): Promise<string> {
  const form = document.createElement('form');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const button = document.createElement('button');
  const note = document.createElement('p');
  form.className = 'access-gate';
  label.htmlFor = input.id = 'access-code';
  label.textContent = 'Access code of your organisation’s relay';
  input.type = 'password';
  input.autocomplete = 'off';
  input.required = true;
  button.textContent = 'Continue';
  note.setAttribute('role', 'alert');
  note.textContent = refused ? 'This code is not the relay’s. Check it with the person who gave it to you.' : '';
  form.append(label, input, button, note);
  root.replaceChildren(form);
  input.focus();
  return new Promise((resolve) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      resolve(input.value);
    });
  });
}

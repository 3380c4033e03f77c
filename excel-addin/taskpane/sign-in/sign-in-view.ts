/** The pane while nobody is signed in: a form for the code, or words with a button. */
import type { SignInWords } from '../words/sign-in-en.js';
import type { SignInView } from './sign-in.js';

/** Draws into `root` and leaves it empty after each answer. */
export function signInView(root: HTMLElement, words: SignInWords): SignInView {
  const show = (content: HTMLElement, focus: HTMLElement): void => {
    const page = make('main', '');
    page.className = 'view sign-in';
    page.append(make('h1', 'Muster'), content);
    root.replaceChildren(page);
    focus.focus();
  };
  return {
    askForCode(refused) {
      const form = make('form', '');
      const label = make('label', words.codeLabel);
      const input = make('input', '');
      const button = make('button', words.continue);
      const note = make('p', refused ? words.codeRefused : '');
      label.htmlFor = input.id = 'access-code';
      input.type = 'password';
      input.autocomplete = 'off';
      input.required = true;
      note.setAttribute('role', 'alert');
      input.className = 'field';
      button.className = 'button primary';
      if (refused) input.setAttribute('aria-invalid', 'true');
      form.append(label, input, note, button);
      show(form, input);
      return new Promise((resolve) => {
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          root.replaceChildren();
          resolve(input.value);
        });
      });
    },
    press(problem, text) {
      const box = make('div', '');
      const button = make('button', text);
      const note = make('p', problem);
      note.setAttribute('role', 'alert');
      button.className = 'button primary';
      box.append(note, button);
      show(box, button);
      return new Promise((resolve) => {
        button.addEventListener('click', () => {
          root.replaceChildren();
          resolve();
        });
      });
    },
  };
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

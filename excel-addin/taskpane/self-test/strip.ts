/** A strip above the pane with the button of the self-test, and how it went. */
import type { Line } from '../../../core/self-test/check.js';
import { sumOf } from '../../../core/self-test/report.js';

/** Shows the strip; one run at a time. */
export function showStrip(body: HTMLElement, run: () => Promise<readonly Line[]>): void {
  const strip = document.createElement('p');
  const button = document.createElement('button');
  const outcome = document.createElement('span');
  outcome.setAttribute('role', 'status');
  button.type = 'button';
  button.textContent = 'Run self-test';
  button.addEventListener('click', () => {
    button.disabled = true;
    outcome.textContent = ' Running …';
    void run()
      .then((lines) => ` ${sumOf(lines)}`)
      .catch((error: unknown) => ` ${String(error)}`)
      .then((text) => {
        outcome.textContent = text;
        button.disabled = false;
      });
  });
  strip.append(button, outcome);
  body.prepend(strip);
}

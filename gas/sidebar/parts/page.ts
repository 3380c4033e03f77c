/** Stands first in the page: the collection that the scripts behind it, and those of parts, put their modules into. */
import { createParts } from './parts.js';

/** As the page's own scripts run: in its text. */
function run(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  element.remove();
}

// The build writes this name into the scripts.
Object.assign(window, { musterParts: createParts(run) });

/** What ships, as the build left it in gas/dist. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../../gas/dist/', import.meta.url));

/** The text of a built file. */
export function builtFile(name: 'Code.js' | 'Sidebar.html' | 'appsscript.json' | `${'Part' | 'Words'}-${string}.html`): string {
  return readFileSync(DIST + name, 'utf8');
}
export const builtFolder = DIST;

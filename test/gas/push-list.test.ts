/** What `clasp push` would upload, asked of clasp itself, offline and with a script id that does not exist. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { OTHER_LANGUAGES } from '../../core/pane/language.js';
import { builtFolder } from './support/built.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const clasp = join(root, 'node_modules/.bin/clasp');
const folder = mkdtempSync(join(tmpdir(), 'muster-push-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('exactly the manifest, the code, the sidebar and its words', () => {
  cpSync(builtFolder, join(folder, 'gas/dist'), { recursive: true });
  cpSync(join(root, '.clasp.json.example'), join(folder, '.clasp.json'));
  cpSync(join(root, 'appsscript.json'), join(folder, 'appsscript.json'));
  mkdirSync(join(folder, 'excel-addin/dist'), { recursive: true });
  writeFileSync(join(folder, 'excel-addin/dist/taskpane.js'), 'not for Google');
  const status = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    encoding: 'utf8',
  });
  const { filesToPush, untrackedFiles } = JSON.parse(status) as Record<'filesToPush' | 'untrackedFiles', string[]>;
  // clasp lists files in the order in which it came to read them
  const words = OTHER_LANGUAGES.map((tag) => `gas/dist/Words-${tag}.html`);
  const parts = ['Check', 'Help', 'Main', 'Views'].map((name) => `gas/dist/Part-${name}.html`);
  expect([...filesToPush].sort()).toEqual(['gas/dist/Code.js', ...parts, 'gas/dist/Sidebar.html', ...words, 'gas/dist/appsscript.json']);
  expect(untrackedFiles).toEqual([]);
});

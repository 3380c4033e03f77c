/** What `clasp push` would upload, asked of clasp itself, offline and with a script id that does not exist. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { builtFolder } from './support/built.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const clasp = join(root, 'node_modules/.bin/clasp');
const folder = mkdtempSync(join(tmpdir(), 'muster-push-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('exactly the manifest, the code and the sidebar', () => {
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
  expect([...filesToPush].sort()).toEqual(['gas/dist/Code.js', 'gas/dist/Sidebar.html', 'gas/dist/appsscript.json']);
  expect(untrackedFiles).toEqual([]);
});

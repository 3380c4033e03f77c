// @ts-check
/** `npm start`: builds what ships and the workbench around it, then runs the workbench until it is stopped. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program of this project and resolves when it has ended well.
 * @param {string} script
 * @returns {Promise<void>}
 */
function run(script) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${script} ended with ${code}. Its messages stand above.`));
    });
  });
}

await Promise.all(['gas/build.mjs', 'excel-addin/build.mjs', 'workbench/build.mjs'].map(run));
await import(new URL('./dist/server.mjs', import.meta.url).href);

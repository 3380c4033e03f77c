// @ts-check
/** Sizes of what ships against their budgets, from a build made for the purpose. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as buildAddIn, FIRST_LOAD_BUDGET, WHOLE_BUDGET } from '../../excel-addin/build.mjs';

const KB = 1024;
/** As gas/build.mjs holds them. */
const CODE_BUDGET = 60 * KB;
const SIDEBAR_BUDGET = 228 * KB;

/**
 * @param {string} root
 * @returns {Promise<{ what: string, bytes: number, budget: number }[]>}
 */
export async function sizes(root) {
  execFileSync(process.execPath, [join(root, 'gas/build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const { firstLoad, whole } = await buildAddIn();
  const code = readFileSync(join(root, 'gas/dist/Code.js'));
  const sidebar = gzipSync(readFileSync(join(root, 'gas/dist/Sidebar.html')));
  return [
    { what: 'gas/dist/Code.js', bytes: code.length, budget: CODE_BUDGET },
    { what: 'gas/dist/Sidebar.html, gzip', bytes: sidebar.length, budget: SIDEBAR_BUDGET },
    { what: 'excel-addin/dist first load, gzip', bytes: firstLoad, budget: FIRST_LOAD_BUDGET },
    { what: 'excel-addin/dist, all of it, gzip', bytes: whole, budget: WHOLE_BUDGET },
  ];
}

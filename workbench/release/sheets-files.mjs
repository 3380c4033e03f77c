// @ts-check
/** The archive for Google Sheets: what is pushed, and how. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IN_BOTH_PANES, noticesOf } from './packages.mjs';
import { filesBelow, papers } from './project.mjs';

/**
 * By path in the archive, where everything stands as in the project, so that one page tells how to go on from either.
 * @param {import('./project.mjs').Project} project
 * @returns {Map<string, Uint8Array>}
 */
export function sheetsFiles(project) {
  return new Map([
    ...filesBelow(project, 'gas/dist'),
    ['.clasp.json.example', readFileSync(join(project.root, '.clasp.json.example'))],
    ['THIRD-PARTY-LICENSES.txt', Buffer.from(noticesOf(project, IN_BOTH_PANES))],
    ...papers(project, 'docs/deploy-sheets.md', 'workbench/release/install-sheets.md'),
  ]);
}

// @ts-check
/** Builds what ships before any test runs: scenarios drive the built panes, not the sources. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const BUILDS = ['gas/build.mjs', 'excel-addin/build.mjs', 'workbench/build.mjs'];

export default function setup() {
  for (const script of BUILDS) if (existsSync(script)) execFileSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
}

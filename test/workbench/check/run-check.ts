/** Runs the headless check as people run it: as a process, on files in a folder of its own. It is bundled once for a test file. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCheck } from '../../../workbench/check/bundle.mjs';
import type { CheckResult } from '../../../workbench/check/check-file.js';

const PROGRAM = await bundleCheck();
/** What `npm run check` starts: it bundles the program anew before it runs it. */
const START = fileURLToPath(new URL('../../../workbench/check.mjs', import.meta.url));

export interface Ran {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder for files of one test file. */
export class Folder {
  private readonly path = mkdtempSync(join(tmpdir(), 'muster-check-'));

  write(name: string, content: string | Uint8Array): string {
    const file = join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

function run(program: string, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return { exit: status, out: stdout, err: stderr };
}

export const runCheck = (...args: string[]): Ran => run(PROGRAM, args);

/** As a newcomer starts it, from the sources. */
export const startCheck = (...args: string[]): Ran => run(START, args);

/** The result with --json; fails where stdout is anything but one JSON object on one line. */
export function checkJson(...args: string[]): CheckResult & { exit: number | null } {
  const { exit, out, err } = runCheck(...args, '--json');
  if (err !== '' || out.trimEnd().includes('\n')) throw new Error(`Expected one line, got ${out} ${err}`);
  return { exit, ...(JSON.parse(out) as CheckResult) };
}

/** `C3 email-format`, `row 5 looks-like-total`. */
export const linesOf = ({ issues }: CheckResult): string[] =>
  issues.map(({ row, column, code }) => `${column ?? 'row '}${row ?? ''} ${code}`);

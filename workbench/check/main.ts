/** The headless check: prints the issues of a roster file. Exit 0 without errors, 1 with errors in the data, 2 when it could not run. */
import { speak } from '../../core/issues/messages/spoken.js';
import { loadLanguage } from '../../core/pane/load-language.js';
import { type CheckResult, checkFile } from './check-file.js';
import { type CheckMode, readCommand } from './command-line.js';

const FAILED = 2;

const counted = (count: number, one: string, other = `${one}s`): string => `${String(count)} ${count === 1 ? one : other}`;

function printForPeople({ rows, counts, issues, export: exported }: CheckResult, mode: CheckMode): string {
  const lines = issues.map(
    ({ level, row, column, code, message }) => `${level.padEnd(7)} ${`${column ?? ''}${row ?? ''}`.padEnd(8)} ${code}: ${message}`,
  );
  const { create, update, unchanged, blocked, notAllowed, skipped } = counts;
  const words = [
    ...(mode === 'update' && create === 0 ? [] : [`${create} to create`]),
    ...(mode === 'create' && update === 0 ? [] : [`${update} to update`, `${unchanged} unchanged`, `${notAllowed} not allowed`]),
    `${blocked} blocked`,
    `${skipped} skipped`,
  ];
  const written = exported ? [`Wrote ${exported.path}.`, ...exported.notes] : [];
  const levels = [counted(counts.error, 'error'), counted(counts.warning, 'warning'), counted(counts.info, 'info')];
  const sum = `${counted(rows, 'person', 'people')}: ${words.join(', ')}. ${levels.join(', ')}.`;
  return [...lines, sum, ...written].join('\n');
}

const args = process.argv.slice(2);
try {
  const command = readCommand(args, new Date().toISOString().slice(0, 10));
  speak((await loadLanguage(command.language ?? ''))?.core ?? null);
  const result = checkFile(command);
  process.stdout.write(`${command.json ? JSON.stringify(result) : printForPeople(result, command.mode)}\n`);
  process.exitCode = result.counts.error > 0 ? 1 : 0;
} catch (error) {
  const problem = error instanceof Error ? error.message : String(error);
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify({ problem })}\n`);
  else process.stderr.write(`${problem}\n`);
  process.exitCode = FAILED;
}

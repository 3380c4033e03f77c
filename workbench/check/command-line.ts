/** The words of the command line, read and judged. */
import { parseArgs } from 'node:util';

const MODES = ['create', 'update', 'sync'] as const;
export type CheckMode = (typeof MODES)[number];

export interface CheckCommand {
  readonly file: string;
  readonly target: string;
  readonly mode: CheckMode;
  readonly sheet: string | undefined;
  readonly directory: string | undefined;
  readonly mapping: string | undefined;
  readonly today: string;
  readonly json: boolean;
}

export const USAGE =
  'npm run check -- FILE [--target agent-connect] [--mode create|update|sync] [--sheet NAME] [--directory FILE.json] [--mapping FILE.json] [--today YYYY-MM-DD] [--json]';

/** True for a day of the calendar as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads the arguments; `today` is the default for `--today`. @throws Error that says which word is wrong. */
export function readCommand(args: readonly string[], today: string): CheckCommand {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { target: text, mode: text, sheet: text, directory: text, mapping: text, today: text, json: { type: 'boolean' } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error(`Expected one file. Usage: ${USAGE}`);
  if (values.today !== undefined && !isDay(values.today)) throw new Error(`Expected --today as YYYY-MM-DD, got ${values.today}.`);
  const { target = 'agent-connect', mode: word = 'create', sheet, directory, mapping, json = false } = values;
  const mode = MODES.find((each) => each === word);
  if (mode === undefined) throw new Error(`There is no mode ${word}. Choose one of ${MODES.join(', ')}.`);
  return { file, target, mode, sheet, directory, mapping, today: values.today ?? today, json };
}

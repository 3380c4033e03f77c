/** The words of the command line, read and judged. */
import { parseArgs } from 'node:util';
import { OTHER_LANGUAGES, otherLanguage, type OtherLanguage } from '../../core/pane/language.js';

const MODES = ['create', 'update', 'sync'] as const;
export type CheckMode = (typeof MODES)[number];

const EXPORTS = ['upload', 'template', 'issues'] as const;

/** A file to write beside the check. */
export interface ExportCommand {
  readonly kind: (typeof EXPORTS)[number];
  readonly path: string;
}

export interface CheckCommand {
  readonly file: string;
  readonly target: string;
  readonly mode: CheckMode;
  readonly sheet: string | undefined;
  readonly directory: string | undefined;
  readonly mapping: string | undefined;
  readonly today: string;
  readonly json: boolean;
  /** What the issues are said in; null is English. */
  readonly language: OtherLanguage | null;
  readonly export: ExportCommand | undefined;
}

const USAGE =
  'npm run check -- FILE [--target agent-connect] [--mode create|update|sync] [--sheet NAME] [--directory FILE.json] [--mapping FILE.json] [--today YYYY-MM-DD] [--language en|de|es|fr|ja|pt] [--export upload|template|issues PATH] [--json]';

/** True for a day of the calendar as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads the arguments; `today` is the default for `--today`. @throws Error that says which word is wrong. */
export function readCommand(args: readonly string[], today: string): CheckCommand {
  const text = { type: 'string' } as const;
  const options = { target: text, mode: text, sheet: text, directory: text, mapping: text, today: text, language: text, export: text };
  const { values, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: { ...options, json: { type: 'boolean' } },
  });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token] : []));
  const exported = readExport(tokens, words);
  const [file, ...more] = words.filter(({ index }) => index !== exported?.at).map(({ value }) => value);
  if (file === undefined || more.length > 0) throw new Error(`Expected one file. Usage: ${USAGE}`);
  if (values.today !== undefined && !isDay(values.today)) throw new Error(`Expected --today as YYYY-MM-DD, got ${values.today}.`);
  const { target = 'agent-connect', mode: word = 'create', sheet, directory, mapping, json = false, language: spoken = 'en' } = values;
  const mode = MODES.find((each) => each === word);
  if (mode === undefined) throw new Error(`There is no mode ${word}. Choose one of ${MODES.join(', ')}.`);
  const language = otherLanguage(spoken);
  if (language === null && !/^en\b/iu.test(spoken))
    throw new Error(`There is no language ${spoken}. Choose one of ${['en', ...OTHER_LANGUAGES].join(', ')}.`);
  return { file, target, mode, sheet, directory, mapping, today: values.today ?? today, json, language, export: exported?.command };
}

interface Token {
  readonly kind: string;
  readonly index: number;
  readonly name?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** The kind and the path behind `--export`; the path is the next word, wherever the file stands. */
function readExport(tokens: readonly Token[], words: readonly Token[]): { at: number; command: ExportCommand } | null {
  const option = tokens.find(({ kind, name }) => kind === 'option' && name === 'export');
  if (!option) return null;
  const kind = EXPORTS.find((each) => each === option.value);
  if (kind === undefined) throw new Error(`There is no file ${option.value ?? ''}. Choose one of ${EXPORTS.join(', ')}.`);
  const at = option.index + (option.inlineValue === true ? 1 : 2);
  const path = words.find(({ index }) => index === at)?.value;
  if (path === undefined) throw new Error(`Expected a path behind --export ${kind}. Usage: ${USAGE}`);
  return { at, command: { kind, path } };
}

/** What a spreadsheet makes of text that somebody types into a cell. */
import type { CellContent } from './cell.js';

export interface TypingOptions {
  /** The cell's number format; `@` keeps everything as text. */
  readonly format?: string;
  readonly dateSystem?: 1900 | 1904;
  /** Decides how 3/4/2024 is read: month first only in the United States. */
  readonly locale?: string;
}

const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in each date system. */
const EPOCH_SERIAL = { 1900: 25_569, 1904: 24_107 } as const;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)%$/u;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const LOCAL_DATE = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/u;
const ERROR_TEXT = /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|ERROR!)$/u;
const LITERAL = /^=\s*(?:"((?:[^"]|"")*)"|([+-]?\d+(?:\.\d+)?)(?:\s*\+\s*(\d+(?:\.\d+)?))?)\s*$/u;

/** The cell content that typing `text` gives: a number, a yes or no, a date, a formula, an error, or text. */
export function typedValue(text: string, options: TypingOptions = {}): CellContent {
  const format = options.format ?? '';
  const content = (value: CellContent['value'], shape = format): CellContent => ({ value, formula: null, format: shape, error: false });
  if (text === '') return content(null);
  if (format === '@') return content(text);
  if (text.startsWith("'")) return content(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { ...literalResult(text), formula: text, format };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return content(Number(trimmed));
  if (GROUPED.test(trimmed)) return content(Number(trimmed.replaceAll(',', '')));
  const percent = PERCENT.exec(trimmed);
  if (percent) return content(Number(percent[1]) / 100, format || '0%');
  if (/^true$/iu.test(trimmed)) return content(true);
  if (/^false$/iu.test(trimmed)) return content(false);
  if (ERROR_TEXT.test(trimmed)) return { ...content(trimmed), error: true };
  const date = typedDate(trimmed, options);
  return date ? content(date.serial, format || date.format) : content(text);
}

/** Serial number of a day, or null when the calendar has no such day. */
export function serialOf(year: number, month: number, day: number, dateSystem: 1900 | 1904 = 1900): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return exists ? at.getTime() / DAY_MS + EPOCH_SERIAL[dateSystem] : null;
}

function typedDate(text: string, options: TypingOptions): { serial: number; format: string } | null {
  const found = (year: number, month: number, day: number, format: string) => {
    const serial = serialOf(year, month, day, options.dateSystem);
    return serial === null ? null : { serial, format };
  };
  const iso = ISO_DATE.exec(text);
  if (iso) return found(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const local = LOCAL_DATE.exec(text);
  if (!local) return null;
  const [first, year] = [Number(local[1]), Number(local[4])];
  const second = Number(local[3]);
  if (local[2] === '.') return found(year, second, first, 'dd.mm.yyyy');
  return /^en[-_]US$/u.test(options.locale ?? 'en-US') ? found(year, first, second, 'm/d/yyyy') : found(year, second, first, 'dd/mm/yyyy');
}

/** Only literals and sums of two are computed; any other formula shows `#N/A`, since this model does no arithmetic on cells. */
function literalResult(formula: string): Pick<CellContent, 'value' | 'error'> {
  const literal = LITERAL.exec(formula);
  if (!literal) return { value: '#N/A', error: true };
  if (literal[1] !== undefined) return { value: literal[1].replaceAll('""', '"'), error: false };
  return { value: Number(literal[2]) + Number(literal[3] ?? 0), error: false };
}

/** What a run is about, read back from a journal that anybody may have edited. */
import type { RunHead } from '../ports/index.js';

const TEXTS = ['undoes', 'by', 'target', 'baseUrl', 'sheetId', 'sheetName', 'planMac'] as const;
const NUMBERS = ['startedAt', 'total'] as const;

/** The head in a record of a run, or null where it is not whole. */
export function parseHead(detail: string): RunHead | null {
  const head = parseRecord(detail);
  if (!head) return null;
  const { kind, strict, mapping, dates, counts } = head;
  const isWhole =
    (kind === 'send' || kind === 'undo') &&
    typeof strict === 'boolean' &&
    TEXTS.every((name) => typeof head[name] === 'string') &&
    NUMBERS.every((name) => typeof head[name] === 'number') &&
    isRecordOf(mapping, 'string') &&
    (dates === undefined || (isRecord(dates) && Object.values(dates).every((reading) => reading === 'dmy' || reading === 'mdy'))) &&
    (counts === undefined || isRecordOf(counts, 'number'));
  return isWhole ? (head as unknown as RunHead) : null;
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRecordOf(value: unknown, type: 'string' | 'number'): boolean {
  return isRecord(value) && Object.values(value).every((each) => typeof each === type);
}

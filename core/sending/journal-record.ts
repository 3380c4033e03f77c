/** One record of the journal: sealed when it is written, judged when it is read. Readers trust nothing that they get back. */
import type { JournalRecord, RunState } from '../ports/index.js';

export const JOURNAL_VERSION = 2;

/** The fields under the seal, in the order in which they are summed. */
const SEALED = ['v', 'run', 'seq', 'fence', 'at', 'kind', 'state', 'rid', 'op', 'key', 'remoteId', 'code', 'detail', 'image'] as const;
const NUMBERS: readonly string[] = ['v', 'seq', 'fence', 'at'];

/** A record with its checksum. */
export function sealRecord(record: Omit<JournalRecord, 'checksum'>): JournalRecord {
  return { ...record, checksum: checksumOf(record) };
}

const ENDED: readonly (string | null)[] = ['settled', 'reported'] satisfies RunState[];

/** True for the last states of a run: it is not to be taken up any more. */
export const hasEnded = (state: string | null): boolean => ENDED.includes(state);

/** True for a whole record of the version known here; false for torn, edited, foreign and future ones. */
export function isIntact(value: unknown): value is JournalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof JournalRecord, unknown>>;
  if (record.v !== JOURNAL_VERSION || (record.kind !== 'run' && record.kind !== 'row')) return false;
  for (const name of SEALED) if (typeof record[name] !== (NUMBERS.includes(name) ? 'number' : 'string')) return false;
  return record.checksum === checksumOf(value as JournalRecord);
}

function checksumOf(record: Omit<JournalRecord, 'checksum'>): string {
  return crc32(JSON.stringify(SEALED.map((name) => record[name])));
}

const POLYNOMIAL = 0xedb88320; // CRC-32: finds torn writes and edits by hand; it protects no secret, since a record holds none

/** What each value of a byte adds to the sum: a journal of thousands of rows is summed at every start. */
const BYTE_SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** CRC-32 of a text's UTF-16 code units, low byte first, as eight hexadecimal digits. */
export function crc32(text: string): string {
  let sum = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    sum = addByte(addByte(sum, unit & 0xff), unit >> 8);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function addByte(sum: number, byte: number): number {
  return (sum >>> 8) ^ (BYTE_SUMS[(sum ^ byte) & 0xff] ?? 0);
}

/** What a cell says, as a text that can be compared: `n`, `No` and an empty check box are one thing. */
import { dateReadings, formatDay, isoDay } from '../fields/date.js';
import { dayOfSerial } from '../fields/date-cell.js';
import type { Field, FieldValue } from '../fields/field.js';
import { isErrorValue } from '../lexicon/index.js';
import type { CellValue } from '../ports/index.js';
import { plainText } from '../plan/same-value.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import { codecOf } from '../roster/codec-of.js';
import { isClearWord } from '../roster/clear-word.js';
import { DirectoryIndex } from '../roster/directory.js';
import { textOfValue } from '../roster/row-reader.js';
import { lowerCase } from '../text/chars.js';

/** Reads a cell: empty for one that says nothing, null for one that cannot be read. */
export type CellReader = (raw: CellValue, shown: string | null, dateSystem: 1900 | 1904) => string | null;

/** No name of a person: those have no blank in front. */
export const NOBODY = ' nobody';

const NOTHING_KNOWN = new DirectoryIndex(undefined);

/** The reader of a field. What the target knows of roles and groups plays no part: a cell says the same without. */
export function cellReader(field: Field): CellReader {
  const readText = textReader(field);
  return (raw, shown, dateSystem) => {
    if (raw === null || raw === '' || field.kind === 'secret') return '';
    if (field.kind === 'date' && typeof raw === 'number') return keyOfDay(dayOfSerial(raw, dateSystem));
    const text = textOfValue(raw, shown, field);
    if (text === '' || isClearWord(text)) return '';
    return isErrorValue(text) ? null : readText(text, raw);
  };
}

function textReader(field: Field): (text: string, raw: CellValue) => string | null {
  const codec = codecOf(field, NOTHING_KNOWN);
  switch (field.kind) {
    case 'email':
    case 'record':
      return (text) => lowerCase(plainText(text));
    case 'leader':
      return keyOfLeader;
    case 'date':
      return keyOfDateText;
    default:
      return (text, raw) => (codec.fault(text, raw) === 0 ? keyOfValue(codec.value(text, raw)) : null);
  }
}

/** A value in the same words; names of a list count in any order, and once. */
export function keyOfValue(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'y' : 'n';
  if (typeof value === 'string') return plainText(value);
  return value === null || value.length === 0 ? '' : JSON.stringify([...new Set(value.map(plainText))].sort());
}

/** A leader is an address, in any case, or an ID, exactly. */
export function keyOfLeader(text: string): string {
  if (lowerCase(text) === UNASSIGNED) return NOBODY;
  return text.includes('@') ? lowerCase(plainText(text)) : plainText(text);
}

const keyOfDay = (day: number): string | null => (Number.isNaN(day) ? null : formatDay(day));

/** A text that could be two days is neither: which one it is hangs on the other cells of its column. */
function keyOfDateText(text: string): string | null {
  const iso = isoDay(text);
  if (!Number.isNaN(iso)) return formatDay(iso);
  const { ymd, dmy, mdy } = dateReadings(text);
  const days = new Set([ymd, dmy, mdy].filter((day) => !Number.isNaN(day)));
  const [day = NaN] = days;
  return days.size === 1 ? keyOfDay(day) : null;
}

/** One closure per mapped column, compiled once: reads a cell, notes what the row needs, and adds findings. */
import { type Codec, isTooLong } from '../fields/codec.js';
import { dateReadings, isoDay } from '../fields/date.js';
import { dayOfSerial, isDateCell, isDateFormat } from '../fields/date-cell.js';
import { packDate, packYearFirst } from '../fields/date-column.js';
import { isRounded } from '../fields/employee-id.js';
import type { Field } from '../fields/field.js';
import { UNASSIGNED } from '../fields/unassigned.js';
import { isYesOrNo, parseYesNo } from '../fields/yes-no.js';
import { CODE, type CodeNumber } from '../issues/codes.js';
import type { CellGrid, CellValue } from '../ports/index.js';
import { lowerCase } from '../text/chars.js';
import { mixedScriptWord } from '../text/scripts.js';
import { codecOf, NO_LIMIT } from './codec-of.js';
import type { DirectoryIndex } from './directory.js';
import type { RowKeys } from './row-keys.js';
import { FLAG, type RowState } from './row-state.js';

/** Reads one cell of row `row` of the body (`gridRow` of the grid); `text` is trimmed and not empty, `isPlain` where it is known to be printable ASCII. */
export type CellRule = (row: number, gridRow: number, text: string, raw: CellValue, isPlain: boolean) => void;

export interface RuleContext {
  readonly state: RowState;
  readonly keys: RowKeys;
  readonly grid: CellGrid;
  readonly directory: DirectoryIndex;
  readonly fromTextFile: boolean;
  /** Day number of today, or NaN. */
  readonly today: number;
  /** Key of the field that says who can manage teams. */
  readonly managerField: string;
  /** Fields that tell who somebody is. */
  readonly keyFields: ReadonlySet<Field>;
}

/** Compiles the rule of a field. `index` is its number among the fields, `column` its grid column, `dateIndex` its date column. */
export function compileRule(field: Field, index: number, column: number, dateIndex: number, context: RuleContext): CellRule {
  const { state, keys, grid, directory, fromTextFile } = context;
  const { findings, flags } = state;
  const codec = codecOf(field, directory);
  const shownAt = (gridRow: number): string | null => grid.shown?.[gridRow]?.[column] ?? null;
  const formatAt = (gridRow: number): string | null => grid.formats?.[gridRow]?.[column] ?? null;
  const addFault: CellRule = (row, _, text, raw) => {
    const fault = codec.fault(text, raw);
    if (fault !== 0) findings.add(row, index, fault);
  };
  const limit = field.maxLength ?? NO_LIMIT;
  const isListed = directory.namesOf(field) !== null;
  /** For kinds that have no other fault than their length: without the way through the codec. */
  const addTooLong: CellRule = (row, _, text) => {
    if (isTooLong(text, limit)) findings.add(row, index, CODE['too-long']);
  };
  const faultOfWord = remembering(codec);
  const addFaultOfWord: CellRule = (row, _, text, raw) => {
    const fault = faultOfWord(text, raw);
    if (fault !== 0) findings.add(row, index, fault);
  };
  /** Notes what a spreadsheet did to an ID that it took for a number or a date. */
  const isDamagedId = (row: number, gridRow: number, raw: CellValue): boolean => {
    const isDay = typeof raw === 'number' && isDateFormat(formatAt(gridRow) ?? '');
    if (!isDay && !isRounded(raw, shownAt(gridRow), fromTextFile)) return false;
    findings.add(row, index, isDay ? CODE['id-became-date'] : CODE['id-rounded']);
    return true;
  };
  switch (field.kind) {
    case 'email':
      if (!context.keyFields.has(field)) return addFault;
      return (row, _, text, raw) => {
        keys.email = lowerCase(text);
        const fault = codec.fault(text, raw);
        if (fault === 0) return;
        findings.add(row, index, fault);
        flags[row]! |= FLAG.emailFault;
      };
    case 'employee-id':
      return (row, gridRow, text, raw) => {
        if (isDamagedId(row, gridRow, raw)) return;
        keys.id = text;
        const isText = typeof raw === 'string' || text !== String(raw);
        flags[row]! |= isText ? FLAG.textId : FLAG.numericId;
        if (isText) state.idColumn.count(text, 1);
        if (isTooLong(text, limit)) findings.add(row, index, CODE['too-long']);
      };
    case 'leader':
      return (row, gridRow, text, raw) => {
        if (isDamagedId(row, gridRow, raw)) return;
        if (text.length === UNASSIGNED.length && lowerCase(text) === UNASSIGNED) {
          flags[row]! |= FLAG.unassigned;
          return;
        }
        keys.leader = text;
        if (text.includes('@')) return;
        const isText = typeof raw === 'string' || text !== String(raw);
        flags[row]! |= isText ? FLAG.textLeader : FLAG.numericLeader;
        if (isText) state.leaderColumn.count(text, 1);
      };
    case 'yes-no':
      if (field.key !== context.managerField) {
        return (row, gridRow, text, raw, isPlain) => {
          if (!isYesOrNo(text)) addFaultOfWord(row, gridRow, text, raw, isPlain);
        };
      }
      return (row, _, text, raw) => {
        const manages = parseYesNo(text, raw);
        if (manages === null) findings.add(row, index, CODE['yes-no']);
        else flags[row]! |= manages ? FLAG.manages : FLAG.managesNot;
      };
    case 'date': {
      const { bytes, column: counts } = state.dates[dateIndex]!;
      const dateSystem = grid.dateSystem ?? 1900;
      return (row, gridRow, text, raw) => {
        let day = NaN;
        if (typeof raw === 'string') day = isoDay(text);
        else if (typeof raw === 'number' && isDateCell(shownAt(gridRow), formatAt(gridRow))) day = dayOfSerial(raw, dateSystem);
        const byte = Number.isNaN(day)
          ? packDate(typeof raw === 'string' ? dateReadings(text) : NO_READING, context.today)
          : packYearFirst(day, context.today);
        bytes[row] = byte;
        counts.add(byte);
      };
    }
    case 'status':
      return (row, _, text, raw) => {
        const status = codec.value(text, raw);
        flags[row]! |= status === 'active' ? FLAG.statusActive : status === 'deactivated' ? FLAG.statusDeactivated : FLAG.statusUnknown;
      };
    case 'secret':
      return (row, _, text) => {
        flags[row]! |= FLAG.password;
        state.passwords++;
        if (isTooLong(text, limit)) findings.add(row, index, CODE['too-long']);
      };
    case 'name':
      return (row, _, text, __, isPlain) => {
        if (!isPlain && mayMixScripts(text) && mixedScriptWord(text) !== null) findings.add(row, index, CODE['mixed-script']);
        if (isTooLong(text, limit)) findings.add(row, index, CODE['too-long']);
      };
    case 'record':
      return (_row, _gridRow, text) => {
        keys.record = text;
      };
    case 'user-name':
      return (row, gridRow, text, raw, isPlain) => {
        const isDamaged = typeof raw === 'number' && (isDateFormat(formatAt(gridRow) ?? '') || isRounded(raw, null, fromTextFile));
        if (isDamaged) findings.add(row, index, CODE['username-format']);
        else addFault(row, gridRow, text, raw, isPlain);
      };
    case 'number':
      return (row, gridRow, text, raw, isPlain) => {
        // What was typed with a hyphen or a slash is a day by now, and no number.
        if (typeof raw === 'number' && isDateFormat(formatAt(gridRow) ?? '')) findings.add(row, index, CODE['number-range']);
        else addFault(row, gridRow, text, raw, isPlain);
      };
    case 'choice':
    case 'calling-code':
    case 'name-list':
    case 'level-list':
    case 'tag-list':
      return addFaultOfWord;
    case 'text':
      return isListed ? addFaultOfWord : addTooLong;
    case 'role':
    case 'group-list':
    case 'phone':
      return addFault;
  }
}

const MOST_WORDS = 200; // bounds the memory; a column of choices has a handful of spellings

/** Faults of a column that says the same few words over and over: each is judged once. */
function remembering(codec: Codec): Codec['fault'] {
  const known = new Map<string, CodeNumber>();
  return (text, raw) => {
    if (typeof raw !== 'string') return codec.fault(text, raw);
    const before = known.get(text);
    if (before !== undefined) return before;
    const fault = codec.fault(text, raw);
    if (known.size < MOST_WORDS) known.set(text, fault);
    return fault;
  };
}

const NO_READING = { ymd: NaN, dmy: NaN, mdy: NaN };

const FIRST_GREEK = 0x370;

/** No letter beyond the Latin blocks: nothing to mix. */
function mayMixScripts(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_GREEK) return true;
  return false;
}

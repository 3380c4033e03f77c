/** Field by field, what a row says against what the target has: the changes of an update, and where two sides changed one value. */
import type { Field, FieldKind, FieldValue } from '../fields/field.js';
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import type { CellValue } from '../ports/index.js';
import { cellText, gridColumn } from '../roster/cell-place.js';
import type { DirectoryEntry } from '../roster/directory.js';
import type { RosterIndex } from '../roster/roster.js';
import { isBlankValue } from '../table/table.js';
import { lowerCase } from '../text/chars.js';
import { composeText } from '../text/compose.js';
import type { CellValues } from './cell-values.js';
import { errorFields } from './error-fields.js';
import { LeaderValues } from './leader-values.js';
import type { FieldChange } from './planned-row.js';
import { isBlank, sameValue, valueAtTarget } from './same-value.js';

/** Values as they were when the team was fetched, by lower-cased Record. */
export type LastSeen = ReadonlyMap<string, DirectoryEntry>;

/** A value that the sheet and the target both changed since it was fetched, each in its own way. */
export interface PlanConflict {
  readonly row: number;
  /** Number of the field. */
  readonly field: number;
  readonly lastSeen: FieldValue;
  readonly sheet: FieldValue;
  readonly target: FieldValue;
}

const NO_CHANGES: readonly FieldChange[] = [];

interface ComparedField {
  readonly field: Field;
  readonly index: number;
  readonly column: number;
  /** Cells that were found to say what the target says, in a column that says few things over and over; null in any other. */
  readonly same: Map<CellValue, FieldValue> | null;
}

/** Where one cell means one value, whatever the row. */
const FEW_WORDS: readonly FieldKind[] = ['yes-no', 'choice', 'status', 'date', 'group-list'];
const MOST_WORDS = 2_000; // bounds the memory; a team has a few years of start dates

/** What only a row with a cell that says something else has to be asked. */
interface AboutRow {
  readonly seen: DirectoryEntry | undefined;
  /** Fields with a mistake, a bit each. */
  readonly wrong: number;
}

/** Compares rows of existing users, each once. Keeps nothing of a row that changes nothing. */
export class Differ {
  readonly conflicts: PlanConflict[] = [];
  /** By field number: blank cells whose user has a value. */
  readonly blanks: Int32Array;
  /** By field number: cells that ask for a change of what the target takes of new people only. */
  readonly fixed: Int32Array;
  /** By field number: cells of people who exist that say what the target never tells. */
  readonly untold: Int32Array;
  /** Cells that the user left alone while the target's value moved. */
  moved = 0;
  private readonly roster: RosterIndex;
  private readonly values: CellValues;
  private readonly leaders: LeaderValues;
  private readonly hierarchy: Hierarchy;
  private readonly lastSeen: LastSeen | undefined;
  private readonly compared: readonly ComparedField[];
  private readonly changes = new Map<number, FieldChange[]>();
  private readonly conflicting = new Set<number>();

  constructor(hierarchy: Hierarchy, values: CellValues, lastSeen: LastSeen | undefined) {
    const roster = hierarchy.index.roster;
    this.roster = roster;
    this.values = values;
    this.leaders = new LeaderValues(hierarchy);
    this.hierarchy = hierarchy;
    this.lastSeen = lastSeen !== undefined && lastSeen.size > 0 ? lastSeen : undefined;
    this.blanks = new Int32Array(roster.fields.length);
    this.fixed = new Int32Array(roster.fields.length);
    this.untold = new Int32Array(roster.fields.length);
    this.compared = roster.fields
      .map((field, index) => ({
        field,
        index,
        column: gridColumn(roster, index),
        same: FEW_WORDS.includes(field.kind) ? new Map<CellValue, FieldValue>() : null,
      }))
      .filter(({ field, column }) => column >= 0 && isCompared(roster, field));
  }

  /** Compares a row with the user whom it means. Cells with a mistake say nothing. */
  compare(row: number, user: DirectoryEntry): void {
    const { roster } = this;
    const cells = roster.cells(row);
    let about: AboutRow | null = null;
    for (const compared of this.compared) {
      const raw = cells[compared.column] ?? null;
      const target = valueAtTarget(compared.field, user);
      // Most cells of a fetched sheet say what the target says, in the same characters or in words that were met before.
      if (target === undefined && compared.field.untold && !isBlankValue(raw)) this.untold[compared.index]!++;
      if (target === undefined || (raw === target && target !== null)) continue;
      if (compared.same !== null && raw !== null && isKnownWord(compared.same.get(raw), target)) continue;
      const isBlankCell = isBlankValue(raw);
      if (isBlankCell && isBlank(target)) continue;
      about ??= { seen: this.seenOf(row), wrong: errorFields(this.hierarchy, row) };
      const before = about.seen && valueAtTarget(compared.field, about.seen);
      if (isBlankCell) {
        if (roster.parts.covered?.(roster.gridRow(row), compared.column) === true) continue; // what it says stands in another cell
        if (before !== undefined && isBlank(before)) {
          this.moved++;
          continue; // it was blank when it was fetched: nobody emptied it
        }
        if (compared.field.kind !== 'status') this.blanks[compared.index]!++;
      }
      if ((about.wrong & (1 << compared.index)) === 0) this.decide(row, compared, raw, target, before);
    }
  }

  private decide(row: number, compared: ComparedField, raw: CellValue, target: FieldValue, before: FieldValue | undefined): void {
    const { field, index, same } = compared;
    const cleared = this.roster.isCleared(row, index);
    const sheet = cleared ? null : this.read(row, field, index);
    if (sheet === undefined || (cleared && field.kind === 'status')) return;
    if (this.isSame(row, field, sheet, target)) {
      // A number in a list of names is what it shows, which differs from cell to cell.
      const isWord = typeof raw !== 'number' || field.kind !== 'group-list';
      if (same !== null && isWord && same.size < MOST_WORDS) same.set(raw, target);
      return;
    }
    // Who writes that a cell be cleared has edited it, though it may have been blank before.
    const leftAlone = before !== undefined && (!cleared || isBlankValue(raw)) && this.isSame(row, field, sheet, before);
    const hasMoved = before !== undefined && !this.isSameAtTarget(field, before, target);
    if (leftAlone) {
      if (hasMoved) this.moved++;
    } else if (field.createOnly) {
      this.fixed[index]!++;
    } else if (hasMoved) {
      this.conflicting.add(row);
      this.conflicts.push({ row, field: index, lastSeen: before, sheet: plain(sheet), target });
    } else {
      const change = { field: field.key, from: plain(target), to: plain(sheet) };
      const known = this.changes.get(row);
      if (known) known.push(change);
      else this.changes.set(row, [change]);
    }
  }

  /** What a cell says; undefined where it says nothing. */
  private read(row: number, field: Field, index: number): FieldValue | undefined {
    if (field.kind === 'leader') return this.leaders.ofRow(row);
    if (field.kind !== 'status') return this.values.at(row, index);
    const status = this.roster.statusOf(row);
    return status === null ? undefined : status;
  }

  private isSame(row: number, field: Field, sheet: FieldValue, other: FieldValue): boolean {
    return field.kind === 'leader' ? this.leaders.isSame(row, sheet, other) : sameValue(field.kind, sheet, other);
  }

  private isSameAtTarget(field: Field, one: FieldValue, other: FieldValue): boolean {
    return field.kind === 'leader' ? this.leaders.areSame(one, other) : sameValue(field.kind, one, other);
  }

  private seenOf(row: number): DirectoryEntry | undefined {
    if (!this.lastSeen) return undefined;
    const record = cellText(this.roster, row, this.roster.recordField);
    return record === '' ? undefined : this.lastSeen.get(lowerCase(composeText(record)));
  }

  /** What a row asks to change, in the order of the fields; the leader as the sheet names them. */
  changesOf(row: number): readonly FieldChange[] {
    return this.changes.get(row) ?? NO_CHANGES;
  }

  hasConflict(row: number): boolean {
    return this.conflicting.has(row);
  }
}

/** True where a cell was found before to say this very value. */
function isKnownWord(known: FieldValue | undefined, target: FieldValue): boolean {
  if (!Array.isArray(known) || !Array.isArray(target)) return known === target;
  return known.length === target.length && known.every((name, at) => name === target[at]);
}

const plain = (value: FieldValue): FieldValue => (isBlank(value) ? null : value);

/** A secret is not told back, a Record is no value, and a column of dates with two readings says nothing yet. */
function isCompared(roster: RosterIndex, field: Field): boolean {
  if (field.kind === 'secret' || field.kind === 'record') return false;
  return field.kind !== 'date' || roster.dateDecision(field.key)?.ambiguous === false;
}

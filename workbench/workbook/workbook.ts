/** The one workbook that the simulated hosts and the grid share: sheets, the active one, the selection, and who listens. */
import type { CellRef, GridRange } from '../../core/ports/index.js';
import type { ChangeSource, WorkbookChange } from './change.js';
import { Sheet } from './sheet.js';

export interface WorkbookOptions {
  /** Stable id of the file. */
  readonly id?: string;
  /** BCP 47 tag. */
  readonly locale?: string;
  /** IANA name. */
  readonly timeZone?: string;
  readonly dateSystem?: 1900 | 1904;
}

/** Ids of later sheets start here, so that they are never taken for a position. */
const FIRST_LATER_ID = 101;

export class Workbook {
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: Sheet[] = [];
  #active: Sheet | null = null;
  #selection: CellRef = { row: 1, column: 1 };
  #areas: readonly GridRange[] = [];
  #nextId = FIRST_LATER_ID;
  readonly #listeners = new Set<(change: WorkbookChange) => void>();

  constructor(options: WorkbookOptions = {}) {
    this.id = options.id ?? 'workbook-1';
    this.locale = options.locale ?? 'en-US';
    this.timeZone = options.timeZone ?? 'Etc/UTC';
    this.dateSystem = options.dateSystem ?? 1900;
  }

  /** The active sheet; a workbook without sheets gets its first one. */
  get active(): Sheet {
    return this.#active ?? this.addSheet('Sheet1');
  }

  get selection(): CellRef {
    return this.#selection;
  }

  /** Adds a sheet behind the others. The first one becomes active. */
  addSheet(name: string, source: ChangeSource = 'user'): Sheet {
    if (this.sheets.some((sheet) => sheet.name === name)) throw new TypeError(`Expected a new sheet name, got "${name}", which exists`);
    const id = this.sheets.length === 0 && this.#nextId === FIRST_LATER_ID ? '0' : String(this.#nextId++);
    const { dateSystem, locale } = this;
    const sheet = new Sheet(id, name, { dateSystem, locale, emit: (change) => this.emit(change) });
    this.sheets.push(sheet);
    this.#active ??= sheet;
    this.emit({ kind: 'sheets', sheet: id, source });
    return sheet;
  }

  /** Removes a sheet; the last visible one stays, as hosts demand. */
  removeSheet(id: string, source: ChangeSource = 'user'): void {
    const at = this.sheets.findIndex((sheet) => sheet.id === id);
    if (at < 0 || this.sheets.length === 1) throw new TypeError(`Expected a sheet that can be removed, got "${id}"`);
    this.sheets.splice(at, 1);
    if (this.#active?.id === id) this.#active = this.sheets[0] ?? null;
    this.emit({ kind: 'sheets', sheet: id, source });
  }

  renameSheet(id: string, name: string, source: ChangeSource = 'user'): void {
    const sheet = this.findSheet(id);
    if (!sheet || this.sheets.some((other) => other.name === name)) throw new TypeError(`Expected a sheet and a new name, got "${name}"`);
    sheet.name = name;
    this.emit({ kind: 'sheets', sheet: id, source });
  }

  /** Hides or shows a sheet. */
  hideSheet(id: string, hidden: boolean, source: ChangeSource = 'user'): void {
    const sheet = this.findSheet(id);
    if (!sheet) throw new TypeError(`Expected the id of a sheet, got "${id}"`);
    sheet.hidden = hidden;
    this.emit({ kind: 'sheets', sheet: id, source });
  }

  findSheet(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  activate(id: string, source: ChangeSource = 'user'): void {
    const sheet = this.findSheet(id);
    if (!sheet) throw new TypeError(`Expected the id of a sheet, got "${id}"`);
    if (sheet === this.#active) return;
    this.#active = sheet;
    this.emit({ kind: 'active', sheet: id, source });
  }

  /** Every rectangle of the selection. */
  get areas(): readonly GridRange[] {
    return this.#areas.length > 0 ? this.#areas : [{ ...this.#selection, rows: 1, columns: 1 }];
  }

  /** Moves the selection on the active sheet; the cursor stands in its `cell`. */
  select(cell: CellRef, source: ChangeSource = 'user', areas: readonly GridRange[] = []): void {
    this.#selection = { row: cell.row, column: cell.column };
    this.#areas = areas;
    this.emit({ kind: 'selection', sheet: this.active.id, range: { ...this.#selection, rows: 1, columns: 1 }, source });
  }

  /** Calls back after each change. Returns the function that stops it. */
  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells all listeners; for the model's own parts. */
  emit(change: WorkbookChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }
}

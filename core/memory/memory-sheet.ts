/** A workbook in memory: sheets over arrays, marks kept as data, every call counted. */
import type {
  CellEdit,
  CellGrid,
  CellRef,
  Clock,
  Mark,
  RowSpan,
  SheetEdit,
  SheetHost,
  SheetId,
  SheetInfo,
  SheetLayout,
} from '../ports/index.js';
import { MemoryGrid } from './memory-grid.js';
import { SHEET_GONE } from '../said/by-hosts.js';
import { standsAsKept } from '../table/mark-tags.js';
import { markedSheets } from '../table/marked-sheets.js';
import type { TaggedList } from '../table/sheet-marks.js';

export interface MemorySheetOptions {
  readonly name: string;
  readonly grid: CellGrid;
  readonly id?: SheetId;
  readonly active?: boolean;
  readonly hidden?: boolean;
  readonly writable?: boolean;
  /** Cells that count as formulas until they are written over; their values stand in the grid. */
  readonly formulas?: readonly CellRef[];
}

export interface MemorySheet extends SheetHost {
  /** Calls by method: a test asserts that 10,000 rows cost one read. */
  readonly calls: Map<string, number>;
  /** Our whole set of marks, by sheet. */
  readonly marks: Map<SheetId, readonly Mark[]>;
  /** How the sheets were laid out that `addSheet` made. */
  readonly layouts: Map<SheetId, SheetLayout>;
  /** Where `reveal` went last. */
  readonly revealed: CellRef | null;
  /** What a user does by hand: writes cells and tells the listeners. */
  edit(sheet: SheetId, edits: readonly CellEdit[]): void;
  select(sheet: SheetId, cell: CellRef): void;
  /** Selects rows as a user does, area by area. */
  selectRows(sheet: SheetId, spans: readonly RowSpan[]): void;
}

interface Sheet {
  info: SheetInfo;
  readonly grid: MemoryGrid;
  readonly formulas: Set<string>;
}

const at = ({ row, column }: CellRef): string => `${row}:${column}`;

const NO_LIMITS = { characters: Infinity, ranges: Infinity, lists: Infinity, total: Infinity };
/** Nobody waits for a turn while marks are put together. */
const CLOCK: Clock = { now: () => 0, sleep: () => Promise.resolve() };
const NO_CELLS: CellGrid = { rows: [], firstRow: 1, firstColumn: 1 };

/** Sheets in memory; the first is active unless another says so. */
export function memorySheet(options: readonly MemorySheetOptions[]): MemorySheet {
  const someActive = options.some((sheet) => sheet.active);
  const sheets = options.map((option, index): Sheet => {
    const { name, hidden = false, writable = true } = option;
    const active = someActive ? option.active === true : index === 0;
    return {
      info: { id: option.id ?? `sheet-${index + 1}`, name, active, hidden, writable },
      grid: new MemoryGrid(option.grid),
      formulas: new Set(option.formulas?.map(at)),
    };
  });
  const editListeners = new Set<(edit: SheetEdit) => void>();
  const selectListeners = new Set<(sheet: SheetId, cell: CellRef) => void>();
  const calls = new Map<string, number>();
  const marks = new Map<SheetId, readonly Mark[]>();
  const rules = new Map<SheetId, readonly TaggedList[]>();
  let stamps = 0;
  const dateSystem = options[0]?.grid.dateSystem; // one for the whole workbook
  const layouts = new Map<SheetId, SheetLayout>();
  let revealed: CellRef | null = null;
  let selected: { readonly sheet: SheetId; readonly spans: readonly RowSpan[] } | null = null;

  const find = (id: SheetId): Sheet => {
    const sheet = sheets.find((one) => one.info.id === id);
    if (!sheet) throw new Error(SHEET_GONE);
    return sheet;
  };
  /** Counts a call and turns what it throws into a rejection, as a call across a process does. */
  const call = async <T>(method: string, work: () => T): Promise<T> => {
    calls.set(method, (calls.get(method) ?? 0) + 1);
    await Promise.resolve();
    return work();
  };
  const marking = markedSheets({
    limits: NO_LIMITS,
    clock: CLOCK,
    stamp: () => String(++stamps),
    put: (id, change) =>
      call('setMarks', () => {
        if (!find(id).info.writable) return 'protected';
        const before = rules.get(id) ?? [];
        const tags = before.map(({ tag }) => tag);
        if (!standsAsKept(change.keep, tags, ({ ranges }, at) => before[at]!.ranges.length === ranges)) return 'moved';
        const kept = before.filter(({ tag }) => change.keep.some((rule) => rule.tag === tag));
        const shown = [...change.add, ...kept];
        rules.set(id, shown);
        marks.set(id, shown.flatMap(({ level, ranges }) => ranges.map((range) => ({ level, range })))); // prettier-ignore
        return 'done';
      }),
  });
  const listen = <T>(listeners: Set<T>, listener: T): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

  return {
    calls,
    marks,
    layouts,
    get revealed() {
      return revealed;
    },
    listSheets: () => call('listSheets', () => sheets.map((sheet) => sheet.info)),
    readGrid: (id) => call('readGrid', () => find(id).grid.read()),
    readRows: (id, spans) => call('readRows', () => spans.map((span) => find(id).grid.read(span))),
    findFormulas: (id, cells) => call('findFormulas', () => cells.filter((cell) => find(id).formulas.has(at(cell)))),
    writeCells: (id, edits) =>
      call('writeCells', () => {
        const { info, grid, formulas } = find(id);
        if (!info.writable) throw new Error(`The sheet "${info.name}" is protected, so nothing was written. Ask its owner for access.`);
        for (const edit of edits.filter((each) => !each.keepFormula || !formulas.has(at(each)))) {
          grid.write(edit);
          formulas.delete(at(edit));
        }
      }),
    ...marking,
    reveal: (id, cell) =>
      call('reveal', () => {
        find(id);
        for (const sheet of sheets) sheet.info = { ...sheet.info, active: sheet.info.id === id };
        revealed = cell;
        selected = { sheet: id, spans: [{ row: cell.row, rows: 1 }] };
      }),
    selectedRows: (id) => call('selectedRows', () => (selected?.sheet === id && find(id).info.active ? [...selected.spans] : [])),
    addSheet: (name, cells, layout = {}) =>
      call('addSheet', () => {
        const info: SheetInfo = {
          id: `sheet-${sheets.length + 1}`,
          name: freeName(
            name,
            sheets.map((sheet) => sheet.info.name),
          ),
          active: false,
          hidden: layout.hidden ?? false,
          writable: true,
        };
        layouts.set(info.id, layout);
        const grid = new MemoryGrid({ ...NO_CELLS, ...(dateSystem && { dateSystem }) });
        for (const cell of cells) grid.write(cell);
        sheets.push({ info, grid, formulas: new Set() });
        return info.id;
      }),
    onEdit: (listener) => listen(editListeners, listener),
    onSelect: (listener) => listen(selectListeners, listener),
    edit(id, edits) {
      for (const edit of edits) {
        find(id).grid.write(edit);
        for (const tell of editListeners) tell({ sheet: id, range: { row: edit.row, column: edit.column, rows: 1, columns: 1 } });
      }
    },
    selectRows(id, spans) {
      selected = { sheet: id, spans };
    },
    select(id, cell) {
      selected = { sheet: id, spans: [{ row: cell.row, rows: 1 }] };
      for (const tell of selectListeners) tell(id, cell);
    },
  };
}

function freeName(name: string, taken: readonly string[]): string {
  let candidate = name;
  for (let number = 2; taken.includes(candidate); number++) candidate = `${name} (${number})`;
  return candidate;
}

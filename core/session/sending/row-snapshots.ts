/** The rows of a plan as they stood when it was made, and whether they still do: a row is known by its key, wherever it moved. */
import type { RowCells } from '../../columns/made-columns.js';
import type { CellGrid, CellValue, Host, RowSpan } from '../../ports/index.js';
import type { Plan } from '../../plan/plan.js';
import { saysOf } from '../../plan/identity.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import { sourceColumn } from '../../roster/cell-place.js';
import { naturalKey, userKey } from '../../roster/row-identity.js';
import { rowByRow, type Steps } from '../../steps/steps.js';
import type { RowCheck } from '../../sending/index.js';
import type { CheckedSheet } from '../checked-sheet.js';

/** Rows this near to each other are read in one span. */
const NEAR_ROWS = 40;

type Read<T> = (row: number) => T | undefined;

/** A row of the sheet as it is now: its number and its cells, as the grid of the check counts them. */
export interface FoundRow {
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** What the cells show, where the host tells. */
  readonly shown?: readonly (string | null)[] | null;
}

/** Where everything stands on the sheet as it is now. */
export interface Located {
  /** Sheet row of the header, and what it holds: cells of the whole row, the first one in column `firstColumn`. */
  readonly headerRow: number;
  readonly header: readonly CellValue[];
  readonly firstColumn: number;
  /** Rows of each identity: a row with a Record stands under it and under its natural key, for the cells do not say what the row is for. */
  readonly rows: ReadonlyMap<string, readonly FoundRow[]>;
}

export class RowSnapshots {
  private readonly host: Host;
  private readonly checked: CheckedSheet;
  private readonly columns: readonly number[];
  /** Columns of the sheet that are read, those included of which others are made. */
  private readonly headed: readonly number[];
  private readonly header: string;
  private readonly isReadAsBefore: (() => Promise<boolean>) | undefined;
  /** Asked once, when the first rows leave, and only where cells are made of decisions. */
  private readAsBefore: boolean | null = null;
  /** By `PlannedRow.person`: the steps of one row share its cells. */
  private readonly cellsOf = new Map<string, string>();

  constructor(host: Host, checked: CheckedSheet, isReadAsBefore?: () => Promise<boolean>) {
    this.host = host;
    this.isReadAsBefore = isReadAsBefore;
    this.checked = checked;
    const { mapped } = checked.roster.index.parts;
    this.columns = [...mapped.columnOf.values()];
    const sources = this.columns.map((column) => sourceColumn(mapped, column)).filter((column) => column >= 0);
    this.headed = mapped.made === null ? this.columns : [...new Set(sources)];
    const { grid, headerRow } = checked.table;
    this.header = this.headerOf(grid.rows[headerRow]);
  }

  /** Takes the snapshot. The grid may be edited afterwards. */
  take({ changes }: Plan): Steps<void> {
    const { grid } = this.checked.table;
    return rowByRow(0, changes.length, (at) => {
      const { person, sheetRow } = changes[at]!;
      this.cellsOf.set(person, this.textOf(grid.rows[sheetRow - grid.firstRow]));
    });
  }

  private textOf(cells: readonly CellValue[] | undefined): string {
    return JSON.stringify(this.columns.map((column) => cells?.[column] ?? null));
  }

  private headerOf(cells: readonly CellValue[] | undefined): string {
    return JSON.stringify(this.headed.map((column) => cells?.[column] ?? null));
  }

  /** A row that was read again, with what is made of it as it is now. */
  private whole(row: RowCells): RowCells {
    return this.checked.roster.index.parts.mapped.made?.append(row) ?? row;
  }

  private async isDecided(): Promise<boolean> {
    const { made } = this.checked.roster.index.parts.mapped;
    if (made !== null) this.readAsBefore ??= (await this.isReadAsBefore?.()) ?? true;
    return this.readAsBefore ?? true;
  }

  /** Reads the rows where they were; where one is not, reads the sheet and looks for who it is. Answers by row identity of the step. */
  async check(rows: readonly PlannedRow[]): Promise<Map<string, RowCheck>> {
    if (!(await this.isDecided())) return new Map(rows.map(({ rid }) => [rid, 'changed'])); // what was previewed is not what they say now
    const { grid, headerRow } = this.checked.table;
    const headerAt = grid.firstRow + headerRow;
    const places = rows.map(({ sheetRow }) => sheetRow).filter((row) => row > 0); // 0: it stands on no row that is known
    const grids = await this.host.sheet.readRows(this.checked.sheet.id, spansOf([headerAt, ...places]));
    const at = rowReader(grids, grid.firstColumn);
    const textAt = (row: number): string => {
      const now = at(row);
      return this.textOf(now && this.whole(now).cells);
    };
    const sameHeader = this.headerOf(at(headerAt)?.cells) === this.header;
    const checks = new Map<string, RowCheck>();
    const elsewhere: PlannedRow[] = [];
    for (const row of rows) {
      if (sameHeader && textAt(row.sheetRow) === this.cellsOf.get(row.person)) checks.set(row.rid, 'same');
      else elsewhere.push(row);
    }
    if (elsewhere.length === 0) return checks;
    const found = await this.locate();
    for (const { rid, person } of elsewhere) {
      const [only, ...others] = found?.rows.get(person) ?? [];
      const isSame = others.length === 0 && this.textOf(only?.cells) === this.cellsOf.get(person);
      checks.set(rid, !only ? 'missing' : isSame ? 'same' : 'changed');
    }
    return checks;
  }

  /** Where everybody stands now; null where the columns are no longer the same ones. */
  async locate(): Promise<Located | null> {
    const { table, roster } = this.checked;
    const grid = await this.host.sheet.readGrid(this.checked.sheet.id);
    const by = grid.firstColumn - table.grid.firstColumn;
    const top = grid.rows.findIndex((cells) => this.headerOf(shifted(cells, by)) === this.header);
    if (top < 0) return null;
    const rows = new Map<string, FoundRow[]>();
    for (let i = top + 1; i < grid.rows.length; i++) {
      const now = this.whole(shiftedRow(grid, i, by));
      const says = saysOf(roster.index, now);
      const row = { row: grid.firstRow + i, cells: now.cells, shown: now.shown };
      for (const key of new Set([userKey(says), naturalKey(says)])) {
        const same = rows.get(key);
        if (same) same.push(row);
        else rows.set(key, [row]);
      }
    }
    return { headerRow: grid.firstRow + top, header: grid.rows[top] ?? [], firstColumn: grid.firstColumn, rows };
  }
}

/** Cells counted from another first column. */
function shifted<T extends CellValue>(cells: readonly (T | null)[], by: number): readonly (T | null)[] {
  return by === 0 ? cells : by > 0 ? [...new Array<null>(by).fill(null), ...cells] : cells.slice(-by);
}

/** Few spans that hold all rows; the gaps between near ones are read along. */
export function spansOf(rows: readonly number[]): RowSpan[] {
  const spans: { row: number; rows: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    if (last && row - (last.row + last.rows) < NEAR_ROWS) last.rows = row - last.row + 1;
    else spans.push({ row, rows: 1 });
  }
  return spans;
}

/** Cells of rows that were read again, by sheet row; the first one stands in `firstColumn`. */
export function readerOf(grids: readonly CellGrid[], firstColumn: number): Read<readonly CellValue[]> {
  const at = rowReader(grids, firstColumn);
  return (row) => at(row)?.cells;
}

/** The same with what is known of the cells beside. */
export function rowReader(grids: readonly CellGrid[], firstColumn: number): Read<RowCells> {
  return (row) => {
    const grid = grids.find((each) => row >= each.firstRow && row < each.firstRow + each.rows.length);
    return grid?.rows[row - grid.firstRow] ? shiftedRow(grid, row - grid.firstRow, grid.firstColumn - firstColumn) : undefined;
  };
}

function shiftedRow({ rows, shown, formats }: CellGrid, row: number, by: number): RowCells {
  const beside = (lines: CellGrid['shown']): RowCells['shown'] => {
    const line = lines?.[row];
    return line ? shifted(line, by) : null;
  };
  return { cells: shifted(rows[row] ?? [], by), shown: beside(shown), formats: beside(formats) };
}

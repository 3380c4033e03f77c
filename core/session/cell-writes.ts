/** The one place that writes cells for the user: only where they still hold what was shown, never over formulas, and it can take the last edits back. */
import type { RowCells } from '../columns/made-columns.js';
import { dayOfSerial, isDateCell } from '../fields/date-cell.js';
import type { CellEdit, Host, SheetId } from '../ports/index.js';
import { naturalKey, type RowSays, userKey } from '../roster/row-identity.js';
import type { LeftOut } from './apply-fix.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { Checking } from './checking.js';
import { rowReader, spansOf } from './sending/row-snapshots.js';
import type { FixCell, UndoableEdit } from './state.js';

/** Older edits are forgotten: a session does not keep the workbook once more. */
const MOST_EDITS = 20;
const SERIAL_OF_1904 = dayOfSerial(0, 1904) - dayOfSerial(0, 1900);

/** A cell that was written: what stood there, and who stood on its row. */
interface Written {
  readonly cell: FixCell;
  readonly before: CellEdit;
  readonly says: RowSays;
  readonly heading: string;
}

interface Edit {
  readonly sheet: SheetId;
  readonly cells: readonly Written[];
}

export class CellWrites {
  private readonly host: Host;
  private readonly checking: Checking;
  private readonly edits: Edit[] = [];

  constructor(host: Host, checking: Checking) {
    this.host = host;
    this.checking = checking;
  }

  /** The edit that `undo` would take back; null where there is none. */
  get undoable(): UndoableEdit | null {
    const last = this.edits[this.edits.length - 1];
    return last ? { cells: last.cells.length, rows: new Set(last.cells.map(({ cell }) => cell.row)).size } : null;
  }

  /** Writes cells of the sheet that was checked, and checks what hangs on them. */
  async write(cells: readonly FixCell[]): Promise<LeftOut> {
    const { checked } = this.checking;
    const wanted = cells.filter(({ from, to }) => from !== to);
    if (!checked || wanted.length === 0) return { changed: 0, formulas: 0 };
    const spans = spansOf(wanted.map(({ row }) => row));
    const before = rowReader(await this.host.sheet.readRows(checked.sheet.id, spans), checked.table.grid.firstColumn);
    const still = wanted.filter((cell) => textAt(before, checked, cell) === cell.from);
    const changed = wanted.length - still.length;
    if (still.length === 0) {
      await this.checking.readAgain(spans);
      return { changed, formulas: 0 };
    }
    const noted = still.map((cell) => written(checked, before(cell.row), cell));
    const edit: Edit = { sheet: checked.sheet.id, cells: noted };
    // Noted first: of a write that breaks off, what came to stand there can be taken back as well.
    this.note(edit);
    await this.host.sheet.writeCells(
      checked.sheet.id,
      noted.map(({ cell, before }): CellEdit => ({ row: cell.row, column: cell.column, value: valueOf(cell, before), keepFormula: true })),
    );
    await this.checking.readAgain(spans);
    const now = this.checking.checked;
    const stands = now?.sheet.id === checked.sheet.id ? noted.filter(({ cell }) => textIn(now, cell) === cell.to) : noted;
    this.edits.pop();
    // A row is known by what it says now: the edit may have been of its address.
    if (stands.length > 0)
      this.note({ ...edit, cells: now ? stands.map((each) => ({ ...each, says: saysAt(now, each.cell.row) })) : stands });
    return { changed, formulas: noted.length - stands.length };
  }

  /** Takes the last edit back, where the cells still hold what was written; rows are found by who stands on them. Tells how many cells stay. */
  async undo(): Promise<number | 'other-sheet'> {
    const edit = this.edits[this.edits.length - 1];
    if (!edit) return 0;
    const checked = await this.checking.checkActive();
    if (checked?.sheet.id !== edit.sheet) return 'other-sheet';
    const place = placesNow(checked);
    const edits = edit.cells.flatMap((each): CellEdit[] => {
      const at = place(each);
      return at && textIn(checked, at) === each.cell.to ? [{ ...each.before, ...at, keepFormula: true }] : [];
    });
    if (edits.length > 0) {
      await this.host.sheet.writeCells(edit.sheet, edits);
      await this.checking.readAgain(spansOf(edits.map(({ row }) => row)));
    }
    this.edits.splice(this.edits.indexOf(edit), 1);
    return edit.cells.length - edits.length;
  }

  private note(edit: Edit): void {
    this.edits.push(edit);
    if (this.edits.length > MOST_EDITS) this.edits.shift();
  }
}

/** A check box that is ticked or cleared stays a check box. */
function valueOf({ to }: FixCell, { value }: CellEdit): CellEdit['value'] {
  if (typeof value === 'boolean' && (to === 'true' || to === 'false')) return to === 'true';
  return to === '' ? null : to;
}

type Place = Pick<FixCell, 'row' | 'column'>;

/** The text of a cell of a checked sheet as a fix counts it. */
const textIn = ({ grid }: CheckedSheet, { row, column }: Place): string =>
  String(grid.rows[row - grid.firstRow]?.[column - grid.firstColumn] ?? '');

const textAt = (rows: (row: number) => RowCells | undefined, { grid }: CheckedSheet, { row, column }: Place): string =>
  String(rows(row)?.cells[column - grid.firstColumn] ?? '');

function saysAt({ grid, table, roster: { index } }: CheckedSheet, sheetRow: number): RowSays {
  return index.saysOf(sheetRow - grid.firstRow - table.bodyStart);
}

/** What a cell held, as it is written back: a day as a day, counted as the port counts days. */
function written(checked: CheckedSheet, row: RowCells | undefined, cell: FixCell): Written {
  const { grid, table } = checked;
  const at = cell.column - grid.firstColumn;
  const value = row?.cells[at] ?? null;
  const isDay = typeof value === 'number' && isDateCell(row?.shown?.[at] ?? null, row?.formats?.[at] ?? null);
  const place = { row: cell.row, column: cell.column };
  const before: CellEdit = isDay
    ? { ...place, value: grid.dateSystem === 1904 ? value + SERIAL_OF_1904 : value, format: 'date' }
    : { ...place, value };
  return { cell, before, says: saysAt(checked, cell.row), heading: table.headings[at] ?? '' };
}

/** Where the cells of an edit stand now: in their place, else where the one row of the same person and the one column of the same heading are. */
function placesNow(checked: CheckedSheet): (written: Written) => Place | null {
  const { grid, table, roster } = checked;
  const { index } = roster;
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < index.rows; row++) {
    const says = index.saysOf(row);
    for (const key of new Set([userKey(says), naturalKey(says)])) {
      const same = rowsOf.get(key);
      if (same) same.push(index.sheetRow(row));
      else rowsOf.set(key, [index.sheetRow(row)]);
    }
  }
  return ({ cell, says, heading }) => {
    const at = cell.column - grid.firstColumn;
    const column = table.headings[at] === heading ? at : table.headings.indexOf(heading);
    const rows = rowsOf.get(userKey(says)) ?? rowsOf.get(naturalKey(says)) ?? [];
    const row = rows.includes(cell.row) ? cell.row : rows.length === 1 ? rows[0] : undefined;
    return row === undefined || column < 0 ? null : { row, column: grid.firstColumn + column };
  };
}

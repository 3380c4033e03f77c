/** The grid over a workbook: shows it, keeps both in step, and can be given another one. */
import type { Workbook as GridWorkbook } from '@univerjs/core';
import type { Sheet, Workbook, WorkbookChange } from '../workbook/index.js';
import { fromCorners } from './from-univer.js';
import { drawMarks } from './marks.js';
import { pull, type Typed } from './pull.js';
import { Pusher, UNIT } from './push.js';
import { SheetIds } from './sheet-ids.js';
import { toSheetData } from './to-univer.js';
import { startGrid, type Grid } from './univer.js';

export class GridView {
  readonly grid: Grid;
  readonly #marks: { forget(sheet?: string): void };
  #workbook: Workbook;
  #ids = new SheetIds();
  #pusher: Pusher;
  #unsubscribe: () => void = () => undefined;
  /** Which way a change is running: the echo of one way is never taken for the other. */
  #running: 'push' | 'pull' | null = null;
  #typed: Typed | null = null;

  constructor(container: string, workbook: Workbook, dark: boolean) {
    this.grid = startGrid(container, dark);
    this.#workbook = workbook;
    this.#pusher = new Pusher(this.grid, this.#ids, workbook);
    this.#show(workbook);
    this.#marks = drawMarks(this.grid, (id) => this.#sheet(id));
    this.#listen();
  }

  get workbook(): Workbook {
    return this.#workbook;
  }

  /** Shows another workbook; the undo history of the former one goes with it. */
  open(workbook: Workbook): void {
    this.#marks.forget();
    this.#show(workbook);
  }

  #show(workbook: Workbook): void {
    this.#run('push', () => {
      this.#unsubscribe();
      this.#workbook = workbook;
      this.#ids = new SheetIds();
      this.#pusher = new Pusher(this.grid, this.#ids, workbook);
      const { api } = this.grid;
      if (api.getUniverSheet(UNIT)) api.disposeUnit(UNIT);
      const active = workbook.active;
      const sheets = workbook.sheets.map((sheet) => [this.#ids.ofGrid(sheet), sheet] as const);
      api.createWorkbook({
        id: UNIT,
        name: 'Workbench',
        sheetOrder: sheets.map(([id]) => id),
        sheets: Object.fromEntries(sheets.map(([id, sheet]) => [id, toSheetData(sheet, id)])),
      });
      api.getUniverSheet(UNIT)?.setActiveSheet(this.#ids.ofGrid(active));
      this.#unsubscribe = workbook.subscribe((change) => this.#changed(change));
    });
  }

  /** Draws everything again, e.g. after the marks changed. */
  refresh(): void {
    this.grid.api.getUniverSheet(UNIT)?.getActiveSheet().refreshCanvas();
  }

  #listen(): void {
    const { api, commands, selections } = this.grid;
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      this.#typed = isConfirm ? { row: row + 1, column: column + 1, text: value.toPlainText().replace(/\r?\n$/u, '') } : null;
    });
    api.addEvent(api.Event.SheetEditEnded, () => (this.#typed = null));
    commands.onCommandExecuted((command) => {
      if (this.#running !== null) return;
      this.#run('pull', () => {
        pull(command, {
          workbook: () => this.#workbook,
          ids: this.#ids,
          book: () => this.#book(),
          takeTyped: () => this.#takeTyped(),
          repaint: (sheet, range) => this.#pusher.repaint(sheet, range),
        });
      });
    });
    selections.selectionMoveEnd$.subscribe((moved) => {
      const cell = moved.at(-1)?.primary;
      if (!cell || this.#running !== null) return;
      const areas = moved.map(({ range }) => fromCorners(range));
      this.#run('pull', () => this.#workbook.select({ row: cell.actualRow + 1, column: cell.actualColumn + 1 }, 'user', areas));
    });
  }

  #changed(change: WorkbookChange): void {
    if (change.kind === 'marks' || change.kind === 'structure') this.#marks.forget(change.sheet);
    if (change.kind === 'marks') this.refresh();
    else if (this.#running === null) this.#run('push', () => this.#pusher.push(change));
  }

  #sheet(id: string): Sheet | null {
    return this.#ids.sheet(this.#workbook, id);
  }

  #book(): GridWorkbook {
    const book = this.grid.api.getUniverSheet(UNIT)?.getWorkbook();
    if (book === undefined) throw new TypeError('Expected the grid to show a workbook');
    return book;
  }

  #takeTyped(): Typed | null {
    const typed = this.#typed;
    this.#typed = null;
    return typed;
  }

  #run(way: 'push' | 'pull', change: () => void): void {
    const before = this.#running;
    this.#running = way;
    try {
      change();
    } finally {
      this.#running = before;
    }
  }
}

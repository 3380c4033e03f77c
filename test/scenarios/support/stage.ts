/** One evaluator at the workbench: a page, the pane in it found by role, and the workbook behind it. */
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { SampleId } from '../../../workbench/rosters/index.js';
import type { Workbench } from '../../../workbench/grid/workbench.js';
import type { CellValue } from '../../../core/ports/index.js';

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

export type HostName = 'sheets' | 'excel';
export const HOSTS: readonly HostName[] = ['sheets', 'excel'];

export interface StageOptions {
  readonly origin: string;
  readonly host: HostName;
  readonly sample?: SampleId;
  readonly theme?: 'light' | 'dark';
  /** In which the spreadsheet speaks with its user; `ready` is then what the pane's first button says. */
  readonly language?: string;
  readonly ready?: string;
  /** A context of the test's own, e.g. one that watches the network. */
  readonly context?: BrowserContext;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const VIEWPORT = { width: 1280, height: 800 };
const COLUMN_A = 64;

/** A page with its own storage; `close` ends it. */
export class Stage {
  readonly page: Page;
  readonly host: HostName;
  /** What went wrong in the page or the pane without being caught. */
  readonly errors: string[] = [];

  private readonly frame: string;

  private constructor(page: Page, host: HostName, frame = 'pane') {
    this.page = page;
    this.host = host;
    this.frame = frame;
    page.on('pageerror', (error) => this.errors.push(String(error.stack ?? error)));
  }

  /** Opens the page and waits until the pane stands. */
  static async open(
    browser: Browser,
    {
      origin,
      host,
      sample = 'faulty',
      theme = 'light',
      language = 'en',
      ready = 'Check sheet',
      context,
      viewport = VIEWPORT,
    }: StageOptions,
  ): Promise<Stage> {
    const own = context ?? (await browser.newContext({ viewport }));
    const stage = new Stage(await own.newPage(), host);
    await stage.page.goto(`${origin}/?host=${host}&sample=${sample}&theme=${theme}&language=${language}`);
    await stage.page.evaluate(() => window.workbench!.ready.then(() => window.workbench!.grid.grid.rendered));
    await stage.pane.getByRole('button', { name: ready }).waitFor();
    return stage;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator(`iframe[name=${this.frame}]`);
  }

  /** The same workbook through a pane in another frame of the page. */
  inFrame(name: string): Stage {
    return new Stage(this.page, this.host, name);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** A cell of the active sheet, by its name. */
  value(a1: string): Promise<CellValue> {
    return this.page.evaluate(([row, column]) => window.workbench!.workbook.active.value(row, column), place(a1));
  }

  /** Goes to a cell and types into it, with mouse and keyboard. */
  async type(a1: string, text: string): Promise<void> {
    const at = place(a1);
    const point = await this.page.evaluate(async ([row, column]) => {
      const { workbook, grid } = window.workbench!;
      workbook.select({ row: row, column: column }, 'sheets');
      await new Promise((drawn) => setTimeout(drawn, 200)); // the canvas scrolls in its next frames
      const canvas = document.querySelector('canvas[id*=sheet-main-canvas]')!.getBoundingClientRect();
      const cell = grid.grid.api
        .getActiveWorkbook()!
        .getActiveSheet()
        .getRange(row - 1, column - 1)
        .getCellRect();
      return { x: canvas.x + cell.x + cell.width / 2, y: canvas.y + cell.y + cell.height / 2 };
    }, at);
    await this.page.mouse.click(point.x, point.y);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(([row, column, typed]) => String(window.workbench!.workbook.active.value(row, column)) === typed, [
      ...at,
      text,
    ] as const);
  }

  /** Cells of the active sheet that a mark of ours covers, in sheet order; each host draws them in a colour of its own. */
  markedCells(): Promise<string[]> {
    return this.page.evaluate(() => {
      const cells = new Set<string>();
      for (const { ranges, formula } of window.workbench!.workbook.active.rules) {
        if (formula?.includes('muster:') !== true) continue;
        for (const { row, column, rows, columns } of ranges) {
          for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) cells.add(`${r}:${c}`);
        }
      }
      return [...cells].sort();
    });
  }

  /** Every cell of the active sheet that holds anything, with format, fill, note and validation. */
  cells(): Promise<unknown[]> {
    return this.page.evaluate(() =>
      [...window.workbench!.workbook.active.cells()].map(({ row, column, cell }) => [
        row,
        column,
        cell.value,
        cell.formula,
        cell.format,
        cell.error,
        cell.fill ?? null,
        cell.note ?? null,
        cell.validation ?? null,
      ]),
    );
  }

  /** All values of the active sheet. */
  values(): Promise<CellValue[][]> {
    return this.page.evaluate(() => {
      const { active } = window.workbench!.workbook;
      const { rows, columns } = active.usedRange() ?? { rows: 0, columns: 0 };
      return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => active.value(row + 1, column + 1)));
    });
  }
}

/** Row and column of a cell's name, up to column Z. */
function place(a1: string): [row: number, column: number] {
  return [Number(a1.slice(1)), a1.charCodeAt(0) - COLUMN_A];
}

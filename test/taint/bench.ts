/** What a story needs of a host: panes over one workbook, and everything that they can have left behind. */
import type { Clock, Host } from '../../core/ports/index.js';
import type { Workbook } from '../../workbench/workbook/index.js';
import { memoryClock } from '../../core/memory/index.js';
import type { EchoingTarget } from './echoing-target.js';
import type { Canary, Sink } from './scanner.js';

export interface Bench {
  readonly name: string;
  readonly workbook: Workbook;
  readonly target: EchoingTarget;
  readonly clock: Clock & { advance(ms: number): void };
  /** Secrets of the host's own, beside those of the target. */
  readonly own: readonly Canary[];
  /** A pane that was just opened. */
  pane(): Host;
  /** Files, stores, logs and addresses; the workbook is looked at by itself. */
  sinks(): Promise<readonly Sink[]> | readonly Sink[];
  close(): void;
}

export interface BenchParts {
  readonly target: EchoingTarget;
  readonly workbook: Workbook;
}

/** Time that only sleepers move; it begins where the simulated hosts begin. */
export const storyClock = (): Bench['clock'] => memoryClock();

/** The whole workbook as it would be saved, without these cells of the sheet with the people. */
export function savedWorkbook({ sheets }: Workbook, sheetId: string, column: number): Sink[] {
  return sheets.map((sheet) => {
    const cells = [...sheet.cells()].filter((cell) => sheet.id !== sheetId || cell.column !== column);
    return { where: `the sheet ${sheet.name}`, content: JSON.stringify([sheet.name, sheet.rules, sheet.merges, cells]) };
  });
}

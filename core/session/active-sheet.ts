/** Reading the active sheet, which takes a while where it is long: how far it is stands in the state, and the rest can be refused. */
import type { CellGrid, SheetHost, SheetInfo } from '../ports/index.js';
import type { Store } from './store.js';

export interface ActiveSheet {
  readonly sheets: readonly SheetInfo[];
  readonly sheet: SheetInfo;
  readonly grid: CellGrid;
}

/** No sheet is active that has cells. */
export interface NoSheet {
  readonly sheets: readonly SheetInfo[];
  readonly sheet: null;
}

/** Thrown at a host in the middle of a reading; never leaves this file. */
class Stopped extends Error {
  override name = 'Stopped' as const;
}

const isShown = ({ active, hidden }: SheetInfo): boolean => active && !hidden;

export class ActiveSheetReader {
  private readonly host: SheetHost;
  private readonly store: Store;
  private readonly expect: (rows: number) => void;
  private state: 'idle' | 'reading' | 'stopped' = 'idle';

  /** `expect` is told how many rows a long reading will bring. */
  constructor(host: SheetHost, store: Store, expect: (rows: number) => void) {
    this.host = host;
    this.store = store;
    this.expect = expect;
  }

  /** Null where somebody stopped it. */
  async read(): Promise<ActiveSheet | NoSheet | null> {
    this.state = 'reading';
    try {
      const { sheets, grid } = await (this.host.readActive?.(this.told) ?? this.inTwoTrips());
      const sheet = sheets.find(isShown);
      return sheet && grid ? { sheets, sheet, grid } : { sheets, sheet: null };
    } catch (error) {
      if (error instanceof Stopped) return null;
      throw error;
    } finally {
      this.state = 'idle';
      this.tell(null, null);
    }
  }

  /** True where there was a reading to stop. */
  stop(): boolean {
    if (this.state === 'idle') return false;
    this.state = 'stopped';
    return true;
  }

  private async inTwoTrips(): Promise<{ sheets: SheetInfo[]; grid: CellGrid | null }> {
    const sheets = await this.host.listSheets();
    const sheet = sheets.find(isShown);
    return { sheets, grid: sheet ? await this.host.readGrid(sheet.id, this.told) : null };
  }

  private readonly told = (rows: number, of: number): void => {
    if (this.state === 'stopped') throw new Stopped();
    this.expect(of);
    this.tell(rows, of);
  };

  private tell(done: number | null, total: number | null): void {
    const { busy } = this.store.state;
    if (busy && busy.done !== done) this.store.set({ busy: { ...busy, done, total } });
  }
}

/** One workbook, one target and one clock, in which everything that crosses a port is a step, and a step is where things happen. */
import {
  leaseBook,
  memoryClock,
  memoryJournal,
  memorySheet,
  type MemoryClock,
  type MemoryJournal,
  type MemorySheet,
} from '../../../core/memory/index.js';
import type { CellEdit, CellGrid, CellValue, Host } from '../../../core/ports/index.js';
import type { Session } from '../../../core/session/session.js';
import { People, type Person, type ServerKind } from '../server/people.js';
import { SimServer } from '../server/sim-server.js';
import type { SimTarget } from '../targets/sim-target.js';

/** What happens at a step, by its number. */
export type Happenings = ReadonlyMap<number, string>;

/** What the world does of itself at a step, whatever the step is. True where it took place. */
export type Event = (world: World, step: string) => boolean | Promise<boolean>;

export const SHEET = 'team';
const MOST_STEPS = 3_000; // a run of these sizes that is not over by then does not end

export class NoEndError extends Error {}

export interface WorldOptions {
  readonly sim: SimTarget;
  readonly kind: ServerKind;
  readonly people: readonly Person[];
  readonly cells: readonly (readonly CellValue[])[];
  readonly settings: Readonly<Record<string, string>>;
  readonly happenings: Happenings;
  readonly events: Readonly<Record<string, Event>>;
  readonly hidden?: readonly string[];
}

export class World {
  readonly sim: SimTarget;
  readonly clock: MemoryClock = memoryClock();
  /** How far the clock that panes read is off. */
  skewMs = 0;
  readonly journal: MemoryJournal = memoryJournal();
  readonly leases = leaseBook();
  readonly settings: Map<string, string>;
  readonly secrets: ReadonlySet<string>;
  readonly people: People;
  readonly server: SimServer;
  readonly sheet: MemorySheet;
  /** Kinds of the steps so far, e.g. `append` or `create`. */
  readonly log: string[] = [];
  /** What really happened, in order. */
  readonly fired: string[] = [];
  private readonly happenings: Happenings;
  private readonly events: Readonly<Record<string, Event>>;
  /** The session at work, for what happens to it from inside; and how somebody else sits down at the same workbook. */
  session: Session | null = null;
  visitor: ((owner: string, workbook?: World) => Promise<void>) | null = null;
  sheetName = 'Team';
  /** Copies of the sheet, and which workbook this is. */
  copies = 0;
  workbook = 0;
  isCopied = false;
  /** The sheet in front. */
  active: string = SHEET;
  /** Names of people whose rows a filter hides, wherever the rows stand; and those of whom a preview asked for something. */
  hidden: ReadonlySet<string>;
  readonly asked = new Set<string>();
  /** What becomes of the host of every pane: a rule of the product is taken out by its ports. */
  wrap: (host: Host) => Host = (host) => host;
  /** When cells were read since steps are counted, and the cells as somebody wrote them anew, with the number of the read to come. */
  readonly reads: number[] = [];
  readonly rewritten: { readonly before: number; readonly rows: readonly (readonly CellValue[])[] }[] = [];
  /** Number of the first deed that happened since steps are counted. */
  startOfDeeds = 0;
  private armed = false;
  private names = 0;

  constructor({ sim, kind, people, cells, settings, happenings, events, hidden = [] }: WorldOptions) {
    this.hidden = new Set(hidden);
    this.sim = sim;
    this.happenings = happenings;
    this.events = events;
    this.people = new People({ ...kind, ...(sim.deletes && { deletes: true }) }, people);
    this.server = new SimServer(sim, this.people);
    this.settings = new Map(Object.entries(settings));
    this.secrets = new Set(sim.target.settings.flatMap(({ secret }) => secret ?? []));
    this.sheet = memorySheet([{ id: SHEET, name: 'Team', grid: { rows: cells.map((row) => [...row]), firstRow: 1, firstColumn: 1 } }]);
  }

  /** Counts steps from here on. */
  arm(): void {
    this.armed = true;
    this.startOfDeeds = this.people.deeds.length;
  }

  /** Nothing happens any more. */
  disarm(): void {
    this.armed = false;
  }

  /** Writes the cells of the sheet anew, as whoever works in it: no session is told. */
  async rewrite(change: (rows: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[]): Promise<void> {
    const { rows } = await this.sheet.readGrid(SHEET);
    const next = change(rows);
    const [height, width] = [Math.max(rows.length, next.length), Math.max(...[...rows, ...next].map((row) => row.length))];
    const edits: CellEdit[] = [];
    for (let row = 0; row < height; row++)
      for (let column = 0; column < width; column++) edits.push({ row: row + 1, column: column + 1, value: next[row]?.[column] ?? null });
    await this.sheet.writeCells(SHEET, edits);
    this.rewritten.push({ before: this.reads.length, rows: next });
  }

  /** Adds a copy of the sheet to the workbook: what was written beside the rows comes along. */
  async copySheet(): Promise<string> {
    const { rows } = await this.sheet.readGrid(SHEET);
    const edits = rows.flatMap((cells, row) => cells.map((value, column): CellEdit => ({ row: row + 1, column: column + 1, value })));
    this.copies += 1;
    return this.sheet.addSheet!('Copy of Team', edits);
  }

  /** A copy of the workbook at the same target: its settings come along, and neither the lease nor the record of the sends is its own. */
  async copyWorkbook(): Promise<World> {
    const { rows } = await this.sheet.readGrid(SHEET);
    this.copies += 1;
    this.isCopied = true;
    const copy = Object.create(this) as World;
    const grid = { rows: rows.map((row) => [...row]), firstRow: 1, firstColumn: 1 };
    const own = {
      sheet: memorySheet([{ id: SHEET, name: 'Team', grid }]),
      journal: memoryJournal(),
      leases: leaseBook(),
      settings: new Map(this.settings),
      active: SHEET,
      workbook: this.copies,
    };
    return Object.assign(copy, own);
  }

  /** Rows of a grid that the filter hides. */
  hiddenRows({ rows, firstRow }: CellGrid): number[] {
    const isHidden = (cell: CellValue): boolean => this.hidden.has(String(cell).replace(/@.*$/u, ''));
    return this.hidden.size === 0 ? [] : rows.flatMap((cells, at) => (isHidden(cells[1] ?? null) ? [firstRow + at] : []));
  }

  /** Cells are read now. */
  noteRead(): void {
    if (this.armed) this.reads.push(this.now);
  }

  get now(): number {
    return this.clock.now();
  }

  /** A name that no other thing of this world has. */
  name(): string {
    this.names += 1;
    return `name-${String(this.names).padStart(17, '0')}`;
  }

  /** Announces one thing that crosses a port, and says what is to happen at it. */
  async begin(kind: string): Promise<string | null> {
    if (!this.armed) return null;
    const at = this.log.length;
    if (at >= MOST_STEPS) throw new NoEndError(`no end after ${String(MOST_STEPS)} steps`);
    this.log.push(kind);
    const what = this.happenings.get(at);
    if (what === undefined) return null;
    const event = this.events[what];
    if (!event) return what;
    if (await event(this, kind)) this.fire(what);
    return null;
  }

  fire(what: string): void {
    this.fired.push(what);
  }

  /** Long after the last of it: everything that was on its way has arrived. */
  settle(): void {
    this.disarm();
    this.clock.advance(600_000);
    this.server.catchUp(this.now);
  }
}

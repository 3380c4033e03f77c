/** Has large sheets checked in a second thread. Whatever goes wrong there, the answer is null, and the pane's own thread does the work. */
import type { CellGrid, Clock, Host, SecondThread } from '../../ports/index.js';
import type { Directory } from '../../roster/directory.js';
import { inSlices } from '../../steps/in-slices.js';
import { rowByRow, type Steps } from '../../steps/steps.js';
import { whileWanted } from '../../steps/while-wanted.js';
import type { CheckSettings, ReadColumns } from '../checked-sheet.js';
import type { CheckImage } from './check-image.js';
import type { CheckAnswer, Request } from './messages.js';

/** From here on a check takes longer than handing its rows over. */
const ROWS_FOR_THREAD = 20_000;
/** A copy of so many rows takes about a millisecond. */
const ROWS_A_PAGE = 128;
/** A thread that says nothing for so long is given up: the check is done here in a small part of that. */
const PATIENCE_MS = 20_000;

export class CheckThread {
  private readonly start: Host['startThread'];
  private readonly clock: Clock;
  private thread: SecondThread | null = null;
  private starting: Promise<SecondThread | null> | null = null;
  private isGone = false;
  private asked = 0;
  /** What the thread has; other objects are handed over anew. */
  private grid: CellGrid | null = null;
  private directory: Directory | undefined = undefined;
  private heard: (answer: CheckAnswer | null) => void = () => undefined;

  constructor({ startThread, clock }: Pick<Host, 'startThread' | 'clock'>) {
    this.start = startThread;
    this.clock = clock;
  }

  /** Cells of the grid changed: it is handed over anew the next time. */
  forget(): void {
    this.grid = null;
  }

  /** Nobody waits any more for the check that goes on, where it is not wanted. Its thread stays, and does the next one behind it. */
  giveUp(): void {
    this.heard(null);
  }

  /** What came out of a check; null where it is to be done in the pane's own thread, or not wanted any more. */
  async check(
    grid: CellGrid,
    columns: ReadColumns,
    settings: CheckSettings,
    isWanted: () => boolean = () => true,
  ): Promise<CheckImage | null> {
    if (grid.rows.length < ROWS_FOR_THREAD || this.isGone) return null;
    this.expect(grid.rows.length);
    const thread = await this.starting;
    if (!thread || thread !== this.thread) return null;
    try {
      await inSlices(whileWanted(this.handOver(thread, grid, settings.directory), isWanted), this.clock);
      if (this.thread !== thread || !isWanted()) return null; // it broke meanwhile, or nobody asks any more
      const image = await this.ask(thread, columns, settings);
      if (image === null && isWanted()) this.end(); // too late, or broken
      return image;
    } catch {
      this.end(); // something could not be copied
      return null;
    }
  }

  /** Rows are on their way: a thread for so many is started meanwhile. */
  expect(rows: number): void {
    if (rows < ROWS_FOR_THREAD || this.isGone || this.start === undefined) return;
    this.starting ??= this.begin(this.start);
  }

  private async begin(start: () => Promise<SecondThread | null>): Promise<SecondThread | null> {
    const thread = await start().catch(() => null);
    if (this.isGone) thread?.close(); // nobody waits for it any more
    this.isGone ||= thread === null;
    if (this.isGone) return null;
    this.thread = thread;
    thread?.listen(
      (message) => {
        this.heard(message as CheckAnswer);
      },
      () => {
        this.end();
      },
    );
    return thread;
  }

  /** Ends the thread for good. */
  end(): void {
    this.isGone = true;
    this.thread?.close();
    this.thread = null;
    this.heard(null);
  }

  private *handOver(thread: SecondThread, grid: CellGrid, directory: Directory | undefined): Steps<void> {
    const post = (request: Request): void => {
      thread.post(request);
    };
    if (grid !== this.grid) {
      this.grid = null; // until all of it is there
      const { rows, shown, formats, ...beside } = grid;
      post({ kind: 'grid', beside });
      const pages = Math.ceil(rows.length / ROWS_A_PAGE);
      const page = <T>(all: T[][] | undefined, at: number): T[][] | null =>
        all?.slice(at, at + ROWS_A_PAGE).map((row, below) => (isTold(rows[at + below]) ? row : [])) ?? null;
      yield* rowByRow(
        0,
        pages,
        (each) => {
          const at = each * ROWS_A_PAGE;
          post({ kind: 'rows', rows: rows.slice(at, at + ROWS_A_PAGE), shown: page(shown, at), formats: page(formats, at) });
        },
        1,
      );
      this.grid = grid;
    }
    if (directory === this.directory) return;
    this.directory = undefined; // until all of it is there
    const users = directory?.users ?? [];
    post({ kind: 'directory' });
    const pages = Math.ceil(users.length / ROWS_A_PAGE);
    yield* rowByRow(0, pages, (each) => post({ kind: 'users', users: users.slice(each * ROWS_A_PAGE, (each + 1) * ROWS_A_PAGE) }), 1);
    this.directory = directory;
  }

  private ask(thread: SecondThread, { table, mapping, reading }: ReadColumns, settings: CheckSettings): Promise<CheckImage | null> {
    const { target, readingOf: _, canUpdate: __, directory, ...others } = settings;
    const { id: name, deactivation } = target;
    const { grid: ___, ...found } = table;
    const options = { ...others, directory: directory && { ...directory, ...(directory.users && { users: [] }) } };
    const id = ++this.asked;
    const answered = new Promise<CheckImage | null>((resolve) => {
      this.heard = (answer) => {
        if (answer === null || answer.id === id) resolve(answer?.image ?? null);
      };
    });
    thread.post({
      kind: 'check',
      id,
      target: { id: name, ...(deactivation && { deactivation }) },
      table: found,
      mapping,
      reading,
      options,
    } satisfies Request);
    return Promise.race([answered, this.clock.sleep(PATIENCE_MS).then(() => null)]);
  }
}

/** True for a row with a value whose look or format says something: texts say everything themselves. */
const isTold = (row: CellGrid['rows'][number] | undefined): boolean => row?.some((value) => typeof value === 'number') ?? false;

/** Reading and checking the active sheet, and following its edits. */
import { formatDay } from '../fields/date.js';
import { saidBy } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import type { CellGrid, Host, RowSpan, SheetEdit, SheetId, SheetInfo } from '../ports/index.js';
import { inSlices } from '../steps/in-slices.js';
import { whileWanted } from '../steps/while-wanted.js';
import type { Directory } from '../roster/directory.js';
import { type ActiveSheet, ActiveSheetReader, type NoSheet } from './active-sheet.js';
import { makeCheckView } from './check-view.js';
import { type CheckedSheet, columnSteps, issuesOf, recheckRows, rowSteps } from './checked-sheet.js';
import { Decisions } from './decisions.js';
import { driftView } from './drift-view.js';
import { EditOrder } from './edit-order.js';
import { Marking } from './marking.js';
import { type Folded, foldSteps } from './folded.js';
import { followMovedRows } from './moved-rows.js';
import { Reading } from './reading.js';
import { changedRows } from './same-grid.js';
import type { Settings } from './settings.js';
import { StandingNotices } from './standing-notices.js';
import type { Store } from './store.js';
import { CheckThread } from './thread/check-thread.js';
import { Wanted } from './wanted.js';

const MS_A_DAY = 86_400_000;
/** Where more rows than these hold something else, whole rows have come, gone or moved. */
const FEW_ROWS = 200;
/** An edit of more rows is a new check: reading and checking all of it is no slower. */
const MOST_EDITED_ROWS = 2_000;
/** Fewer issues are folded in a moment. */
const MANY_ISSUES = 2_000;

export class Checking {
  private readonly host: Host;
  private readonly store: Store;
  private readonly settings: Settings;
  readonly reading: Reading;
  private readonly marking: Marking;
  private readonly activeSheet: ActiveSheetReader;
  private readonly thread: CheckThread;
  private version = 0;
  private stale = false;
  private readonly order = new EditOrder();
  private readonly wanted: Wanted;
  /** What is listed folded, and whether it is that of before an edit; null where it is folded when somebody reads it. */
  private listed: { readonly folded: Folded; readonly isOld: boolean } | null = null;
  checked: CheckedSheet | null = null;
  directory: Directory | undefined = undefined;
  /** True once a run changed the target after the users were read: the next check reads them anew. */
  usersAreOld = false;
  /** The users with those whom a send of this session is going to create. */
  coming: (directory: Directory | undefined, sheet: SheetId) => Directory | undefined = (directory) => directory;
  dates: Record<string, 'dmy' | 'mdy'> = {};
  readonly decisions = new Decisions();
  /** The sheet that `dates` and `decisions` are about. */
  private decidedFor: SheetId | null = null;
  /** The plan that is previewed: its changes are marked beside the issues. */
  plan: Plan | null = null;
  readonly notices: StandingNotices;

  constructor(host: Host, store: Store, settings: Settings, reading = new Reading(host, () => settings.keptUnder)) {
    this.reading = reading;
    this.host = host;
    this.wanted = new Wanted(host.clock);
    this.thread = new CheckThread(host);
    this.marking = new Marking(host.sheet, (steps) => this.wanted.inSlices(steps));
    this.activeSheet = new ActiveSheetReader(host.sheet, store, (rows) => this.thread.expect(rows));
    this.store = store;
    this.notices = new StandingNotices(store);
    this.settings = settings;
  }

  /** A check that somebody asks for now. One that they asked for before and that goes on is given up: it would say what is old. */
  asked(check: () => Promise<void>): () => Promise<void> {
    const { isBusy } = this.wanted;
    const next = this.wanted.ask(check);
    if (isBusy) this.activeSheet.stop();
    if (isBusy) this.thread.giveUp();
    return next;
  }

  /** Ends a reading of the sheet that goes on; true where there was one. What was checked last stays. */
  readonly stopReading = (): boolean => this.activeSheet.stop();

  /** Reads the active sheet and checks all of it. `directory` stands in for the one that was loaded, `looked` for what was read just now. */
  async checkActive(directory = this.directory, looked: ActiveSheet | null = null): Promise<CheckedSheet | null> {
    const { heard } = this.order;
    const read: ActiveSheet | NoSheet | null = looked ?? (await this.activeSheet.read());
    if (!read) return null;
    await this.wanted.breathe(); // taking the last rows over was long enough
    const { sheets } = read;
    if (!read.sheet) {
      this.checked = null;
      this.store.set({ sheets, sheet: null, check: null, problem: spoken().session.noSheet });
      return null;
    }
    const { sheet, grid } = read;
    this.store.set({ sheets, sheet });
    if (this.decidedFor !== sheet.id) this.forgetDecisions();
    this.decidedFor = sheet.id;
    const changed = await this.changedIn(read);
    if (changed) this.marking.doubt(changed.map((row) => grid.firstRow + row));
    else this.marking.forget();
    let unknown: unknown = null;
    if (this.settings.options.visibleRowsOnly && grid.hiddenRows === undefined) {
      // Not known is not none: nobody is sent whom the user hid.
      this.checked = null;
      this.store.set({ check: null, problem: spoken().session.hiddenUnknown });
      return null;
    }
    await this.reading.load().catch((error: unknown) => (unknown = error));
    this.notices.note('reading', unknown === null ? null : spoken().reading.unknown(saidBy(unknown)));
    await this.take(sheet, grid, directory, () => {
      this.order.include(heard); // not before: until then edits are followed in the check that stands
      this.stale = false;
    });
    return this.checked;
  }

  /** Reads the dates of a sheet as a send did that is taken up: another reading would be another plan. */
  readDatesAs(sheet: SheetId, dates: CheckedSheet['dates']): void {
    if (this.decidedFor !== sheet) this.forgetDecisions();
    this.decidedFor = sheet;
    this.dates = { ...dates };
  }

  /** A date column may be another one by now. */
  forgetDates(field: string): void {
    const { [field]: _, ...others } = this.dates;
    this.dates = others;
  }

  forgetDecisions(): void {
    this.dates = {};
    this.decisions.clear();
  }

  /** Forgets a check by other rules, and takes its marks off the sheet; one that is gone by now has none. */
  async forget(): Promise<void> {
    const sheet = this.checked?.sheet;
    this.forgetDecisions();
    this.checked = null;
    this.directory = undefined;
    this.stale = false;
    this.notices.note('users', null);
    this.notices.note('team', null);
    this.store.set({ check: null, selection: null });
    if (sheet) await this.marking.clear(sheet.id).catch(() => undefined);
  }

  /** Ends what works beside the pane. */
  leave(): void {
    this.thread.end();
  }

  /** Checks the cells that were read last once more, with what is known by now. */
  async checkAgain(): Promise<void> {
    if (this.checked) await this.take(this.checked.sheet, this.checked.grid, this.directory);
  }

  /** Through every stage, once more where nicknames turned out to mean somebody, and shown. A check that is given up leaves the one before. */
  private async take(sheet: SheetInfo, grid: CellGrid, directory: Directory | undefined, taken?: () => void): Promise<void> {
    let checked = await this.through(sheet, grid, directory);
    if (await this.reading.resolve(checked)) checked = await this.through(sheet, grid, directory);
    const folded = await this.wanted.inSlices(foldSteps(checked)); // or the view would do it as soon as it is drawn
    await this.wanted.breathe(); // the drawing has a turn of its own
    this.checked = checked;
    taken?.();
    await this.show(folded);
  }

  private async through(sheet: SheetInfo, grid: CellGrid, directory: Directory | undefined): Promise<CheckedSheet> {
    const { dates, reading, host, decisions } = this;
    const { target, mode, options, canUpdate } = this.settings;
    const { visibleRowsOnly: visibleOnly, blanks } = options;
    const { rowModes, batches } = decisions;
    const today = formatDay(Math.floor(host.clock.now() / MS_A_DAY));
    const known = { target, mode, directory: this.coming(directory, sheet.id), today, visibleOnly, canUpdate };
    const settings = { ...known, dates, blanks, rowModes, batches, readingOf: reading.of };
    const columns = await this.wanted.inSlices(columnSteps(grid, settings));
    const image = await this.thread.check(grid, columns, settings, this.wanted.current);
    return this.wanted.inSlices(rowSteps(sheet, grid, settings, columns, image));
  }

  /** Shows the present check: the view at once, then its marks on the sheet, and those of the plan that is previewed. */
  async show(folded?: Folded, isOld = false): Promise<void> {
    const { checked } = this;
    if (!checked) return;
    this.publish(folded, isOld);
    await this.host.clock.breathe?.(); // what was found is drawn before it is marked
    const report = await this.marking.show(checked.sheet.id, checked.hierarchy, this.plan);
    this.notices.showWith(report);
  }

  /** Takes the marks of changes off the sheet; those of issues stay. A sheet that is gone by now has none. */
  async unmarkChanges(): Promise<void> {
    const { checked } = this;
    if (checked) await this.marking.show(checked.sheet.id, checked.hierarchy, null).catch(() => undefined);
  }

  private publish(folded?: Folded, isOld = false): void {
    if (!this.checked) return;
    this.listed = folded ? { folded, isOld } : null;
    const knownUsers = this.directory?.users?.length ?? null;
    this.version++;
    const { version, stale, dates, reading } = this;
    const drift = driftView(this.checked, reading.kept(this.checked.table), reading.lost);
    this.store.set({
      check: makeCheckView(this.checked, { version, knownUsers, stale, dates, drift, ...(isOld ? { before: folded } : { folded }) }),
    });
  }

  /** Notes that the user edited something; what is returned follows it, when its turn comes. */
  hear(edit: SheetEdit): () => Promise<void> {
    const number = this.order.note(edit);
    return () => (this.order.isIncluded(number) ? Promise.resolve() : this.follow(edit, () => this.order.isThere(number)));
  }

  /** Follows an edit: reads its rows again, or says that a new check is due. Rows that moved since are not where the edit says: `isThere` tells. */
  private async follow({ sheet, range, moved }: SheetEdit, isThere: () => boolean): Promise<void> {
    const { checked } = this;
    if (!checked || sheet !== checked.sheet.id) return checked ? this.foldBehind(checked) : undefined;
    const read = async (span: RowSpan): Promise<CellGrid | undefined> => {
      const [grid] = isThere() ? await this.host.sheet.readRows(sheet, [span]) : [];
      return isThere() ? grid : undefined;
    };
    // The rows of a plan keep their numbers as long as it is looked at.
    const mayMove = moved !== undefined && !this.stale && this.plan === null;
    if (mayMove && (await followMovedRows(checked, moved, read))) {
      this.thread.forget();
      this.marking.forget();
      this.listed = null; // its cells are other ones now
      await this.showEdit(checked);
      return;
    }
    const grid = range === null || range.rows > MOST_EDITED_ROWS ? undefined : await read({ row: range.row, rows: range.rows });
    if (grid) await this.recheck(checked, [grid]);
    else {
      this.stale = true;
      this.publish();
    }
  }

  private async recheck(checked: CheckedSheet, grids: readonly CellGrid[]): Promise<void> {
    this.thread.forget();
    if (recheckRows(checked, grids)) await this.showEdit(checked);
    else await this.checkActive();
  }

  /** Shows what an edit changed at once. Many issues are folded behind it, and what was folded before is listed until then. */
  private async showEdit(checked: CheckedSheet): Promise<void> {
    const isMany = this.host.clock.breathe !== undefined && issuesOf(checked).length > MANY_ISSUES;
    if (!isMany || !this.listed) return this.show(isMany ? await this.wanted.inSlices(foldSteps(checked)) : undefined);
    await this.show(this.listed.folded, true);
    await this.foldBehind(checked);
  }

  /** Folds anew where something old is listed. The next edit ends that, and begins it again. */
  private async foldBehind(checked: CheckedSheet): Promise<void> {
    if (this.listed?.isOld !== true) return;
    const { heard } = this.order;
    const steps = whileWanted(foldSteps(checked), () => heard === this.order.heard);
    const folded = await inSlices(steps, this.host.clock);
    if (folded) this.publish(folded);
  }

  /** Reads rows again and checks what hangs on them; the whole sheet where that is not enough. */
  async readAgain(spans: readonly { readonly row: number; readonly rows: number }[]): Promise<void> {
    const { checked } = this;
    if (!checked) return;
    await this.recheck(checked, await this.host.sheet.readRows(checked.sheet.id, spans));
  }

  /** Reads the sheet again, and checks it where it no longer holds what was checked. */
  async lookAgain(): Promise<void> {
    const read = this.checked && (await this.activeSheet.read());
    if (!read?.sheet || read.sheet.id !== this.checked?.sheet.id) return;
    if ((await this.changedIn(read))?.length !== 0) await this.checkActive(this.directory, read);
  }

  /** Rows that hold something else than what was checked last, as places in the grid; null for another sheet, and where many do. */
  private async changedIn({ sheet, grid }: ActiveSheet): Promise<readonly number[] | null> {
    const { checked } = this;
    return checked?.sheet.id === sheet.id ? this.wanted.inSlices(changedRows(checked.grid, grid, FEW_ROWS)) : null;
  }

  async clearMarks(): Promise<void> {
    const sheets = await this.host.sheet.listSheets();
    const sheet = this.checked?.sheet ?? sheets.find(({ active }) => active);
    if (sheet) await this.marking.clear(sheet.id);
  }
}

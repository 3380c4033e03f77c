/** The marks of one sheet as a host shows them: each list under a tag of its own, so that only the lists that differ are written. */
import type { Clock, GridRange, Mark, MarkedRows, MarkReport } from '../ports/index.js';
import { inSlices } from '../steps/in-slices.js';
import { type MarkLimits, type MarkList, MarkLists } from './mark-lists.js';
import { type KeptRule, type MarkOutcome, TAG } from './mark-tags.js';

export interface TaggedList extends MarkList {
  readonly tag: string;
}

/** Rules to add; those with a tag to keep stay, and all others of ours go. */
export interface MarkChange {
  readonly add: readonly TaggedList[];
  readonly keep: readonly KeptRule[];
}

export class SheetMarks {
  private readonly lists: MarkLists;
  private readonly stamp: () => string;
  private readonly clock: Clock;
  /** Settles when all that was asked for is in the lists: what is asked for later comes later, however long it takes. */
  private ready = Promise.resolve();
  /** The tags under which the lists stand on the sheet; null where that is not known. */
  private written: ReadonlyMap<MarkList, string> | null = null;

  /** `stamp` makes a name that nobody else gives to marks: other panes may show theirs on the same sheet. */
  constructor(limits: MarkLimits, stamp: () => string, clock: Clock) {
    this.lists = new MarkLists(limits);
    this.stamp = stamp;
    this.clock = clock;
  }

  /** All marks are new, whatever stands on the sheet. */
  set(marks: readonly Mark[]): Promise<void> {
    return this.inTurn(async () => {
      await inSlices(this.lists.set(marks), this.clock);
      this.written = null;
    });
  }

  /** Rows in `doubt` may have marks that do not stand as they were written. */
  change(parts: readonly MarkedRows[], doubt?: readonly number[]): Promise<void> {
    return this.inTurn(() => this.lists.change(parts, doubt));
  }

  private inTurn(work: () => Promise<void> | void): Promise<void> {
    const done = this.ready.then(work);
    this.ready = done.catch(() => undefined);
    return done;
  }

  /** Lets `put` write what differs. Where nothing does it is called only if there is doubt that the rules stand as they were written. */
  async write(put: (change: MarkChange) => Promise<MarkOutcome>, isDoubtful = false): Promise<MarkReport> {
    const { shown, report } = this.lists;
    const before = this.written;
    if (!isDoubtful && before?.size === shown.length && shown.every((list) => before.has(list))) return said(report);
    this.written = null; // until the host has answered
    const stamp = this.stamp();
    const fresh = new Map(shown.map((list, at) => [list, `${TAG}${list.level} ${stamp}.${at}`]));
    const tagged = shown.map((list) => ({ ...list, tag: before?.get(list) ?? fresh.get(list)!, isKept: before?.has(list) ?? false }));
    const change = {
      add: tagged.filter(({ isKept }) => !isKept).map(({ isKept: _, ...list }) => list),
      keep: tagged.filter(({ isKept }) => isKept).map(({ tag, ranges }) => ({ tag, ranges: ranges.length, cells: cellsOf(ranges) })),
    };
    const outcome = await put(change);
    if (outcome === 'moved') return this.write(put);
    if (outcome !== 'done') return { shown: 0, leftOut: report.shown + report.leftOut, reason: outcome };
    this.written = new Map(shown.map((list, at) => [list, tagged[at]!.tag]));
    return said(report);
  }
}

const cellsOf = (ranges: readonly GridRange[]): number => ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);

const said = ({ shown, leftOut }: MarkReport): MarkReport => (leftOut > 0 ? { shown, leftOut, reason: 'too-many' } : { shown, leftOut });

/** The findings of a roster in pages of a few rows: after an edit only the pages of rows that changed are made anew. */
import { FINDINGS_A_ROW, type FindingPage } from '../issues/issue-collection.js';
import { collectFindings } from '../roster/collect-findings.js';
import type { RosterIndex } from '../roster/roster.js';
import type { RowMove } from '../roster/row-room.js';
import { ROWS_A_STEP, rowByRow, type Steps } from '../steps/steps.js';

/** Rows of a page as a power of two: few enough that a page is made at once, and so many that what holds a page weighs little beside its findings. */
const PAGE_BITS = 6;
export const PAGE_ROWS = 1 << PAGE_BITS;
const PAGES_A_STEP = ROWS_A_STEP / PAGE_ROWS;
const FINDINGS_A_PAGE = FINDINGS_A_ROW * PAGE_ROWS;
const NOTHING: FindingPage = [];

export class FindingPages {
  private made: (FindingPage | null)[];
  private readonly roster: RosterIndex;
  private readonly leaders: Pick<RosterIndex, 'forEachFinding'>;

  /** The findings of a roster and, beside them, those of its leader cells. */
  constructor(roster: RosterIndex, leaders: Pick<RosterIndex, 'forEachFinding'>) {
    this.roster = roster;
    this.leaders = leaders;
    this.made = new Array<FindingPage | null>(Math.ceil(roster.rows / PAGE_ROWS)).fill(null);
  }

  /** Notes that the findings of a row may be others now. */
  forget(row: number): void {
    this.made[row >> PAGE_BITS] = null;
  }

  forgetAll(): void {
    this.made.fill(null);
  }

  /** All pages, top to bottom. */
  all(): readonly FindingPage[] {
    return this.made.map((page, at) => (this.made[at] = page ?? this.collect(at * PAGE_ROWS)));
  }

  /** Makes all pages, a few at a time. */
  *collected(): Steps<void> {
    const { made } = this;
    yield* rowByRow(0, made.length, (at) => (made[at] ??= this.collect(at * PAGE_ROWS)), PAGES_A_STEP);
  }

  /** Follows rows without findings that came or went. All pages were made before; the findings below go to other rows and pages. */
  moveRows({ at, by, rows }: RowMove): void {
    const first = at >> PAGE_BITS;
    const pages: number[][] = Array.from({ length: Math.ceil((rows + by) / PAGE_ROWS) - first }, () => []);
    for (const page of this.made.slice(first)) {
      for (const finding of page ?? NOTHING) {
        const moved = finding < at * FINDINGS_A_ROW ? finding : finding + by * FINDINGS_A_ROW;
        pages[Math.floor(moved / FINDINGS_A_PAGE) - first]!.push(moved);
      }
    }
    this.made = [...this.made.slice(0, first), ...pages];
  }

  private collect(from: number): FindingPage {
    const { roster, leaders } = this;
    return collectFindings(roster, [from, Math.min(roster.rows, from + PAGE_ROWS)], (row, add) => {
      roster.forEachFinding(row, add);
      leaders.forEachFinding(row, add);
    });
  }
}

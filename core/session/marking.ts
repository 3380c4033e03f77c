/** The marks that a check leaves on its sheet: all of them after a new reading, and what differs whenever something else is found. */
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { IssueMarks } from '../plan/issue-marks.js';
import type { Plan } from '../plan/plan.js';
import { planMarkSteps } from '../plan/preview.js';
import type { MarkReport, SheetHost, SheetId } from '../ports/index.js';
import type { Steps } from '../steps/steps.js';

export class Marking {
  private readonly host: SheetHost;
  private readonly inSlices: <T>(steps: Steps<T>) => Promise<T>;
  /** Rows near which marks are written again, whatever is found there; null where there is no doubt. */
  private doubtful: readonly number[] | null = null;
  /** What is marked since the sheet was read; null where that is not known, or changes are marked beside. */
  private shown: { readonly sheet: SheetId; readonly marks: IssueMarks } | null = null;

  /** `inSlices` does long work; where it ends without a result, all marks are set the next time. */
  constructor(host: SheetHost, inSlices: <T>(steps: Steps<T>) => Promise<T>) {
    this.host = host;
    this.inSlices = inSlices;
  }

  /** Rows may have moved: all marks are set the next time. */
  forget(): void {
    this.shown = null;
  }

  /** The sheet was read again and holds what it held but in these rows: whether the other marks still stand is looked at the next time. */
  doubt(rows: readonly number[]): void {
    this.doubtful = rows;
  }

  /** Marks the cells of issues, and those of a plan's changes where there is one. */
  async show(sheet: SheetId, hierarchy: Hierarchy, plan: Plan | null): Promise<MarkReport> {
    const before = this.shown?.sheet === sheet ? this.shown.marks : null;
    const { doubtful } = this;
    this.shown = null; // until the host has taken them
    this.doubtful = null;
    if (plan) return this.host.setMarks(sheet, await this.inSlices(planMarkSteps(plan)));
    const marks = new IssueMarks(hierarchy);
    const parts = before && marks.since(before);
    const report = await (parts
      ? this.host.changeMarks(sheet, parts, doubtful ?? undefined)
      : this.host.setMarks(sheet, await this.inSlices(marks.allSteps())));
    this.shown = { sheet, marks };
    return report;
  }

  clear(sheet: SheetId): Promise<MarkReport> {
    this.shown = null;
    return this.host.setMarks(sheet, []);
  }
}

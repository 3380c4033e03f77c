/** What only a whole column can tell: in which order its dates are written, and to which width its IDs are padded. */
import type { DateDecision } from '../fields/date-column.js';
import type { RowState } from './row-state.js';

export type DateReading = 'dmy' | 'mdy';

export class ColumnDecisions {
  /** One decision for each date column. */
  dates: readonly DateDecision[] = [];
  /** Width that at least half of the text IDs are padded to, or 0; the same for leaders' IDs. */
  idWidth = 0;
  leaderIdWidth = 0;
  private readonly state: RowState;
  private readonly preferred: DateReading;
  private readonly confirmed: readonly (DateReading | null)[];

  /** `confirmed` are the readings that a person confirmed, one for each date column. */
  constructor(state: RowState, preferred: DateReading, confirmed: readonly (DateReading | null)[]) {
    this.state = state;
    this.preferred = preferred;
    this.confirmed = confirmed;
  }

  /** Decides anew from the counts; true where anything came out differently. */
  decide(): boolean {
    const { state } = this;
    const dates = state.dates.map(({ column }, index) => column.decide(this.preferred, this.confirmed[index] ?? null));
    const [idWidth, leaderIdWidth] = [state.idColumn.width(), state.leaderColumn.width()];
    const same =
      idWidth === this.idWidth &&
      leaderIdWidth === this.leaderIdWidth &&
      dates.every(({ order, ambiguous }, index) => order === this.dates[index]?.order && ambiguous === this.dates[index].ambiguous);
    this.dates = dates;
    this.idWidth = idWidth;
    this.leaderIdWidth = leaderIdWidth;
    return !same;
  }
}

/** What each step of a pane's work costs its host. */

/** One trip of the pane to its host. */
export interface Trip {
  /** Sheets: the server's method. Excel: `cells` where it reads cells, else `other`. */
  readonly what: string;
  readonly requestBytes: number;
  readonly answerBytes: number;
}

/** Calls of services during a step, by name; empty in Excel. */
export type Services = Readonly<Record<string, number>>;

export interface StepCost {
  readonly trips: readonly Trip[];
  readonly services: Services;
}

export interface HostCost {
  readonly cells: number;
  /** Ranges that stand on the sheet as marks after a check. */
  readonly ranges: number;
  readonly rules: number;
  readonly notices: readonly string[];
  /** A check, the same again with nothing changed, an edit that changes no finding, and one that mends a cell. */
  readonly steps: Readonly<Record<'check' | 'again' | 'nothing' | 'mended', StepCost>>;
}

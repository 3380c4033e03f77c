/** What the page needs of a simulated spreadsheet, whichever it is. */
import type { Workbook } from '../workbook/index.js';
import type { PaneFrame } from './pane-frame.js';

export interface Stage {
  readonly workbook: Workbook;
  /** In which the spreadsheet speaks with its user; numbers and dates of the workbook have a locale of their own. */
  readonly locale: string;
  readonly pane: PaneFrame;
  /** The strip above the grid, empty. */
  readonly strip: HTMLElement;
  /** Shows a message of the host for a while. */
  readonly notify: (message: string) => void;
}

export interface PlayedHost {
  /** What the host was asked so far, each kind of call by its name. */
  calls(): ReadonlyMap<string, number>;
  /** Ends an execution of the host's script at a call of choice, null ends none; absent where the host runs no script. */
  readonly kill?: (when: ((call: string, count: number) => boolean) | null) => void;
  /** Lets another user of the same document sit down, with a store of their own; absent where the host knows no users. */
  readonly changeUser?: () => void;
  /** What the workbook file keeps for its panes; absent where that is the host's own. */
  readonly settings?: Map<string, unknown>;
  /** Stops listening; the pane is gone after it. */
  stop(): void;
}

/** What all service doubles of one execution share. */
import type { Workbook } from '../workbook/index.js';
import type { Execution } from './execution.js';

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

/** What the host draws, told to whoever plays the host. */
export interface UiCallbacks {
  readonly showSidebar?: (sidebar: { readonly file: string; readonly title: string }) => void;
  readonly toast?: (message: string, title: string) => void;
}

/** Ways in which hosts may differ from what is documented. */
export interface Quirks {
  /** A host that makes a formula of a leading `=` even in a cell with the text format. */
  readonly formulasInTextCells?: boolean;
}

export interface SimContext {
  /** Address of the person at the sheet; empty where Google does not tell, null where the permission was left out. */
  readonly userEmail: string | null;
  readonly workbook: Workbook;
  readonly execution: Execution;
  readonly ui: UiCallbacks;
  readonly quirks: Quirks;
}

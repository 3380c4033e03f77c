/** What all service doubles of one execution share. */
import type { Workbook } from '../workbook/index.js';
import type { Execution } from './execution.js';

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}

/** What the host draws, told to whoever plays the host. */
export interface UiCallbacks {
  /** `appended` is what was put behind the file; absent where that is nothing. */
  readonly showSidebar?: (sidebar: { readonly file: string; readonly title: string; readonly appended?: string }) => void;
  readonly toast?: (message: string, title: string) => void;
}

/** Ways in which hosts may differ from what is documented. */
export interface Quirks {
  /** A host that makes a formula of a leading `=` even in a cell with the text format. */
  readonly formulasInTextCells?: boolean;
  /** What calls to services do in the place of what they would, by their names: `Sheet.getFrozenRows`. */
  readonly answers?: Readonly<Record<string, (call: () => unknown) => unknown>>;
}

export interface SimContext {
  /** Address of the person at the sheet; empty where Google does not tell, null where the permission was left out. */
  readonly userEmail: string | null;
  /** Language of the user's Google account, e.g. `pt_BR`; null where the service fails. */
  readonly userLocale: string | null;
  /** The text of a page of the project; null where the project has no such file. */
  readonly htmlFile: (name: string) => string | null;
  readonly workbook: Workbook;
  readonly execution: Execution;
  readonly ui: UiCallbacks;
  readonly quirks: Quirks;
}

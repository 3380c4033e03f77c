/** What the pane shows: one immutable snapshot after each change. Plain data, ready to draw. */
import type { Message } from '../issues/message.js';
import type { BlankPolicy, Mode } from '../roster/check-options.js';
import type { CellRef, RunSummary, SheetInfo } from '../ports/index.js';
import type { TargetSetting } from '../target.js';

export type { BlankPolicy, Mode };

export type Level = 'error' | 'warning' | 'info';

/** What mends an issue: cells to write, a decision about rows, or both. Shown first, then done. */
export interface Fix {
  /** What the button says, e.g. `Write “ann@x.org”`. */
  readonly label: string;
  readonly cells: readonly FixCell[];
  /** A decision that is kept beside the sheet; the rows are 1-based sheet rows as they stand now. */
  readonly decision?: FixDecision;
}
export type FixDecision =
  | { readonly kind: 'row-mode'; readonly rows: readonly number[]; readonly mode: 'create' | 'update' }
  | { readonly kind: 'leave-out'; readonly rows: readonly number[] }
  | { readonly kind: 'take-back-in'; readonly rows: readonly number[] };

export interface FixCell extends CellRef {
  readonly from: string;
  readonly to: string;
}

/** One issue, its words made when it is read. */
export interface IssueView {
  /** Stable while the cell keeps the same issue: code, row and field. */
  readonly id: string;
  readonly code: string;
  readonly level: Level;
  /** 1-based sheet row and column; null where the issue has none. */
  readonly row: number | null;
  readonly column: number | null;
  /** Heading as the sheet shows it, or the field's own; empty where there is none. */
  readonly heading: string;
  readonly message: Message;
  readonly fixes: readonly Fix[];
}

/** Issues by index, in sheet order; made to be read a screenful at a time, at any length. */
export interface IssueList {
  readonly length: number;
  at(index: number): IssueView;
  /** Index of the first issue at or after this cell, or -1. */
  indexAt(cell: CellRef): number;
}

export interface IssueFilter {
  readonly level?: Level;
  readonly code?: string;
  /** Key of a `CauseView`. */
  readonly cause?: string;
}

export interface CodeCount {
  readonly code: string;
  readonly level: Level;
  readonly count: number;
  /** Short words for the code, e.g. `Leader not found`. */
  readonly title: string;
}

/** Issues with one cause, as one line with one decision. */
export interface CauseView {
  readonly key: string;
  readonly code: string;
  readonly level: Level;
  readonly title: string;
  /** Issues folded here, and the rows they stand on. */
  readonly issues: number;
  readonly rows: number;
  /** Fixes for all of them at once ("fix all N"); empty where a person has to decide. */
  readonly fixes: readonly Fix[];
  /** Where to look first, or null. */
  readonly cell: CellRef | null;
}

export interface MappingView {
  readonly field: string;
  readonly fieldHeading: string;
  /** Heading and letter on the sheet; null while no column was found. */
  readonly heading: string | null;
  readonly letter: string | null;
  /** Why this column, e.g. `heading is a known name`. */
  readonly reason: string;
  readonly required: boolean;
}

export interface CheckView {
  /** Rises with each change of the issues: lists read before are stale. */
  readonly version: number;
  readonly people: number;
  readonly counts: Readonly<Record<Level, number>>;
  readonly codes: readonly CodeCount[];
  readonly causes: readonly CauseView[];
  readonly mapping: readonly MappingView[];
  readonly unusedHeadings: readonly string[];
  /** Users known from the target; null when it was not asked. */
  readonly knownUsers: number | null;
  /** True when the sheet changed in a way that only a new check can follow. */
  readonly stale: boolean;
  /** Set while a date column can be read in two ways: which column, and both readings of one cell. */
  readonly dateQuestion: DateQuestion | null;
  issues(filter?: IssueFilter): IssueList;
}

export interface DateQuestion {
  readonly field: string;
  readonly heading: string;
  readonly example: string;
  /** The example read day first and month first, as YYYY-MM-DD. */
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly chosen: 'day-first' | 'month-first' | null;
}

export type PlanWord = 'create' | 'update' | 'unchanged' | 'blocked' | 'not-allowed' | 'skipped';

export interface PreviewView {
  /** `undo`: the inverse of a run; nothing of it stands on the sheet. */
  readonly kind: 'send' | 'undo';
  readonly counts: Readonly<Record<PlanWord, number>>;
  /** What will happen, a line each, e.g. `12 leaders first, then 3,400 people`. */
  readonly summary: readonly string[];
  readonly warnings: readonly Message[];
  /** Where the rows go: target, address and which key. */
  readonly destination: string;
  /** What has to happen before the rows that are not allowed can go, in this order. */
  readonly todo: readonly TodoView[];
  /** Values that changed at the target since they were fetched; none of their rows is sent before a choice. */
  readonly conflicts: RowList<ConflictView>;
  /** Columns with blank cells of existing users, and what that means now. */
  readonly blanks: readonly BlankView[];
  /** What cannot be taken back once it is sent, a line each. */
  readonly irreversible: readonly string[];
  /** Active users of the target who are on no row. They are never touched. */
  readonly absent: number;
  /** Set where so much changes that the number has to be typed. */
  readonly massChange: MassChangeView | null;
  readonly rows: RowList<PreviewRow>;
  /** What happens to a cell, or null: the old value beside the new one when the user selects it. */
  changeAt(cell: CellRef): ChangeView | null;
}
export interface PreviewRow {
  readonly sheetRow: number;
  /** 1-based column of the first change or obstacle, or null. */
  readonly column: number | null;
  readonly word: PlanWord;
  readonly person: string;
  /** `Created under Ann Lee (row 14)`, `Changes Home Town and Role`, or why not. */
  readonly detail: string;
  /** Field by field, old and new; empty for a create. */
  readonly changes: readonly ChangeView[];
  /** Ways on from here: switch the row's mode, leave it out, take it back in. */
  readonly fixes: readonly Fix[];
}

/** One field that changes, in words. */
export interface ChangeView {
  readonly field: string;
  readonly heading: string;
  /** Null where the field stands on no cell. */
  readonly cell: CellRef | null;
  /** Empty where it was, or will be, blank. */
  readonly from: string;
  readonly to: string;
}

/** One step of what to do first, e.g. `Give the 4 people of Ann Lee another leader`, in the order in which it works. */
export interface TodoView {
  readonly title: string;
  readonly detail: string;
  readonly cell: CellRef | null;
}

/** A value that two sides changed: what was last seen, what the sheet says, what the target says. */
export interface ConflictView {
  readonly sheetRow: number;
  readonly person: string;
  readonly heading: string;
  readonly cell: CellRef;
  readonly lastSeen: string;
  readonly sheet: string;
  readonly target: string;
}

export interface BlankView {
  readonly field: string;
  readonly heading: string;
  readonly policy: BlankPolicy;
  /** False where the field may never be blank: then it is kept, or an error. */
  readonly canClear: boolean;
  /** Blank cells whose user has a value: that many are kept, cleared or refused. */
  readonly cells: number;
}

export interface MassChangeView {
  readonly changed: number;
  readonly deactivated: number;
  readonly users: number;
  /** What has to be typed: the number of people who change. */
  readonly type: string;
}

export type Outcome = 'succeeded' | 'failed' | 'unknown' | 'cancelled' | 'not-sent';

export interface RunView {
  readonly state: 'sending' | 'waiting' | 'stopping' | 'ended';
  readonly total: number;
  readonly done: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Milliseconds left at the present pace; null while not known. */
  readonly leftMs: number | null;
  /** What it waits for, e.g. `The target asks to wait 20 s`; null when it does not. */
  readonly waiting: string | null;
  /** Why the whole run stopped; null when it did not. */
  readonly stopped: Message | null;
  /** Rows that `retryFailed` would send. */
  readonly retryable: number;
  readonly kind: 'send' | 'undo';
  /** Strict runs stop at the first refusal and undo what they did. */
  readonly strict: boolean;
  /** Rows that `previewUndo` would take back; 0 while it runs, and for an undo. */
  readonly undoable: number;
  /** What stays done whatever is undone, a line each, e.g. `3 people were invited`. */
  readonly stays: readonly string[];
  /** Who, when, where to and with which columns; null while it runs. */
  readonly receipt: ReceiptView | null;
  readonly rows: RowList<RunRow>;
}
export interface RunRow {
  readonly sheetRow: number;
  /** 1-based column that the target's answer is about, or null. */
  readonly column: number | null;
  readonly person: string;
  readonly outcome: Outcome | 'waiting' | 'on-its-way';
  readonly detail: string;
  /** Beside the outcome: what became of taking it back; null where nobody tried. */
  readonly undone: { readonly ok: boolean; readonly detail: string } | null;
}
export interface ReceiptView {
  readonly run: string;
  /** Empty where the host does not tell. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly destination: string;
  /** `Role from “Function”`, a line for each mapped column. */
  readonly mapping: readonly string[];
  /** Rows that did not succeed with their reasons, as CSV for people; empty where all did. */
  readonly failuresCsv: string;
}

export interface RowList<T> {
  readonly length: number;
  at(index: number): T;
}

export interface SettingsView {
  readonly target: string;
  readonly targetLabel: string;
  readonly fields: readonly TargetSetting[];
  readonly values: Readonly<Record<string, string>>;
  /** Secrets that the host holds, by setting key. Never their values. */
  readonly secretsSet: Readonly<Record<string, boolean>>;
  readonly visibleRowsOnly: boolean;
  readonly writeStatusColumn: boolean;
  readonly strict: boolean;
  /** When the number has to be typed: this share of the users changed, or more deactivations than this. */
  readonly massShare: number;
  readonly massDeactivations: number;
  /** False where the target only takes new people. */
  readonly canUpdate: boolean;
  readonly canDelayWelcome: boolean;
  /** Result of the last test of the connection. */
  readonly connection: { readonly ok: boolean; readonly message: Message } | null;
}

export interface Busy {
  readonly what: 'starting' | 'checking' | 'fixing' | 'loading-users' | 'previewing' | 'sending' | 'saving' | 'testing' | 'clearing' | 'fetching-team' | 'writing-team';
  readonly done: number | null;
  readonly total: number | null;
}

/** The sheet with the team as it was fetched last. */
export interface TeamView {
  readonly sheetName: string;
  /** True where it is the active sheet. */
  readonly active: boolean;
  readonly people: number;
  /** Milliseconds since 1970. */
  readonly fetchedAt: number;
  /** What the last refresh did, in words; null where there was none in this session. */
  readonly lastRefresh: readonly string[] | null;
}

export interface SessionState {
  readonly mode: Mode;
  /** Null while no team was fetched into this workbook. */
  readonly team: TeamView | null;
  readonly sheets: readonly SheetInfo[];
  readonly sheet: SheetInfo | null;
  readonly busy: Busy | null;
  /** What went wrong with the last action; null when nothing did. */
  readonly problem: Message | null;
  /** Things to know that are no errors, e.g. `The sheet is protected: issues show in this list only.` */
  readonly notices: readonly Message[];
  readonly check: CheckView | null;
  readonly preview: PreviewView | null;
  readonly run: RunView | null;
  /** Sends that were cut off and can be taken up again. */
  readonly resumable: readonly RunSummary[];
  readonly settings: SettingsView;
  /** The host's active cell, where it tells. */
  readonly selection: CellRef | null;
}

/** What the pane shows: one immutable snapshot after each change. Plain data, ready to draw. */
import type { Message } from '../issues/message.js';
import type { BlankPolicy, Mode } from '../roster/check-options.js';
import type { CellRef, RunSummary, SheetInfo } from '../ports/index.js';
import type { TargetSetting } from '../target.js';
import type { Fix } from './fix-state.js';
import type { PasswordsView } from './passwords-state.js';
import type { PreviewView } from './preview-state.js';
import type { ColumnView, DriftView, MappingView, WordsView } from './reading-state.js';
import type { QueueView } from './queue/queue-state.js';
import type { RunView } from './run-state.js';

export type { BlankPolicy, Mode };
export type { Fix, FixCell, FixDecision } from './fix-state.js';
export type { FailedRun, LeftSend, QueuedSend, QueueView } from './queue/queue-state.js';
export type { MadePassword, PasswordsView } from './passwords-state.js';
export type {
  BlankView,
  ChangeView,
  ConflictView,
  MassChangeView,
  PlanWord,
  PreviewRow,
  PreviewView,
  RowList,
  SeatsView,
  TodoView,
} from './preview-state.js';
export type { ColumnCandidate, ColumnView, DriftView, FieldSource, MappingView, UserChoice, WordsView, WordView } from './reading-state.js';
export type { Outcome, ReceiptView, RunRow, RunView } from './run-state.js';

export type Level = 'error' | 'warning' | 'info';

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
  /** The sheet rows below the header that the issues stand on, each once, in their order. */
  rows(): readonly number[];
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
  /** Rows that have no mistake left once this cause and those before it are ended, waiting ones included. */
  readonly frees: number;
  /** Fixes for all of them at once ("fix all N"); empty where a person has to decide. */
  readonly fixes: readonly Fix[];
  /** Where to look first, or null. */
  readonly cell: CellRef | null;
}

export interface CheckView {
  /** Rises with each change of the issues: lists read before are stale. */
  readonly version: number;
  readonly people: number;
  readonly counts: Readonly<Record<Level, number>>;
  readonly codes: readonly CodeCount[];
  readonly causes: readonly CauseView[];
  /** True where `safeFixes` may have something to mend: cheap to tell, unlike what. */
  readonly mayMendSafely: boolean;
  readonly mapping: readonly MappingView[];
  /** Every column with a heading, from left to right. */
  readonly columns: readonly ColumnView[];
  /** Columns with words that the target does not know, or that were said to mean others. */
  readonly words: readonly WordsView[];
  /** Null while the header is as it was when it was confirmed, or never was. */
  readonly drift: DriftView | null;
  readonly unusedHeadings: readonly string[];
  /** Users known from the target; null when it was not asked. */
  readonly knownUsers: number | null;
  /** True when the sheet changed in a way that only a new check can follow. */
  readonly stale: boolean;
  /** How many rows with something on them a filter or the user hides, whether they count or not. */
  readonly hiddenRows: number;
  /** Set while a date column can be read in two ways: which column, and both readings of one cell. */
  readonly dateQuestion: DateQuestion | null;
  /** Set while new people are of several types of which one can be sent at a time; absent where the target takes them together. */
  readonly batchQuestion?: BatchQuestion;
  issues(filter?: IssueFilter): IssueList;
}

export interface BatchQuestion {
  readonly heading: string;
  /** What sends one type alone, the largest first; none is chosen while all of them are held back. */
  readonly options: readonly { readonly fix: Fix; readonly isChosen: boolean }[];
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

export interface SettingsView {
  readonly target: string;
  readonly targetLabel: string;
  /** All that can be chosen, the default one first. */
  readonly targets: readonly { readonly id: string; readonly label: string }[];
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
  /** True where a create can set a password for the first sign-in. */
  readonly hasPasswords: boolean;
  /** True where nobody is created without one. */
  readonly needsPassword: boolean;
  /** Passwords are made as people are sent: for nobody, for whoever's cell is blank, or for all. */
  readonly makePasswords: 'off' | 'blank' | 'all';
  /** Password cells of people who were created are cleared after a send without being asked. */
  readonly clearPasswords: boolean;
  /** False where the target only takes new people. */
  readonly canUpdate: boolean;
  /** True where who is created may get a mail that the API cannot hold back. */
  readonly mayMailAtOnce: boolean;
  /** Result of the last test of the connection. */
  readonly connection: { readonly ok: boolean; readonly message: Message } | null;
}

export interface Busy {
  readonly what:
    | 'starting'
    | 'checking'
    | 'fixing'
    | 'loading-users'
    | 'previewing'
    | 'sending'
    | 'saving'
    | 'testing'
    | 'clearing'
    | 'fetching-team'
    | 'writing-team';
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

/** Cells that were written for the user together. */
export interface UndoableEdit {
  readonly cells: number;
  readonly rows: number;
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
  /** The run that is on its way, else the one that was the last. */
  readonly run: RunView | null;
  /** What is sent and what waits, beside all else that goes on. */
  readonly queue: QueueView;
  /** What is known of temporary passwords since this pane was opened; null where nothing is. */
  readonly passwords: PasswordsView | null;
  /** Sends that were cut off and can be taken up again. */
  readonly resumable: readonly RunSummary[];
  readonly settings: SettingsView;
  /** What `undoEdit` would take back; null where there is nothing. */
  readonly undoableEdit: UndoableEdit | null;
  /** The host's active cell, where it tells. */
  readonly selection: CellRef | null;
}

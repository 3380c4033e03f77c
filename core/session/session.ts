/** The application as the pane drives it. Every action resolves when it is done and never rejects: failures stand in `state.problem`. */
import type { MadeFrom } from '../columns/sheet-reading.js';
import type { ExportFile, FileKind, StarterKind } from '../export/index.js';
import type { TreeView } from '../hierarchy/tree.js';
import type { CellRef, RowSpan } from '../ports/index.js';
import type { BulkChange, BulkChoice, BulkField, BulkFilterField, BulkPreview } from './bulk-edit/bulk-state.js';
import type { Explanation } from './explain-state.js';
import type { FieldSuggestion, PersonForm, PersonMark, TypedField } from './person-form/form-state.js';
import type { BlankPolicy, Fix, FixCell, MadePassword, Mode, SessionState, UserChoice } from './state.js';

export interface SessionOptionsChange {
  readonly visibleRowsOnly?: boolean;
  readonly writeStatusColumn?: boolean;
  readonly strict?: boolean;
  /** Share of the users, from 0 to 1. */
  readonly massShare?: number;
  readonly massDeactivations?: number;
  readonly makePasswords?: 'off' | 'blank' | 'all';
  readonly clearPasswords?: boolean;
}

export interface Session {
  readonly state: SessionState;
  /** Calls back after each change of `state`. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Reads settings and runs that were cut off. Call once. */
  start(): Promise<void>;
  /** Reads the active sheet, checks all of it and marks it. */
  check(): Promise<void>;
  /** What the pane calls when it gets the focus: checks again only if the sheet changed since and the host cannot tell edits. */
  refresh(): Promise<void>;
  clearHighlights(): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  /** What a send shall do with the rows. Checks again; without known users it fetches them first where it needs them. */
  chooseMode(mode: Mode): Promise<void>;
  /** Writes the cells of a fix that was shown, keeps its decision, then checks what hangs on them. Leaves out cells that changed meanwhile, and says so. */
  applyFix(fix: Fix): Promise<void>;
  /** Writes cells that were shown old and new, then checks what hangs on them. Formulas and cells that changed meanwhile stay, and are told. */
  editCells(cells: readonly FixCell[]): Promise<void>;
  /** Attributes that can be changed in many rows at once; columns to choose rows by, with their values. */
  bulkFields(): readonly BulkField[];
  bulkFilters(): readonly BulkFilterField[];
  /** What is selected on the sheet that was checked; null where the host does not tell. Never rejects. */
  selectedRows(): Promise<readonly RowSpan[] | null>;
  /** Sheet rows of the people who meet a choice. */
  bulkRows(choice: BulkChoice, selected: readonly RowSpan[]): readonly number[];
  /** Which cells of these sheet rows would change, and the issues that would come of it; `editCells` writes them. */
  previewBulk(rows: readonly number[], changes: readonly BulkChange[]): BulkPreview | null;
  /** Takes the last `editCells` back where its cells still hold what was written; then the one before it. */
  undoEdit(): Promise<void>;
  /** Cells of a fix that hold formulas now: they stay as they are unless the fix says `overwriteFormulas`. Asks the host, and never rejects. */
  formulasIn(fix: Fix): Promise<readonly FixCell[]>;
  /** Says which column a field is in, as a 1-based sheet column; null: in none. Is kept for the workbook. */
  chooseColumn(field: string, column: number | null): Promise<void>;
  /** Gives all rows one value of a field that has no column; an empty text takes it back. */
  setColumnValue(field: string, value: string): Promise<void>;
  /** Users of the target whose name or key holds this text, a few at most: whom settings can be taken from. */
  usersLike(typed: string): readonly UserChoice[];
  /** Gives the settings for all rows (`batchSettings`) the values that this user has; what the user does not have stays. */
  loadExisting(user: string): Promise<void>;
  /** Makes a field that has no column of other columns; null takes it back. */
  makeColumn(field: string, made: MadeFrom | null): Promise<void>;
  /** Says what words of a field mean, by `WordView.word`; null forgets a meaning. */
  setWords(field: string, means: Readonly<Record<string, string | null>>): Promise<void>;
  /** Keeps the columns as they are read now: what moves later is told. */
  confirmColumns(): Promise<void>;
  /** Forgets everything that was decided of how this sheet is read. */
  forgetColumns(): Promise<void>;
  /** What the people of these sheet rows are known again by, whatever becomes of their rows. */
  personMarks(rows: readonly number[]): readonly PersonMark[];
  /** The 1-based sheet row where a person of these marks stands now; null where nobody is. */
  findPerson(marks: readonly PersonMark[]): number | null;
  /** The fields of the person on a sheet row, with what is wrong with them; with what was typed, as they would be. Null where no row of the roster is. */
  personForm(row: number, typed?: readonly TypedField[]): PersonForm | null;
  /** Texts that a field can be given by what is typed, a few at most. */
  fieldSuggestions(field: string, typed: string): readonly FieldSuggestion[];
  /** Writes what was typed for the person of these marks. Cells that changed meanwhile and formulas stay, and are told. */
  savePerson(marks: readonly PersonMark[], typed: readonly TypedField[]): Promise<void>;
  /** Everything known of one cell and its person; null where no row of the roster is. */
  explain(cell: CellRef): Explanation | null;
  /** What all fixes of safe kinds would write together: nothing that a person has to decide. Shown first, then done by `applyFix`. */
  safeFixes(): Fix | null;
  /** Who reports to whom, as the sheet and the target describe it; null before the first check. */
  tree(): TreeView | null;
  /** A file to hand on: `upload` is what the target's upload page takes. */
  makeFile(kind: FileKind): Promise<ExportFile | null>;
  /** Lays the same file out on a new sheet, every cell as text, for hosts that let no file through; failures are no sheet. */
  layOutFile(kind: FileKind): Promise<void>;
  /** Makes a new sheet to begin with, for the chosen target, goes there and checks it. No other sheet is touched. */
  makeStarter(kind: StarterKind): Promise<void>;
  chooseDates(reading: 'day-first' | 'month-first'): Promise<void>;
  /** Fetches the existing users, so that leaders and duplicates are checked against them too. */
  loadUsers(): Promise<void>;
  /**
   * Fetches everybody from the target into a new sheet, or brings the one that was fetched before up to date: cells that the user edited
   * stay. `cancel` stops it; a new sheet then holds nobody, an old one is as it was.
   */
  getTeam(): Promise<void>;
  preview(): Promise<void>;
  /** For the conflicts of these cells, or all: send the sheet's value, or write the target's value into the sheet. Makes the preview again. */
  resolveConflicts(keep: 'sheet' | 'target', cells: readonly CellRef[] | 'all'): Promise<void>;
  /** Is kept for the workbook. Checks again, and makes the preview again where there is one. */
  setBlankPolicy(field: string, policy: BlankPolicy): Promise<void>;
  /** Lists the users who are on no row on a sheet of its own, as a proposal to deactivate them. Nothing is sent. */
  listAbsent(): Promise<void>;
  /**
   * Puts the plan of the last preview into the queue, where it begins at once or waits; `typed` is what the user typed where the preview asks
   * for a number. Resolves when it is over, was taken out, or the queue paused; other actions go on meanwhile.
   */
  send(typed?: string): Promise<void>;
  /** Stops what is at work: users on their way, else the queue as `cancelSends` does. */
  cancel(): void;
  /** Stops the send that is on its way before its next batch, and takes out all that wait; what was sent stays. */
  cancelSends(): void;
  /** Takes a waiting send out of the queue, or forgets one that waited when a pane was closed. */
  removeSend(id: string): Promise<void>;
  /** Lets the queue go on after a pause. */
  goOn(): void;
  /** Makes the preview of a send anew that waited when a pane was closed. Where it is what was agreed to, it is sent; else it is shown. */
  continueSend(id: string): Promise<void>;
  /** Sheet rows, 1-based, on which the people stand now whom a run left; its sheet comes to the front and is checked. */
  rowsOfFailed(run: string): Promise<readonly number[]>;
  /** Puts away what a run left; its journal stays. */
  dismissFailed(run: string): Promise<void>;
  /** Shows what taking back the last run would do, as a preview; `send` does it. */
  previewUndo(): Promise<void>;
  /** Sends the rows once more that a run left, as the sheet has them now: of the last run, where none is named. Takes its place in the queue. */
  retryFailed(run?: string): Promise<void>;
  resume(run: string): Promise<void>;
  /** Puts a run that was cut off away without sending; its journal stays. */
  dismiss(run: string): Promise<void>;
  /** Takes another target for this workbook; what was checked and previewed for the former one is forgotten. Each keeps its own settings. */
  chooseTarget(target: string): Promise<void>;
  saveSettings(values: Readonly<Record<string, string>>): Promise<void>;
  saveOptions(options: SessionOptionsChange): Promise<void>;
  /** Hands a secret to the host, under the setting's key; an empty one removes it. */
  setSecret(key: string, value: string): Promise<void>;
  testConnection(): Promise<void>;
  /** The passwords that were made for people who are created, for the user to hand on. No state ever holds them. */
  madePasswords(): readonly MadePassword[];
  /** The same as CSV. */
  passwordsCsv(): string;
  /** Forgets them for good. */
  forgetPasswords(): Promise<void>;
  /** Clears the password cells of people who were created, where they still hold what was sent; formulas stay. */
  clearPasswordCells(): Promise<void>;
  dispose(): void;
}

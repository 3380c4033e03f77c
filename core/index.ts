/** The public surface of the shared core. */
export type {
  CellEdit,
  CellGrid,
  CellRef,
  CellValue,
  Clock,
  Crypto,
  GridRange,
  Host,
  HttpClient,
  HttpFailure,
  HttpRequest,
  HttpResponse,
  HttpResult,
  Journal,
  JournalRecord,
  KeyValueStore,
  Lease,
  Lock,
  Mark,
  MarkLevel,
  MarkReport,
  RequestAuth,
  RowSpan,
  RowState,
  RunHead,
  RunId,
  RunState,
  RunSummary,
  SecretName,
  SecretStore,
  SheetEdit,
  SheetHost,
  SheetId,
  SheetInfo,
} from './ports/index.js';
export { applyMapping, type MappedTable } from './columns/apply-mapping.js';
export type { ColumnMapping, MatchedColumn, RememberedMapping } from './columns/column-mapping.js';
export { rememberHeadings } from './columns/remember-mapping.js';
export { suggestMapping } from './columns/suggest-mapping.js';
export type { Field, FieldKind, FieldSet, FieldValue, RowValues } from './fields/field.js';
export { allIssues, type Hierarchy, resolveHierarchy } from './hierarchy/resolve-hierarchy.js';
export { ISSUE_CODES, type IssueCode, type Level, levelOf } from './issues/codes.js';
export { type Issue, type IssueParams, messageText } from './issues/issue.js';
export type { IssueCollection } from './issues/issue-collection.js';
export type { Message } from './issues/message.js';
export { said } from './issues/messages/said.js';
export { memoryHost } from './memory/index.js';
export { type Plan, type PlanCounts, planChanges, type PlanOptions, type PlanWord } from './plan/plan.js';
export type { PersonKeys, PlannedRow } from './plan/planned-row.js';
export { type Preview, previewPlan } from './plan/preview.js';
export type { BlankPolicy, CheckOptions, Mode } from './roster/check-options.js';
export { checkRoster, type Roster } from './roster/check-roster.js';
export type { Directory, DirectoryEntry } from './roster/directory.js';
export { createSession, type SessionOptions } from './session/create-session.js';
export type { Session } from './session/session.js';
export type { SessionState } from './session/state.js';
export { a1Of, columnLetter, rangeOfA1 } from './table/a1.js';
export { detectTable } from './table/detect-table.js';
export type { Table } from './table/table.js';
export type { Target } from './target.js';
export { type TargetId, targets } from './targets/index.js';

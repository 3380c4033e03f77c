/** The core for whoever is no host: the workbench and the tests. Hosts and the pane import what they need from where it stands. */
export type { CellGrid } from './ports/index.js';
export { applyMapping } from './columns/apply-mapping.js';
export { rememberHeadings } from './columns/remember-mapping.js';
export { suggestMapping } from './columns/suggest-mapping.js';
export { allIssues, type Hierarchy, resolveHierarchy } from './hierarchy/resolve-hierarchy.js';
export { type Issue, messageText } from './issues/issue.js';
export { memoryHost } from './memory/index.js';
export { type Plan, planChanges } from './plan/plan.js';
export { previewPlan } from './plan/preview.js';
export { checkRoster } from './roster/check-roster.js';
export type { Directory, DirectoryEntry } from './roster/directory.js';
export { createSession } from './session/create-session.js';
export { columnLetter } from './table/a1.js';
export { detectTable } from './table/detect-table.js';
export type { Target } from './target.js';
export { targets } from './targets/index.js';

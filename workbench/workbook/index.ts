/** The workbook model of the workbench. */
export { Workbook } from './workbook.js';
export { Sheet } from './sheet.js';
export type { Cell, CellContent } from './cell.js';
export type { WorkbookChange } from './change.js';
export type { ConditionalRule, RuleStyle } from './conditional-rule.js';
export { covers, overlap } from './grid-range.js';
export { isDateFormat, shownText } from './shown-text.js';
export { serialOf, typedValue } from './typed-value.js';
export { userState } from './user-state.js';

/** The workbook model of the workbench. */
export { Workbook } from './workbook.js';
export type { WorkbookOptions } from './workbook.js';
export { Sheet } from './sheet.js';
export type { FormatArea } from './sheet.js';
export { BLANK } from './cell.js';
export type { Cell, CellContent } from './cell.js';
export type { ChangeSource, WorkbookChange } from './change.js';
export type { ConditionalRule, RuleStyle } from './conditional-rule.js';
export { covers } from './grid-range.js';
export { isDateFormat, shownText } from './shown-text.js';
export { serialOf, typedValue } from './typed-value.js';
export type { TypingOptions } from './typed-value.js';
export { userState } from './user-state.js';
export type { UserStateOptions } from './user-state.js';

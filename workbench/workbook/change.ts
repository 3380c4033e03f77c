/** What a workbook tells its listeners: something changed, where, and who did it. */
import type { GridRange } from '../../core/ports/index.js';

export type ChangeSource = 'user' | 'sheets' | 'excel';

export interface WorkbookChange {
  /** `structure`: rows moved, so nothing known by row number holds any more. `marks`: conditional rules. `layout`: frozen rows. */
  readonly kind: 'cells' | 'structure' | 'marks' | 'layout' | 'sheets' | 'active' | 'selection';
  /** Id of the sheet; absent where the whole workbook is meant. */
  readonly sheet?: string;
  readonly range?: GridRange;
  readonly source: ChangeSource;
}

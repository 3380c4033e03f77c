/** Everything of a workbook that is the user's, as one text: two texts are equal when nothing of theirs was touched. */
import type { ConditionalRule } from './conditional-rule.js';
import type { Workbook } from './workbook.js';

export interface UserStateOptions {
  /** Tells our own rules from the user's; ours carry `muster:` in their formula. */
  readonly isOurs?: (rule: ConditionalRule) => boolean;
  /** Names of sheets to leave out, e.g. our own log. */
  readonly except?: readonly string[];
}

const carriesOurTag = (rule: ConditionalRule): boolean => rule.formula?.includes('muster:') ?? false;

/** Cells, formats, fills, notes, validations, foreign rules, merges, hidden and frozen rows and row metadata, in a fixed order. */
export function userState(workbook: Workbook, options: UserStateOptions = {}): string {
  const { isOurs = carriesOurTag, except = [] } = options;
  const sheets = workbook.sheets
    .filter((sheet) => !except.includes(sheet.name))
    .map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.hidden,
      frozenRows: sheet.frozenRows,
      cells: [...sheet.cells()].map(({ row, column, cell }) => [
        row,
        column,
        cell.value,
        cell.formula,
        cell.format,
        cell.error,
        cell.fill ?? null,
        cell.note ?? null,
        cell.validation ?? null,
      ]),
      // A host may number rules anew when it writes them back; what they say has to stay.
      rules: sheet.rules
        .filter((rule) => !isOurs(rule))
        .map(({ ranges, formula, condition, style }) => ({ ranges, formula, condition, style })),
      merges: sheet.merges,
      hiddenRows: sheet.hiddenRows(),
      metadata: Array.from({ length: sheet.rowCount }, (_, at) => [at + 1, ...sheet.rowMetadata(at + 1)]).filter(
        (entry) => entry.length > 1,
      ),
    }));
  return JSON.stringify(sheets);
}

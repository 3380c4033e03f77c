/** Which cells of a row cannot be read: those with an error, the rules for managers aside, which forbid a change and do not doubt it. */
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { CODE, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { ROW_FIELD } from '../roster/findings.js';

const FORBIDDEN: readonly CodeNumber[] = [CODE['manager-cannot-move'], CODE['manager-cannot-demote'], CODE['manager-cannot-deactivate']];

export const isForbidden = (code: CodeNumber): boolean => FORBIDDEN.includes(code);

/** One bit for each field. */
export function errorFields({ index }: Hierarchy, row: number): number {
  if (!index.isBroken(row)) return 0;
  let fields = 0;
  const note = (code: CodeNumber, field: number): void => {
    if (field !== ROW_FIELD && isErrorNumber(code) && !isForbidden(code)) fields |= 1 << field;
  };
  index.roster.forEachFinding(row, note);
  index.forEachFinding(row, note);
  return fields;
}

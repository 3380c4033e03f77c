/** Root causes: issues that one decision would end, folded into one line. Rows that wait for a leader count under the leader's mistake. */
import { CODE, type CodeNumber, isErrorNumber, levelOfNumber } from '../issues/codes.js';
import { type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import { inOneGo, ROWS_A_STEP, type Steps } from '../steps/steps.js';
import { causeKey } from './cause-keys.js';
import { orderSteps } from './cause-order.js';
import { BlockRoots } from './cause-roots.js';
import { causeFixes, causeView, type CauseGroup } from './cause-view.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { CauseView } from './state.js';

/** More lines than that are no summary any more; the list below them holds every issue. */
const MOST_CAUSES = 50;
const FEWEST_ISSUES = 2;
/** Drawn as soon as they are listed: their fixes are looked for before, which may take long. */
const DRAWN_FIRST = 3;

export interface Cause {
  readonly view: CauseView;
  readonly issues: readonly number[];
}

interface Ordered {
  readonly group: CauseGroup;
  readonly frees: number;
}

/** Folds a collection. Whether hidden rows count is asked by itself and is no cause. Errors come first, the cause that frees most rows at their head; then what is no error, by its size. */
export const findCauses = (checked: CheckedSheet, issues: IssueCollection): Cause[] => inOneGo(causeSteps(checked, issues));

/** The same in steps. */
export function* causeSteps(checked: CheckedSheet, issues: IssueCollection): Steps<Cause[]> {
  const groups = [...missingColumns(checked, issues), ...(yield* foldFindings(checked, issues))];
  const errors = groups.filter(({ code }) => isErrorNumber(code));
  const others = groups.filter(({ code, issues }) => !isErrorNumber(code) && code !== CODE['row-hidden'] && issues.length >= FEWEST_ISSUES);
  const rank = ({ code }: CauseGroup): number => (levelOfNumber(code) === 'warning' ? 0 : 1);
  others.sort((a, b) => rank(a) - rank(b) || b.issues.length - a.issues.length);
  const ordered = [...(yield* inOrder(checked, errors)), ...others.map((group): Ordered => ({ group, frees: 0 }))];
  const found: Cause[] = [];
  for (const { group, frees } of ordered.slice(0, MOST_CAUSES)) {
    yield;
    group.issues.sort((a, b) => a - b);
    const fixes = found.length < DRAWN_FIRST ? yield* causeFixes(checked, group) : null;
    found.push({ view: causeView(checked, group, frees, fixes), issues: group.issues });
  }
  return found;
}

/** Fields without a column: each stops every row that needs it, and is one decision. */
function missingColumns({ roster: { index } }: CheckedSheet, issues: IssueCollection): CauseGroup[] {
  const { toCreate, toUpdate } = index.parts.missing;
  return issues.heading.flatMap(({ code, field: key }, at): CauseGroup[] => {
    if (code !== 'column-missing') return [];
    const stops = { create: toCreate.some((field) => field.key === key), update: toUpdate.some((field) => field.key === key) };
    const rows: number[] = [];
    for (let row = 0; row < index.rows; row++) if (index.isPerson(row) && stops[index.modeOf(row)]) rows.push(row);
    const field = index.fields.findIndex((each) => each.key === key);
    return [{ key: `${code}|${String(key)}`, code: CODE[code], field, issues: [at], rows, waiting: [], isColumn: true }];
  });
}

/** The findings of rows, folded; those that only wait stand with what they wait for. */
function* foldFindings(checked: CheckedSheet, issues: IssueCollection): Steps<CauseGroup[]> {
  const groups = new Map<string, CauseGroup>();
  const errorOfRow = new Map<number, CauseGroup>();
  const blocked: [place: number, row: number, field: number][] = [];
  const add = (key: string, row: number, field: number, code: CodeNumber, place: number): CauseGroup => {
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, code, field, issues: [], rows: [], waiting: [], isColumn: false }));
    group.issues.push(place);
    // Findings come row by row, so a row that is noted already is the last one.
    if (group.rows[group.rows.length - 1] !== row) group.rows.push(row);
    return group;
  };
  const fold = (finding: number, place: number): void => {
    const [row, field, code] = unpackFinding(finding);
    if (code === CODE['leader-blocked']) {
      blocked.push([place, row, field]);
      return;
    }
    const group = add(causeKey(checked, row, field, code), row, field, code, place);
    if (isErrorNumber(code) && !errorOfRow.has(row)) errorOfRow.set(row, group);
  };
  let next = issues.heading.length;
  for (const page of issues.pages) {
    for (const finding of page) fold(finding, next++);
    yield;
  }
  const roots = new BlockRoots(checked.hierarchy.index);
  for (const [at, [place, row, field]] of blocked.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    const root = roots.rootOf(row);
    const group = errorOfRow.get(root);
    if (group) {
      group.issues.push(place);
      group.waiting.push(row);
    } else add(`${String(CODE['leader-blocked'])}|${String(root)}`, row, field, CODE['leader-blocked'], place);
  }
  return [...groups.values()];
}

/** Causes of errors in the order in which they are best ended. Where all of them are of one cell, the first step alone. */
function* inOrder({ roster, hierarchy }: CheckedSheet, errors: readonly CauseGroup[]): Steps<Ordered[]> {
  const roots = new BlockRoots(hierarchy.index);
  const waitsFor = new Map<number, number>();
  for (const { rows, waiting } of errors) {
    for (const [at, row] of [rows, waiting].flat().entries()) {
      if (at % ROWS_A_STEP === 0) yield;
      if (waitsFor.has(row) || hierarchy.index.code(row) !== CODE['leader-blocked']) continue;
      const root = roots.rootOf(row);
      if (root !== row && root < roster.index.rows) waitsFor.set(row, root);
    }
  }
  const tangle = { rowsOfCause: errors.map(({ rows }) => rows), waitsFor, rows: roster.index.rows };
  const isListed = (cause: number): boolean => errors[cause]!.issues.length >= FEWEST_ISSUES || errors[cause]!.isColumn;
  const listed = yield* orderSteps(tangle, isListed, MOST_CAUSES);
  const found = listed.length > 0 ? listed : yield* orderSteps(tangle, () => true, 1);
  return found.map(({ cause, frees }) => ({ group: errors[cause]!, frees }));
}

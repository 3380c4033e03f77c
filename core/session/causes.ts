/** Root causes: issues that one decision would end, folded into one line. Rows that wait for a leader count under the leader's mistake. */
import { rootOfBlock } from '../hierarchy/describe-leader.js';
import { CODE, codeOfNumber, levelOfNumber } from '../issues/codes.js';
import { type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import { spoken } from '../issues/messages/spoken.js';
import { cellText, gridColumn, headingOf, rowInWords, shownText } from '../roster/cell-place.js';
import { ROW_FIELD } from '../roster/findings.js';
import { lowerCase } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import { fixCell, fixTexts, modeFix } from './issue-view.js';
import type { CauseView, Fix, FixCell } from './state.js';

/** More lines than that are no summary any more; the list below them holds every issue. */
const MOST_CAUSES = 50;
const FEWEST_ISSUES = 2;

/** Codes whose cells fold by what they say: one wrong word, one decision. */
const FOLDED_BY_VALUE: ReadonlySet<number> = new Set(
  (
    [
      'yes-no',
      'role-unknown',
      'group-unknown',
      'group-syntax',
      'employment-status',
      'license-type',
      'choice-unknown',
      'leader-not-found',
      'leader-not-manager',
      'leader-inactive',
      'leader-ambiguous',
      'email-duplicate',
      'employee-id-duplicate',
    ] as const
  ).map((code) => CODE[code]),
);

interface Group {
  readonly key: string;
  readonly code: number;
  readonly field: number;
  /** Places in the collection. */
  readonly issues: number[];
  readonly rows: Set<number>;
  /** Rows further down that wait for one of these; some of them may have this mistake too. */
  readonly waiting: Set<number>;
}

export interface Cause {
  readonly view: CauseView;
  readonly issues: readonly number[];
}

/** Folds a collection, the cause that frees most rows first. */
export function findCauses(checked: CheckedSheet, issues: IssueCollection): Cause[] {
  const groups = new Map<string, Group>();
  const errorOfRow = new Map<number, Group>();
  const blocked: [index: number, row: number][] = [];
  for (let index = issues.heading.length; index < issues.length; index++) {
    const [row, field, code] = unpackFinding(issues.findingAt(index)!);
    if (code === CODE['leader-blocked']) {
      blocked.push([index, row]);
      continue;
    }
    const key = causeKey(checked, row, field, code);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { key, code, field, issues: [], rows: new Set(), waiting: new Set() }));
    group.issues.push(index);
    group.rows.add(row);
    if (levelOfNumber(code) === 'error' && !errorOfRow.has(row)) errorOfRow.set(row, group);
  }
  for (const [index, row] of blocked) {
    const group = errorOfRow.get(rootOfBlock(checked.hierarchy.index, row));
    group?.issues.push(index);
    group?.waiting.add(row);
  }
  return [...groups.values()]
    .filter((group) => group.issues.length >= FEWEST_ISSUES)
    .sort((a, b) => rank(a) - rank(b) || b.issues.length - a.issues.length)
    .slice(0, MOST_CAUSES)
    .map((group) => ({ view: causeView(checked, issues, group), issues: group.issues.sort((a, b) => a - b) }));
}

const LEVEL_RANK = { error: 0, warning: 1, info: 2 } as const;
const rank = ({ code }: Group): number => LEVEL_RANK[levelOfNumber(code)];

function causeKey(checked: CheckedSheet, row: number, field: number, code: number): string {
  const { index } = checked.roster;
  if (code === CODE['leader-cycle']) return `${String(code)}|${String(Math.min(...checked.hierarchy.index.cycleOf(row)))}`;
  if (!FOLDED_BY_VALUE.has(code)) return `${String(code)}|${String(field)}`;
  const value = cellText(index, row, field);
  return `${String(code)}|${String(field)}|${index.fields[field]?.kind === 'email' ? lowerCase(value) : value}`;
}

function causeView(checked: CheckedSheet, issues: IssueCollection, group: Group): CauseView {
  const { index } = checked.roster;
  const { code, field } = group;
  const [first = 0] = group.rows;
  const issueCode = codeOfNumber(code);
  const own = group.issues.length - group.waiting.size;
  const folds = FOLDED_BY_VALUE.has(code) && field !== ROW_FIELD;
  const heading = field === ROW_FIELD ? '' : headingOf(index, field);
  const base =
    own === 1
      ? `${rowInWords(index, first)}: ${spoken().titles[issueCode]}`
      : spoken().session.causeRows(spoken().titles[issueCode], heading, folds ? shownText(index, first, field) : '', own);
  const place = issues.at(group.issues[0] ?? 0);
  let fixes: readonly Fix[] | null = null;
  return {
    key: group.key,
    code: issueCode,
    level: levelOfNumber(code),
    title: group.waiting.size > 0 ? spoken().session.causeBlocks(base, group.waiting.size) : base,
    issues: group.issues.length,
    rows: new Set([...group.rows, ...group.waiting]).size,
    get fixes() {
      return (fixes ??= causeFixes(checked, group));
    },
    cell: place.row === null ? null : { row: place.row, column: place.column ?? checked.table.grid.firstColumn },
  };
}

/** Fixes for all cells of a cause at once; none where they need different decisions. */
function causeFixes(checked: CheckedSheet, group: Group): Fix[] {
  const { code, field, rows } = group;
  const switched = modeFix(checked, [...rows], code);
  if (switched) return [switched];
  if (field === ROW_FIELD || gridColumn(checked.roster.index, field) < 0) return [];
  if (FOLDED_BY_VALUE.has(code)) {
    const [first = 0] = rows;
    return fixTexts(checked, first, field, code).map((to) => ({
      label: spoken().session.fixAllLabel(rows.size, to),
      cells: [...rows].map((row) => fixCell(checked, row, field, to)),
    }));
  }
  const cells = [...rows].flatMap((row): FixCell[] => {
    const [to] = fixTexts(checked, row, field, code);
    return to === undefined ? [] : [fixCell(checked, row, field, to)];
  });
  return cells.length < FEWEST_ISSUES ? [] : [{ label: spoken().session.fixAllLabel(cells.length, null), cells }];
}

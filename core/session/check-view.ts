/** A checked sheet as the pane shows it: counts, filters, causes, columns, questions. */
import { dateReadings, formatDay } from '../fields/date.js';
import { type CodeNumber, codeOfNumber, type IssueCode, levelOfNumber } from '../issues/codes.js';
import { type IssueCollection, unpackFinding } from '../issues/issue-collection.js';
import { spoken } from '../issues/messages/spoken.js';
import { cellText } from '../roster/cell-place.js';
import { batchQuestion } from './batch-fixes.js';
import type { CheckedSheet } from './checked-sheet.js';
import { type Folded, foldedLater } from './folded.js';
import { hiddenRows } from './hidden-rows.js';
import { ViewList } from './issue-view.js';
import { columnViews, mappingViews } from './mapping-view.js';
import { mayBeSafe } from './safe-kinds.js';
import type { CheckView, CodeCount, ColumnView, DateQuestion, DriftView, IssueFilter, IssueList, Level } from './state.js';

export interface CheckViewOptions {
  readonly version: number;
  readonly knownUsers: number | null;
  readonly stale: boolean;
  /** Readings confirmed so far, by field key. */
  readonly dates: Readonly<Record<string, 'dmy' | 'mdy'>>;
  readonly drift: DriftView | null;
  /** What was folded already; without it that is done when somebody reads it. */
  readonly folded?: Folded | undefined;
  /** The same of before an edit, which is listed until the new one is folded. */
  readonly before?: Folded | undefined;
}

/** Makes the view of a check. Issues are counted here; their words wait until they are read. */
export function makeCheckView(checked: CheckedSheet, options: CheckViewOptions): CheckView {
  const folded = options.folded ?? foldedLater(checked);
  const { issues } = folded;
  const { codes, counts } = countCodes(issues);
  const listed = options.before ?? folded;
  let columns: readonly ColumnView[] | null = null;
  const question = batchQuestion(checked);
  return {
    version: options.version,
    people: checked.roster.people,
    counts,
    codes,
    mayMendSafely: codes.some(({ code }) => mayBeSafe(code)),
    get causes() {
      return listed.causes.map(({ view }) => view);
    },
    mapping: mappingViews(checked),
    get columns() {
      return (columns ??= columnViews(checked));
    },
    get words() {
      return listed.words;
    },
    drift: options.drift,
    unusedHeadings: checked.mapping.unused.map((column) => checked.table.headings[column] ?? ''),
    knownUsers: options.knownUsers,
    stale: options.stale,
    get hiddenRows() {
      return hiddenRows(checked).length;
    },
    dateQuestion: dateQuestion(checked, options.dates),
    ...(question && { batchQuestion: question }),
    issues: (filter = {}) => filtered(checked, issues, filter, folded),
  };
}

const LEVELS: readonly Level[] = ['error', 'warning', 'info'];

interface Counted {
  readonly codes: CodeCount[];
  readonly counts: Record<Level, number>;
}

/** A code that stands at two levels is listed at the worse one. */
function countCodes(issues: IssueCollection): Counted {
  const counts: Record<Level, number> = { error: 0, warning: 0, info: 0 };
  const codes = new Map<IssueCode, { level: Level; count: number }>();
  const count = (code: IssueCode, level: Level, many: number): void => {
    counts[level] += many;
    const known = codes.get(code);
    const isWorse = known && LEVELS.indexOf(level) < LEVELS.indexOf(known.level);
    codes.set(code, { level: known && !isWorse ? known.level : level, count: many + (known?.count ?? 0) });
  };
  for (const { code, level } of issues.heading) count(code, level, 1);
  for (const [number, many] of issues.countFindings()) count(codeOfNumber(number), levelOfNumber(number), many);
  const listed = [...codes].map(([code, found]) => ({ code, ...found, title: spoken().titles[code] }));
  return { counts, codes: listed.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || b.count - a.count) };
}

function filtered(checked: CheckedSheet, issues: IssueCollection, filter: IssueFilter, folded: Folded): IssueList {
  const { level, code, cause } = filter;
  if (level === undefined && code === undefined && cause === undefined) return new ViewList(checked, issues, null, folded.lines);
  const isWanted = (of: IssueCode, at: Level): boolean => (code === undefined || of === code) && (level === undefined || at === level);
  const isWantedNumber = (number: CodeNumber): boolean => isWanted(codeOfNumber(number), levelOfNumber(number));
  const isWantedAt = (place: number): boolean => {
    const finding = issues.findingAt(place);
    return finding === null
      ? isWanted(issues.heading[place]!.code, issues.heading[place]!.level)
      : isWantedNumber(unpackFinding(finding)[2]);
  };
  const places =
    cause !== undefined
      ? (folded.causes.find(({ view }) => view.key === cause)?.issues ?? []).filter(isWantedAt)
      : [...issues.heading.keys()]
          .filter(isWantedAt)
          .concat(issues.placesOf(new Set([...issues.countFindings().keys()].filter(isWantedNumber))));
  return new ViewList(checked, issues, places);
}

/** The first date column that can be read in two ways, until its reading was chosen; chosen ones stay to be changed. */
function dateQuestion({ roster, mapping }: CheckedSheet, dates: Readonly<Record<string, 'dmy' | 'mdy'>>): DateQuestion | null {
  const { index } = roster;
  for (const [number, field] of index.fields.entries()) {
    const chosen = dates[field.key];
    if (index.dateDecision(field.key)?.ambiguous !== true && chosen === undefined) continue;
    const row = index.firstDate(field.key);
    if (row < 0) continue;
    const example = cellText(index, row, number);
    const { dmy, mdy } = dateReadings(example);
    if (Number.isNaN(dmy) || Number.isNaN(mdy)) continue;
    return {
      field: field.key,
      heading: mapping.matched.find((each) => each.field === field.key)?.heading ?? field.heading,
      example,
      dayFirst: formatDay(dmy),
      monthFirst: formatDay(mdy),
      chosen: chosen === undefined ? null : chosen === 'dmy' ? 'day-first' : 'month-first',
    };
  }
  return null;
}

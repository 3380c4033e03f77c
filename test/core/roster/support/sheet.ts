/** Small sheets for tests of the check: rows as objects by field key, and the findings of a check as short lines. */
import type { CellGrid, CellValue } from '../../../../core/ports/index.js';
import { applyMapping } from '../../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../../core/columns/suggest-mapping.js';
import { allIssues, type Hierarchy, resolveHierarchy } from '../../../../core/hierarchy/resolve-hierarchy.js';
import type { Issue } from '../../../../core/issues/issue.js';
import type { CheckOptions } from '../../../../core/roster/check-options.js';
import { checkRoster } from '../../../../core/roster/check-roster.js';
import { detectTable } from '../../../../core/table/detect-table.js';
import { targets } from '../../../../core/targets/index.js';

export const FIELDS = targets['agent-connect'].fields;
export const HEADINGS = FIELDS.map(({ heading }) => heading);
export const FIELD_KEYS = FIELDS.map(({ key }) => key);

export type Cells = Readonly<Record<string, CellValue>>;
export type Options = Partial<CheckOptions>;

/** A person without a mistake who leads nobody. */
export const PERSON: Cells = {
  manageTeam: 'n',
  email: 'ann@x.org',
  firstName: 'Ann',
  lastName: 'Lee',
  phoneChannel: 'y',
  chatChannel: 'n',
  emailChannel: 'n',
  teamLeader: 'boss@x.org',
};

/** A person who may lead and reports to nobody. */
export const BOSS: Cells = { ...PERSON, manageTeam: 'y', email: 'boss@x.org', firstName: 'Bo', lastName: 'Oss', teamLeader: 'unassigned' };

/** The cells of a row in the order of the template. */
export const rowOf = (cells: Cells): CellValue[] => FIELD_KEYS.map((key) => cells[key] ?? null);

/** A sheet with the template's header in row 1. */
export function gridOf(people: readonly Cells[], more: Partial<CellGrid> = {}): CellGrid {
  return { rows: [[...HEADINGS], ...people.map(rowOf)], firstRow: 1, firstColumn: 1, ...more };
}

/** A sheet with only some of the template's columns. */
export function gridWith(keys: readonly string[], people: readonly Cells[]): CellGrid {
  const headings = keys.map((key) => FIELDS.find((field) => field.key === key)?.heading ?? key);
  return { rows: [headings, ...people.map((cells) => keys.map((key) => cells[key] ?? null))], firstRow: 1, firstColumn: 1 };
}

/** Runs a grid through every stage up to the hierarchy. */
export function resolveGrid(grid: CellGrid, options: Options = {}): Hierarchy {
  const target = targets['agent-connect'];
  const table = detectTable(grid);
  return resolveHierarchy(checkRoster(applyMapping(table, suggestMapping(table, target)), { target, mode: 'create', ...options }));
}

export const resolve = (people: readonly Cells[], options: Options = {}): Hierarchy => resolveGrid(gridOf(people), options);

export const issuesIn = (hierarchy: Hierarchy): Issue[] => [...allIssues(hierarchy)];

/** `4 email email-format`: sheet row, field and code; `-` where there is none. */
export const lineOf = ({ row, field, code }: Issue): string => `${row ?? '-'} ${field ?? '-'} ${code}`;

/** The findings of people below a template header, as lines. The boss of `PERSON` is added as the last row where `boss` is set. */
export const linesOf = (people: readonly Cells[], options: Options = {}): string[] => issuesIn(resolve(people, options)).map(lineOf);

/** The one issue with a code; fails where there are none or several. */
export function issueOf(hierarchy: Hierarchy, code: string): Issue {
  const found = issuesIn(hierarchy).filter((issue) => issue.code === code);
  if (found.length !== 1) throw new Error(`Expected one ${code}, got ${found.length}`);
  return found[0] as Issue;
}

/** Upload files from rows as a user types them, and a strict reader of their bytes. */
import { applyMapping } from '../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { fileOf, uploadDraft, type ExportFile } from '../../../core/export/index.js';
import { resolveHierarchy } from '../../../core/hierarchy/resolve-hierarchy.js';
import { type Plan, planChanges } from '../../../core/plan/plan.js';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import type { LastSeen } from '../../../core/plan/diff.js';
import type { CheckOptions } from '../../../core/roster/check-options.js';
import { checkRoster } from '../../../core/roster/check-roster.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';

export type Rows = readonly (readonly CellValue[])[];
export type PlanOptions = Partial<Omit<CheckOptions, 'target'>> & {
  readonly leaveOut?: ReadonlySet<number>;
  readonly grid?: Partial<CellGrid>;
  readonly lastSeen?: LastSeen;
};

export const HEADINGS = agentConnect.uploads!.create.map((key) => agentConnect.fields.find((field) => field.key === key)!.heading);

export type Person = Partial<Record<string, CellValue>>;

/** A row without a mistake below `HEADINGS`; `cells` by heading. */
export function person(name: string, leader: string, cells: Person = {}): CellValue[] {
  const all: Person = {
    'Can Manage Teams': 'n',
    'Email Address': `${name}@x.org`,
    'First Name': name,
    'Last Name': 'Lee',
    'Phone Channel': 'y',
    'Chat Channel': 'n',
    'Email Channel': 'n',
    'Team Leader': leader,
    ...cells,
  };
  return HEADINGS.map((heading) => all[heading] ?? null);
}

export const boss = (name = 'boss', cells: Person = {}): CellValue[] => person(name, 'unassigned', { 'Can Manage Teams': 'y', ...cells });

export function planOf(rows: Rows, { leaveOut, grid, lastSeen, ...options }: PlanOptions = {}): Plan {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  const table = detectTable({ rows: cells, firstRow: 1, firstColumn: 1, ...grid });
  const roster = checkRoster(applyMapping(table, suggestMapping(table, agentConnect)), {
    target: agentConnect,
    mode: 'create',
    ...options,
  });
  return planChanges(roster, resolveHierarchy(roster), undefined, { leaveOut, lastSeen });
}

export const uploadOf = (plan: Plan, options: { makesPasswords?: boolean; isCompared?: boolean } = {}): ExportFile =>
  fileOf(
    uploadDraft(plan, { forms: agentConnect.uploads!, of: 'Team', day: '2026-05-04', makesPasswords: false, isCompared: true, ...options }),
  );

/** The records of Unicode text; fails for whatever is not exactly that: the mark, tabs, CRLF, quotes only where they are needed. */
export function readStrictly(bytes: Uint8Array): string[][] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe || bytes.length % 2 !== 0) throw new Error('Expected UTF-16 behind its mark');
  let text = '';
  for (let at = 2; at < bytes.length; at += 2) text += String.fromCharCode(bytes[at]! + bytes[at + 1]! * 256);
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
          if (at >= text.length) throw new Error('Expected a closing quotation mark');
          if (text[at] === '"') at++;
          field += text.charAt(at);
        }
        at++;
        if (!/[\t\r\n"]/u.test(field)) throw new Error(`Expected no quotation marks around ${field}`);
      } else {
        for (; at < text.length && !'\t\r\n"'.includes(text[at]!); at++) field += text.charAt(at);
      }
      record.push(field);
      if (text[at] !== '\t') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`Expected CRLF at ${String(at)}`);
    at += 2;
    records.push(record);
  }
  return records;
}

/** One record as an object of its filled cells. */
export function filled([headings, ...records]: string[][]): Record<string, string>[] {
  return records.map((record) => Object.fromEntries(record.flatMap((text, at) => (text === '' ? [] : [[headings![at]!, text]]))));
}

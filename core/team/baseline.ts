/** What was fetched, a row a user on a hidden sheet: the record, then the values as JSON. People may sort, edit or delete it: each row is judged alone. */
import type { CellEdit, CellGrid, CellValue } from '../ports/index.js';
import type { DirectoryEntry } from '../roster/directory.js';
import { type LastSeen, recordKey, withoutDoubled } from './team-entry.js';

const HEADINGS = ['Record', 'What Muster saw last: please leave this sheet as it is'];
const LONGEST_PIECE = 30_000; // a cell of Excel holds 32,767 characters, one of Sheets 50,000

/** True for a sheet that this module wrote, or that is blank: nothing of anybody's own is lost when it is written again. */
export function isBaseline(grid: CellGrid): boolean {
  const rows = rowsOf(grid);
  return rows.length === 0 || rows.some(([, cells]) => HEADINGS.every((heading, at) => cells[at] === heading));
}

/** A value that can be told and compared; anything else is no part of a baseline. */
const isValue = (value: unknown): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** Values that are used by name; a hand that edits them must not make them something else. */
const TEXTS = ['email', 'employeeId', 'firstName', 'lastName', 'leader'];
const SWITCHES = ['manageTeam', 'active'];

function isUser(values: unknown): values is DirectoryEntry {
  if (!isObject(values) || !Object.values(values).every(isValue)) return false;
  const isNone = (key: string): boolean => values[key] === undefined || values[key] === null;
  return (
    TEXTS.every((key) => isNone(key) || typeof values[key] === 'string') &&
    SWITCHES.every((key) => isNone(key) || typeof values[key] === 'boolean')
  );
}

/** Users by record. A row that is not whole, or whose record stands on several rows, counts as not there. */
export function readBaseline(grid: CellGrid): Map<string, DirectoryEntry> {
  const users = rowsOf(grid).flatMap(([, cells]): [string, DirectoryEntry][] => {
    const record = recordKey(String(cells[0] ?? ''));
    const user = record === '' ? null : readUser(record, cells.slice(1));
    return user ? [[record, user]] : [];
  });
  return withoutDoubled(users);
}

/** The JSON names its record again: a column that was sorted without the other gives no user the values of another. */
function readUser(record: string, pieces: readonly CellValue[]): DirectoryEntry | null {
  if (!pieces.every((piece) => piece === null || typeof piece === 'string')) return null;
  try {
    const told: unknown = JSON.parse(pieces.join(''));
    return isObject(told) && told['record'] === record && isUser(told['values']) ? told['values'] : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has to be written so that the sheet holds these users and nobody else; rows of users who stay keep their place. `null`: a blank sheet. */
export function baselineEdits(grid: CellGrid | null, wanted: LastSeen): CellEdit[] {
  const current = new Map(grid ? rowsOf(grid) : []);
  const places = new Map<string, number>();
  const free: number[] = [];
  for (const [row, cells] of current) {
    const record = recordKey(String(cells[0] ?? ''));
    if (wanted.has(record) && !places.has(record)) places.set(record, row);
    else if (row > 1) free.push(row);
  }
  const edits: CellEdit[] = [];
  const put = (row: number, texts: readonly string[]): void => {
    const cells = current.get(row) ?? [];
    for (let at = 0; at < Math.max(texts.length, cells.length); at++) {
      const text = texts[at] ?? null;
      if ((cells[at] ?? null) !== text) edits.push({ row, column: at + 1, value: text });
    }
  };
  if (![...places.values()].includes(1)) put(1, HEADINGS);
  let end = Math.max(1, ...lastRowOf(grid)) + 1;
  let freed = 0;
  for (const [record, user] of wanted) put(places.get(record) ?? free[freed++] ?? end++, [record, ...piecesOf(record, user)]);
  for (const row of free.slice(freed)) put(row, []);
  return edits.sort((a, b) => a.row - b.row || a.column - b.column);
}

const lastRowOf = (grid: CellGrid | null): number[] => (grid ? [grid.firstRow + grid.rows.length - 1] : []);

/** Rows that hold something, by sheet row, each from column A on; empty texts are blank. */
function rowsOf({ rows, firstRow, firstColumn }: CellGrid): [number, CellValue[]][] {
  const before = new Array<null>(firstColumn - 1).fill(null);
  return rows.flatMap((row, index): [number, CellValue[]][] => {
    const cells = [...before, ...row.map((value) => (value === '' ? null : value))];
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells.length === 0 ? [] : [[firstRow + index, cells]];
  });
}

function piecesOf(record: string, user: DirectoryEntry): string[] {
  const values = Object.fromEntries(Object.entries(user).filter(([, value]) => isValue(value)));
  const json = JSON.stringify({ record, values });
  const pieces: string[] = [];
  for (let from = 0; from < json.length;) {
    const to = from + LONGEST_PIECE;
    // Half a pair of surrogates is no text to a host.
    const end = /[\ud800-\udbff]/u.test(json.charAt(to - 1)) ? to - 1 : to;
    pieces.push(json.slice(from, end));
    from = end;
  }
  return pieces;
}

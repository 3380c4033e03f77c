/** Seeded rosters of few names, so that doubled keys, loops, lost zeros and existing users meet all the time. */
import type { CellGrid, CellValue } from '../../../../core/ports/index.js';
import type { BlankPolicy, Mode } from '../../../../core/roster/check-options.js';
import type { Directory, DirectoryEntry } from '../../../../core/roster/directory.js';
import { decisionKey } from '../../../../core/roster/row-identity.js';
import type { RowMode } from '../../../../core/roster/row-modes.js';
import { FIELD_KEYS, HEADINGS } from './sheet.js';

export interface Chance {
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** A small seeded generator: a linear congruence whose high bits are used. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor(((state >>> 8) / 0x1000000) * limit);
  };
  return { below, pick: (list) => list[below(list.length)]! };
}

/** Cells that nothing is wrong with. */
const CLEAN: Readonly<Record<string, CellValue>> = {
  firstName: 'Ann',
  lastName: 'Lee',
  phoneChannel: 'y',
  chatChannel: 'n',
  emailChannel: 'n',
};
const KEYS_AND_LEADERS = ['email', 'employeeId', 'manageTeam', 'teamLeader', 'status', 'record'];

const FEW_LEADERS = 12;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export class RandomRoster {
  readonly chance: Chance;
  readonly grid: CellGrid;
  readonly directory: Directory | undefined;
  readonly mode: Mode;
  private readonly names: readonly string[];
  private readonly ids: readonly CellValue[];
  private made = 0;

  /** In a mode that changes users, rows carry records, statuses and words that clear. */
  constructor(seed: number, mode: Mode = 'create') {
    this.mode = mode;
    this.chance = chanceOf(seed);
    const { below, pick } = this.chance;
    const people = 30 + below(171);
    this.names = Array.from({ length: 6 + (mode === 'create' ? below(people) : people) }, (_, i) => `${LETTERS.charAt(i % 26)}${i}@x.org`);
    this.ids = Array.from({ length: 4 + below(people) }, (_, i) => pick([String(i), `0${i}`, `00${i}`, i, `E${i}`, `e${i}`]));
    this.directory = pick([undefined, {}, { users: [], roles: [], groups: [] }, this.someDirectory(people), this.someDirectory(people)]);
    const header = HEADINGS.map((heading, at) => (this.isLeftOut(at) ? 'Notes' : heading));
    this.grid = { rows: [header, ...Array.from({ length: people }, () => this.row())], firstRow: 3, firstColumn: 2 };
    const formats = this.grid.rows.map((row) => row.map(() => null));
    const shown = this.grid.rows.map((row) => row.map(() => null));
    if (below(2) === 0) this.grid = { ...this.grid, formats, shown };
    if (below(3) === 0) this.grid = { ...this.grid, hiddenRows: [5, 6, 9, 14, 15] };
    if (below(3) === 0) this.grid = { ...this.grid, merges: [{ row: 8, column: 4, rows: 3, columns: 2 }] };
    if (below(3) === 0) this.grid = { ...this.grid, locale: 'en-US' };
  }

  /** Now and then a column is not there, where the mode can do without it. */
  private isLeftOut(column: number): boolean {
    const field = FIELD_KEYS[column] ?? '';
    return this.mode !== 'create' && !['email', 'lastName', 'manageTeam'].includes(field) && this.chance.below(40) === 0;
  }

  /** Rows whose mode somebody chose, by what a row may say. */
  rowModes(): Map<string, RowMode> {
    const { below, pick } = this.chance;
    const modes = new Map<string, RowMode>();
    for (let i = below(60); i > 0; i--) {
      const says = {
        record: pick(['', '', pick(this.names)]),
        email: pick([pick(this.names), '']),
        employeeId: pick(['', String(pick(this.ids))]),
      };
      modes.set(decisionKey(says), pick(['create', 'update']));
    }
    return modes;
  }

  /** What blank cells mean, by field. */
  blanks(): Record<string, BlankPolicy> {
    const { below, pick } = this.chance;
    return Object.fromEntries(FIELD_KEYS.map((key) => [key, below(15) === 0 ? pick(['clear', 'error']) : 'keep']));
  }

  /** A name; of many, one of the first, so that people lead each other. */
  private someName(): string {
    return this.chance.pick(this.mode === 'create' ? this.names : this.names.slice(0, FEW_LEADERS));
  }

  /** An ID; in rosters that change users mostly a name instead, for users have few of these IDs. */
  private someId(): CellValue {
    return this.mode === 'create' || this.chance.below(8) === 0 ? this.chance.pick(this.ids) : this.someName();
  }

  private someDirectory(people: number): Directory {
    const { below, pick } = this.chance;
    const user = (): DirectoryEntry => ({
      email: pick([pick(this.names), pick(this.names), null]),
      employeeId: pick([null, String(pick(this.ids)), String(pick(this.ids))]),
      manageTeam: pick([true, true, false, null]),
      active: pick([true, true, true, false]),
      leader: pick([null, this.someName(), String(this.someId()), pick(this.names).toUpperCase()]),
    });
    const unlike = (at: number): DirectoryEntry => ({ ...user(), email: this.names[at] ?? null, employeeId: pick([null, `U${at}`]) });
    const length = this.mode === 'create' || below(3) === 0 ? 1 + below(people) : people;
    return {
      users: Array.from({ length }, (_, at) => (this.mode === 'create' || below(10) === 0 ? user() : unlike(at))),
      ...pick([{}, { roles: ['Agent', 'Admin'], groups: ['Sales', 'VIP'] }]),
    };
  }

  /** A cell of a field, wrong now and then. */
  cell(field: string): CellValue {
    const { below, pick } = this.chance;
    if (this.mode !== 'create') {
      if (field === 'record')
        return pick<CellValue>([null, null, pick(this.names), pick(this.names).toUpperCase(), String(pick(this.ids)), 'gone@x.org']);
      if (below(12) === 0) return pick<CellValue>([null, null, '(clear)', ' (Clear)']);
    }
    const rare = below(25) === 0;
    if (rare) return pick<CellValue>([null, '', ' ', '#N/A', '\u200bx', 'x'.repeat(300), '__proto__', 'constructor', 3.5, -1, true]);
    switch (field) {
      case 'manageTeam':
        return pick<CellValue>(['y', 'y', 'Y', 'yes', 'n', 'n', true, false, 'maybe', null]);
      case 'email': {
        const name = pick(this.names);
        return pick<CellValue>([name, name, name, name, name.toUpperCase(), ` ${name}`, null, `${name}@`, 'not an address']);
      }
      case 'employeeId':
        return pick<CellValue>([pick(this.ids), pick(this.ids), null, null]);
      case 'teamLeader':
        return pick<CellValue>([
          this.someName(),
          this.someName(),
          this.someName().toUpperCase(),
          this.someId(),
          this.someId(),
          `00${String(pick(this.ids))}`,
          `${pick(this.names)} `,
          'unassigned',
          'nobody@x.org',
        ]);
      case 'startDate':
        return pick<CellValue>([null, '31/01/2024', '03/04/2024', '04/13/2024', '2024-02-30', '2024-02-03', '1/2/1900', 'soon']);
      case 'temporaryPassword':
        return pick<CellValue>([null, null, null, 'secret-1']);
      case 'role':
        return pick<CellValue>(['Agent', 'Admin', 'agent', null]);
      case 'groups':
        return pick<CellValue>([null, '{Sales}', '{Sales, VIP}', '{None', 'Sales, VIP', '{}']);
      case 'status':
        return pick<CellValue>([null, null, 'active', 'deactivated']);
      case 'employmentStatus':
        return pick<CellValue>([null, 'FT', 'Part Time', 'often']);
      case 'firstName':
      case 'lastName':
        return pick<CellValue>(['Ann', 'Bo', 'Łu', 'Аnn', ' Cy', 'Dee']);
      case 'phoneChannel':
      case 'chatChannel':
      case 'emailChannel':
        return pick<CellValue>(['y', 'n', 'n', 'y', 'y', 'n', 'y', 'x']);
      default:
        return null;
    }
  }

  row(): CellValue[] {
    const { below } = this.chance;
    if (below(30) === 0) return FIELD_KEYS.map(() => null);
    if (below(30) === 0) return this.totals();
    if (this.mode !== 'create' && below(5) > 0) return this.userRow();
    return FIELD_KEYS.map((field) => this.cell(field));
  }

  /** A row that was made from a user, with a few cells edited since. */
  private userRow(): CellValue[] {
    const { below, pick } = this.chance;
    const users = this.directory?.users ?? [];
    if (users.length === 0) return FIELD_KEYS.map((field) => this.cell(field));
    // One user after the other, so that most of them are on one row only.
    const user = below(8) === 0 ? pick(users) : users[this.made++ % users.length]!;
    const known: Record<string, CellValue> = {
      ...CLEAN,
      record: user.email ?? user.employeeId ?? null,
      email: user.email ?? null,
      employeeId: user.employeeId ?? null,
      manageTeam: user.manageTeam === undefined || user.manageTeam === null ? 'y' : user.manageTeam ? 'y' : 'n',
      status: user.active === false ? 'deactivated' : pick(['active', null]),
      teamLeader: user.leader ?? 'unassigned',
    };
    return FIELD_KEYS.map((field) => {
      if (below(5) === 0 && KEYS_AND_LEADERS.includes(field)) return this.cell(field);
      return below(60) === 0 ? this.cell(field) : (known[field] ?? null);
    });
  }

  private totals(): CellValue[] {
    const { pick } = this.chance;
    const cells: CellValue[] = FIELD_KEYS.map(() => null);
    cells[this.chance.below(cells.length)] = pick(['Total', 'Total: 12', 'Summe', 'count 3']);
    return cells;
  }

  /** Edits the grid in one of many ways; returns the rows of the body that changed. */
  edit(): number[] {
    const { below, pick } = this.chance;
    const { rows } = this.grid;
    const body = rows.length - 1;
    const row = below(body);
    const replace = (at: number, cells: CellValue[]): number => {
      rows[at + 1] = cells;
      return at;
    };
    switch (below(14)) {
      case 0:
        return [replace(row, this.row())];
      case 1:
        return [replace(row, pick([this.totals(), FIELD_KEYS.map(() => null), [...HEADINGS]]))];
      case 2: // a paste of several rows
        return Array.from({ length: Math.min(2 + below(12), body - row) }, (_, i) => replace(row + i, this.row()));
      case 3: {
        // a copy of another row
        const other = below(body);
        return [replace(row, [...rows[other + 1]!])];
      }
      case 4: {
        // two rows change places
        const other = below(body);
        const [a, b] = [rows[row + 1]!, rows[other + 1]!];
        return row === other ? [replace(row, b)] : [replace(row, b), replace(other, a)];
      }
      case 5: // filled down
        return Array.from({ length: Math.min(3, body - row) }, (_, i) => {
          rows[row + i + 1]![12] = rows[row + 1]![12] ?? null;
          return row + i;
        });
      default: {
        const column =
          below(3) === 0
            ? below(FIELD_KEYS.length)
            : pick(this.mode === 'create' ? [1, 2, 2, 3, 3, 12, 12, 12] : [1, 2, 2, 3, 12, 12, 12, 18, 18, 19, 19]);
        rows[row + 1]![column] = this.cell(FIELD_KEYS[column]!);
        return [row];
      }
    }
  }
}

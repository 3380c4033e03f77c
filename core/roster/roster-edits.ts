/** Follows edits of a roster's rows: reads them again, and tells what else has to be looked at because of that. */
import { isMixed } from './batches.js';
import type { RosterIndex } from './roster.js';
import type { RosterChange } from './roster-change.js';
import { RowSet } from './row-set.js';
import { useOf } from './row-use.js';

/** What others see of a row: as long as it stays the same, nothing outside the row hangs on the edit but whether it has mistakes. */
interface Seen {
  readonly email: string;
  readonly id: string;
  readonly mended: string;
  readonly leader: string;
  readonly user: number;
  readonly use: number;
  readonly kind: number;
  readonly flags: number;
  readonly blanks: number;
  readonly clears: number;
  readonly sharesEmail: boolean;
  readonly sharesId: boolean;
}

interface Again {
  /** Reads a row as if for the first time. */
  read(row: number): void;
  /** Decides what whole columns tell; true where anything came out differently. */
  decide(): boolean;
}

export class RosterEdits {
  private readonly roster: RosterIndex;
  private readonly again: Again;
  private readonly touched: RowSet;
  private readonly moved: RowSet;

  constructor(roster: RosterIndex, again: Again) {
    this.roster = roster;
    this.again = again;
    this.touched = new RowSet(roster.room);
    this.moved = new RowSet(roster.room);
  }

  /** Reads rows again. */
  follow(rows: readonly number[]): RosterChange {
    const { roster, again, touched, moved } = this;
    const keys = new Set<string>();
    const mixed = isMixed(roster);
    for (const row of rows) {
      const before = this.seen(row);
      roster.parts.state.forget(row, before.id, before.leader);
      again.read(row);
      touched.add(row);
      this.compare(row, before, keys);
    }
    const everything = again.decide() || mixed !== isMixed(roster);
    const change = { rows: [...touched.rows], moved: [...moved.rows], keys: [...keys], everything };
    touched.clear();
    moved.clear();
    return change;
  }

  private seen(row: number): Seen {
    const { state } = this.roster.parts;
    const { emails, ids, notes } = state;
    return {
      email: emails.keys[row]!,
      id: ids.keys[row]!,
      mended: state.mendedOf(row),
      leader: state.leaders[row]!,
      user: this.roster.users.userOf(row),
      use: useOf(this.roster, row),
      kind: state.kinds[row]!,
      flags: state.flags[row]!,
      blanks: notes === null ? 0 : notes.blanks[row]!,
      clears: notes === null ? 0 : notes.clears[row]!,
      sharesEmail: emails.isShared(row),
      sharesId: ids.isShared(row),
    };
  }

  /** Notes what hangs on a row that was read again. */
  private compare(row: number, before: Seen, keys: Set<string>): void {
    const { state } = this.roster.parts;
    const { emails, ids, notes } = state;
    const isSame = before.email === emails.keys[row] && before.id === ids.keys[row] && before.user === this.roster.users.userOf(row);
    const isUsed = before.use === useOf(this.roster, row);
    const isQuiet =
      isSame &&
      isUsed &&
      before.leader === state.leaders[row] &&
      before.flags === state.flags[row] &&
      before.kind === state.kinds[row] &&
      (notes === null || (before.blanks === notes.blanks[row] && before.clears === notes.clears[row]));
    if (isQuiet) return;
    this.move(row);
    this.addSharers(before);
    if (isSame && isUsed) return;
    // Every one of them: a key that stays may mean another person now, because the others brought the row together with one.
    this.addKeysBefore(row, before, keys);
    for (const key of this.roster.keysAround(row)) keys.add(key);
    this.addSharers(this.seen(row));
  }

  private readonly move = (row: number): void => {
    this.touched.add(row);
    this.moved.add(row);
  };

  /** Adds the rows with the e-mail address or the ID of one, which are doubled or no more, and those that mean the same user. */
  private addSharers({ email, id, user, sharesEmail, sharesId }: Seen): void {
    const { state, modes } = this.roster.parts;
    if (modes.mayUpdate) this.roster.users.rowsOf(user).forEach(this.move);
    if (sharesEmail) state.emails.forEach(email, this.touched.add);
    if (sharesId) state.ids.forEach(id, this.touched.add);
  }

  /** Adds the keys that a row had, with those of the rows that meant the same user and of the user. */
  private addKeysBefore(row: number, { email, id, mended, user }: Seen, keys: Set<string>): void {
    const { roster } = this;
    const entry = roster.parts.directory.users[user];
    const own = [email, id, mended, ...(entry ? roster.parts.directory.keysOf(entry) : [])];
    for (const key of own) if (key !== '') keys.add(key);
    for (const other of roster.users.rowsOf(user)) if (other !== row) for (const key of roster.keysOf(other)) keys.add(key);
  }
}

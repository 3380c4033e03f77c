/** Who of the users seen before is who of the users now, though an address or an ID may have changed. */
import { type DirectoryEntry, DirectoryIndex } from '../roster/directory.js';
import { type LastSeen, recordKey, recordOf } from './team-entry.js';

const NOBODY = -1;

/** Users as they are now, numbered in their order, and those seen before by record. */
export class MatchedUsers {
  readonly users: readonly DirectoryEntry[];
  readonly seen: LastSeen;
  private readonly directory: DirectoryIndex;
  private readonly byRecordKey = new Map<string, number>();
  private readonly userOfSeen = new Map<string, number>();
  private readonly seenOfUser = new Map<number, string>();

  constructor(seen: LastSeen, users: readonly DirectoryEntry[]) {
    this.seen = seen;
    this.users = users;
    this.directory = new DirectoryIndex({ users });
    users.forEach((user, index) => {
      const record = recordKey(recordOf(user));
      if (!this.byRecordKey.has(record)) this.byRecordKey.set(record, index);
    });
    this.match();
  }

  /**
   * The surest sign first, over everybody, so that nobody takes the place of a better match: both keys, then the ID (an address goes to
   * somebody else more often), the address, the record.
   */
  private match(): void {
    const { directory } = this;
    const idOf = (user: DirectoryEntry | undefined): string => user?.employeeId ?? '';
    const signs: ((user: DirectoryEntry, record: string) => number)[] = [
      (user) => {
        const index = this.byKeys(user.email ?? '', idOf(user));
        const same = directory.users[index];
        return same && directory.keysOf(same).join('\n') === directory.keysOf(user).join('\n') ? index : NOBODY;
      },
      (user) => directory.byId(idOf(user)),
      ({ email }) => directory.byEmail(directory.keysOf({ email: email ?? '' })[0]),
      (_, record) => this.byRecord(record),
    ];
    for (const sign of signs) {
      for (const [record, user] of this.seen) {
        if (this.userOfSeen.has(record)) continue;
        const index = sign(user, record);
        if (index < 0 || this.seenOfUser.has(index)) continue;
        this.userOfSeen.set(record, index);
        this.seenOfUser.set(index, record);
      }
    }
  }

  /** The user with this address, else with this ID, or -1. */
  byKeys(email: string, id: string): number {
    const byEmail = email === '' ? NOBODY : this.directory.byEmail(this.directory.keysOf({ email })[0]);
    return byEmail >= 0 || id === '' ? byEmail : this.directory.byId(id);
  }

  /** The user whose record this is now, or -1. */
  byRecord(key: string): number {
    return this.byRecordKey.get(key) ?? NOBODY;
  }

  /** The user who was seen under this record, or -1 where they are gone. */
  now(record: string): number {
    return this.userOfSeen.get(record) ?? NOBODY;
  }

  /** The record under which a user was seen, or null for a new one. */
  before(user: number): string | null {
    return this.seenOfUser.get(user) ?? null;
  }
}

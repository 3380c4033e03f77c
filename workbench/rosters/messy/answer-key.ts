/** What a messy workbook means: who is on it, how each person is to be created, and what has to be said of its columns and words. */

/** One person as the target has to get them. */
export interface MessyPerson {
  readonly sheetRow: number;
  readonly email: string;
  readonly employeeId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly manageTeam: boolean;
  readonly channels: readonly [phone: boolean, chat: boolean, email: boolean];
  readonly homeTown: string;
  readonly stateOrCountry: string;
  readonly employmentStatus: 'full-time' | 'part-time' | 'temp';
  /** YYYY-MM-DD. */
  readonly startDate: string;
  readonly groups: readonly string[];
  /** Address of the leader; null for the head. */
  readonly leader: string | null;
}

export interface MessyKey {
  readonly people: readonly MessyPerson[];
  /** Rows that say somebody once more, word for word. */
  readonly copies: readonly number[];
  /** Lines of totals and repeated headers. */
  readonly noPeople: readonly number[];
  readonly hidden: readonly number[];
  readonly headerRow: number;
  /** Heading to the key of its field; an empty key is a column of HR's own. */
  readonly columns: Readonly<Record<string, string>>;
  /** Heading of the column with whole names, which are written first name first. */
  readonly fullName: string;
  /** Field key to the sheet's words and what they mean; leaders by their address. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** How many cells were damaged, by kind. */
  readonly damage: Readonly<Record<string, number>>;
}

/** Findings of a row that hang on the users who exist already: keys that are taken, people who are not found, managers. */
import { CODE, type CodeNumber, STATUS_IGNORED } from '../issues/codes.js';
import { gridColumn } from './cell-place.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';
import { FLAG } from './row-state.js';

type Visit = (code: CodeNumber, field: number) => void;

const NOBODY = -1;
const STATUS_OTHER = FLAG.statusDeactivated | FLAG.statusUnknown;

/** Calls back where a key of a row, or the user whom it means, stands on another row too. */
export function visitDuplicates(roster: RosterIndex, row: number, visit: Visit): void {
  const { emailField, idField } = roster;
  const { state, modes } = roster.parts;
  const twice = modes.mayUpdate && isDoubledUser(roster, row) ? doubledField(roster, row) : NOBODY;
  const sharesEmail = state.emails.isShared(row) && (state.flags[row]! & FLAG.emailFault) === 0;
  if (sharesEmail || (twice >= 0 && twice === emailField)) visit(CODE['email-duplicate'], emailField);
  if (state.ids.isShared(row)) visit(CODE['employee-id-duplicate'], idField);
  else if (twice >= 0 && twice !== emailField) visit(CODE['employee-id-duplicate'], twice);
}

/** Calls back for each finding of a row that an existing user, or that there is none, is the reason for. */
export function visitUserFindings(roster: RosterIndex, row: number, visit: Visit): void {
  const { modes, state } = roster.parts;
  if (modes.isUpdate(row)) {
    visitUpdate(roster, row, visit);
    return;
  }
  if (roster.users.userOf(row) >= 0) visitTaken(roster, row, NOBODY, visit);
  if (state.flags[row]! & STATUS_OTHER) visit(STATUS_IGNORED, roster.statusField);
}

/** Keys of a row that somebody else has; `own` is the user whom the row changes. */
function visitTaken({ users, emailField, idField }: RosterIndex, row: number, own: number, visit: Visit): void {
  if (users.isAmbiguous(row)) {
    visit(CODE['user-ambiguous'], ROW_FIELD);
    return;
  }
  const [byEmail, byId] = [users.emailOwner(row), users.idOwner(row)];
  if (byEmail >= 0 && byEmail !== own) visit(CODE['email-taken'], emailField);
  if (byId >= 0 && byId !== own) visit(CODE['employee-id-taken'], idField);
}

function visitUpdate(roster: RosterIndex, row: number, visit: Visit): void {
  const { directory, state } = roster.parts;
  const flags = state.flags[row]!;
  const user = roster.users.userOf(row);
  if (flags & FLAG.statusUnknown) visit(CODE['status-value'], roster.statusField);
  if (flags & FLAG.incomplete) visit(CODE['deactivated-incomplete'], ROW_FIELD);
  if (user < 0) {
    // Whoever is not named in a valid way is not looked for: that is said at the cell.
    if (directory.usersKnown && flags & FLAG.identified) visit(CODE['user-not-found'], ROW_FIELD);
    return;
  }
  visitTaken(roster, row, user, visit);
  if (roster.users.isAmbiguous(row)) return; // whom it changes is not known
  const entry = directory.users[user];
  if (entry?.manageTeam !== true) return;
  if (flags & FLAG.statusDeactivated && entry.active !== false) visit(CODE['manager-cannot-deactivate'], roster.statusField);
  if (flags & FLAG.managesNot) visit(CODE['manager-cannot-demote'], roster.managerField);
}

const MANAGER_CODES: readonly CodeNumber[] = [CODE['manager-cannot-deactivate'], CODE['manager-cannot-demote']];
/** True for what a row may not do to a manager: the row is not doubted by it, and nothing hangs on it. */
export const isManagerCode = (code: CodeNumber): boolean => MANAGER_CODES.includes(code);

/** Rows that would change the same user as this one; a row that points to two users means neither for certain. */
export function rowsOfSameUser(roster: RosterIndex, row: number): readonly number[] {
  const rows = roster.users.rowsOf(roster.users.userOf(row));
  return rows.length < 2 ? rows : rows.filter((each) => changesItsUser(roster, each));
}

const changesItsUser = ({ users, parts }: RosterIndex, row: number): boolean => parts.modes.isUpdate(row) && !users.isAmbiguous(row);

/** True where another row would change the same user: that person would be sent twice. */
export function isDoubledUser(roster: RosterIndex, row: number): boolean {
  const rows = roster.users.rowsOf(roster.users.userOf(row));
  return rows.length > 1 && changesItsUser(roster, row) && rows.some((each) => each !== row && changesItsUser(roster, each));
}

/** The one row of several that would change a user, or -1; looks no further than the second, for a Record may be copied down a whole column. */
export function onlyRowOf(roster: RosterIndex, user: number): number {
  let only = NOBODY;
  if (!roster.parts.modes.mayUpdate) return only;
  for (const row of roster.users.rowsOf(user)) {
    if (!changesItsUser(roster, row)) continue;
    if (only !== NOBODY) return NOBODY;
    only = row;
  }
  return only;
}

/** Where a row says that its user stands twice: at the e-mail address, else at the ID, else at the record. */
function doubledField(roster: RosterIndex, row: number): number {
  if (roster.parts.state.emails.keys[row] !== '') return roster.emailField;
  return gridColumn(roster, roster.idField) >= 0 ? roster.idField : roster.recordField;
}

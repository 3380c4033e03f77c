/** Whom the row that is being read means and what it is for, and the rules that hang on that: what may be blank, who must be named. */
import { CODE } from '../issues/codes.js';
import { isBlankValue } from '../table/table.js';
import { trimBlanks } from '../text/chars.js';
import { isClearWord } from './clear-word.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';
import type { ColumnPlan } from './row-reader.js';
import { FLAG } from './row-state.js';

/** Numbers of the fields that tell who a row is. */
type Keys = readonly number[];
const newPersonKeys = ({ emailField, idField }: RosterIndex): Keys => [emailField, idField];
const userKeys = ({ recordField, emailField, idField }: RosterIndex): Keys => [recordField, emailField, idField];

/** Finds the user of a row that was just read and decides its mode. Its keys are still those of `parts.keys`. */
export function readPurpose(roster: RosterIndex, row: number): void {
  const { state, keys, modes } = roster.parts;
  const isPerson = roster.isPerson(row);
  const email = state.flags[row]! & FLAG.emailFault ? '' : keys.email; // a broken address is nobody's
  if (!modes.mayUpdate) {
    roster.users.set(row, email, keys.id, '');
    if (isPerson && keys.email === '' && keys.id === '') requireIdentifier(roster, row, newPersonKeys(roster));
    return;
  }
  const decision = isPerson ? modes.decisionOf(() => roster.saysOf(row)) : null;
  const record = modes.usesRecord(decision) ? keys.record : '';
  roster.users.set(row, email, keys.id, record);
  if (!isPerson) {
    modes.clear(row);
    return;
  }
  modes.set(row, decision, roster.users.userOf(row) >= 0);
  if (email !== '' || keys.id !== '' || record !== '') state.flags[row]! |= FLAG.identified;
  if (modes.isUpdate(row)) readUpdate(roster, row);
  else requireFields(roster, row, roster.blankCells?.missingToCreate(row) ?? 0, newPersonKeys(roster));
}

/** Rules of the row of an existing user that need no other row. */
function readUpdate(roster: RosterIndex, row: number): void {
  const { blankCells, leaderField } = roster;
  const { state, keys, directory, target } = roster.parts;
  if (!blankCells) return;
  const user = roster.users.userOf(row);
  const status = roster.statusOf(row) ?? (directory.users[user]?.active === false ? 'deactivated' : 'active');
  const mayExist = user >= 0 ? !roster.users.isAmbiguous(row) : !directory.usersKnown;
  // Whoever is deleted needs no values; only where people stay, switched off, do their rows lack some for good.
  const isIncomplete = target.deactivation !== 'delete' && status === 'deactivated' && mayExist && blankCells.lacks(row);
  let missing = blankCells.missingToUpdate(row, isIncomplete);
  if (isIncomplete) {
    state.flags[row]! |= FLAG.incomplete;
    state.forgetLeader(row, leaderField, keys.leader);
    keys.leader = '';
    missing &= ~(1 << leaderField);
  }
  requireFields(roster, row, missing, userKeys(roster));
  if (blankCells.clearsStatus(row)) state.flags[row]! |= FLAG.statusUnknown;
}

/** Adds what a row lacks: a bit of `missing` for each field, and what tells who the row is. */
function requireFields(roster: RosterIndex, row: number, missing: number, keyFields: Keys): void {
  const { keys, state } = roster.parts;
  const hasKey = keys.email !== '' || keys.id !== '' || (keys.record !== '' && keyFields.includes(roster.recordField));
  const isNobody = !hasKey && requireIdentifier(roster, row, keyFields);
  let rest = isNobody ? (roster.blankCells?.withoutIdentifiers(missing) ?? 0) : missing;
  for (let field = 0; rest !== 0; field++, rest >>>= 1) if (rest & 1) state.findings.add(row, field, CODE.required);
}

/** Adds that nothing says who a row is, and returns whether that is so. */
function requireIdentifier(roster: RosterIndex, row: number, keyFields: Keys): boolean {
  const { covered, state, plans } = roster.parts;
  const keyPlans = plans.filter(({ index }) => keyFields.includes(index));
  if (keyPlans.length === 0) return false; // said once, as a missing column
  const [cells, gridRow] = [roster.cells(row), roster.gridRow(row)];
  const isFilled = ({ column }: ColumnPlan): boolean => {
    const value = cells[column];
    if (isBlankValue(value) || (covered?.(gridRow, column) ?? false)) return false;
    return typeof value !== 'string' || !isClearWord(trimBlanks(value));
  };
  if (keyPlans.some(isFilled)) return false;
  state.findings.add(row, ROW_FIELD, CODE['identifier-missing']);
  return true;
}

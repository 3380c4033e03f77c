/** Findings about existing users in words: who has the key, who stands twice, what is missing. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import type { IssueParams } from '../issues/issue.js';
import { spoken } from '../issues/messages/spoken.js';
import { cellText } from './cell-place.js';
import { cellName } from './place-words.js';
import { userInWords } from './directory.js';
import type { RosterIndex } from './roster.js';
import { FLAG } from './row-state.js';
import { isDoubledUser, rowsOfSameUser } from './user-findings.js';

const MOST_NAMED = 5;

/** What the message of such a finding needs. */
export function userParams(roster: RosterIndex, row: number, field: number, code: CodeNumber): IssueParams {
  const { users } = roster;
  const userInFull = (user: number): string => userInWords(roster.parts.directory.users[user]);
  const mode = roster.modeOf(row);
  switch (code) {
    case CODE['email-duplicate']:
    case CODE['employee-id-duplicate']:
      return duplicateParams(roster, row, field);
    case CODE['email-taken']:
      return { other: userInFull(users.emailOwner(row)), mode };
    case CODE['employee-id-taken']:
      return { other: userInFull(users.idOwner(row)), mode };
    case CODE['user-ambiguous']:
      return { names: [users.emailOwner(row), users.idOwner(row)].map(userInFull) };
    case CODE['user-not-found']: {
      const { record, email, employeeId } = roster.saysOf(row);
      return { names: [...new Set([record, email, employeeId])].filter((text) => text !== '') };
    }
    case CODE['deactivated-incomplete']:
      return { names: roster.blankRequired(row).map((each) => roster.fields[each]?.heading ?? '') };
    default:
      return { other: userInFull(users.userOf(row)) };
  }
}

/** The other rows with the same key, and those that mean the same user; where only these are left, the user is named. */
function duplicateParams(roster: RosterIndex, row: number, field: number): IssueParams {
  const { state, directory } = roster.parts;
  const index = field === roster.emailField ? state.emails : state.ids;
  const isBroken = field === roster.emailField && (state.flags[row]! & FLAG.emailFault) !== 0;
  const sharing = isBroken || cellText(roster, row, field) === '' ? [] : index.rowsOf(index.keys[row]!).filter((other) => other !== row);
  const doubled = isDoubledUser(roster, row) ? rowsOfSameUser(roster, row).filter((other) => other !== row) : [];
  const others = [...new Set([...sharing, ...doubled])].sort((a, b) => a - b);
  const named = others.slice(0, MOST_NAMED).map((other) => cellName(roster, other, field));
  return {
    names: others.length > MOST_NAMED ? [...named, spoken().people.more(others.length - MOST_NAMED)] : named,
    ...(sharing.length === 0 && { other: userInWords(directory.users[roster.users.userOf(row)]) }),
  };
}

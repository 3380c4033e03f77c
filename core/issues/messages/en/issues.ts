/** English: the words of every issue code. What is wrong, why, what to do; the first sentence names the place and the value. */
import type { IssueCode } from '../../codes.js';
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { otherIssues } from './other-issues.js';
import { either, few, list, listed, quoted } from './phrases.js';
import { runIssues } from './run.js';

type Words = (where: string, params: IssueParams) => Message;

const near = (names: readonly string[] | undefined): string => ((names ?? []).length > 0 ? `Did you mean ${either(names)}?` : '');
const or = (...texts: string[]): string => texts.find((text) => text !== '') ?? '';

const taken = (where: string, value: string, other: string | undefined, todo: string): Message =>
  say(
    `${where}: ${value} exists already.`,
    `It belongs to ${other ?? 'an existing user'}.`,
    or(todo, 'Remove the row, or change this user with an update.'),
  );
const sameUser = (where: string, user: string, names: readonly string[] | undefined): Message =>
  say(`${where} means ${user} once more.`, `The same user is in ${list(names)}.`, 'Keep one row for this user and delete the others.');
/** What has to be done about the people under a manager, in order. */
const afterReports = (names: readonly string[] | undefined, last: string): string =>
  (names ?? []).length === 0 ? last.charAt(0).toUpperCase() + last.slice(1) : `First give ${few(names)} another leader. Then ${last}`;

export const issues: Readonly<Record<IssueCode, Words>> = {
  'header-not-found': () =>
    say(
      'No header row was found on this sheet.',
      'Muster needs one row with the names of the columns.',
      'Add a row with headings such as Email Address, First Name and Team Leader above the people.',
    ),
  'column-missing': (_, { heading }) =>
    say(
      `There is no column for ${heading ?? ''}.`,
      'Every person needs this value.',
      `Add a column with the heading ${heading ?? ''}, or rename the column that holds it.`,
    ),
  'column-duplicate': (where, { other }) =>
    say(
      `${where} is a second column for the same field.`,
      `Only the first one, ${other ?? ''}, is read.`,
      'Delete or rename the column that is not meant.',
    ),
  'column-unused': (where) =>
    say(`${where} is not used.`, 'The target has no field of that name.', 'Nothing to do, unless the column should have been read.'),
  required: (where, { value, mode }) => {
    if (mode !== 'update') return say(`${where} is blank.`, 'Every person needs this value.', 'Fill in the cell.');
    if (value !== undefined && value !== '')
      return say(
        `${where} is ${quoted(value)}.`,
        'This value cannot be cleared.',
        'Write the value, or leave the cell blank to keep the present one.',
      );
    return say(
      `${where} is blank.`,
      'Blank cells of this column do not keep the present value, and this cell needs one.',
      'Fill in the cell, or let blank cells of this column keep what is there.',
    );
  },
  'identifier-missing': (where) =>
    say(
      `${where} has neither an e-mail address nor an employee ID.`,
      'One of them is needed to tell people apart.',
      'Fill in the e-mail address or the employee ID.',
    ),
  'yes-no': (where, { value }) => say(`${where} is ${quoted(value)}.`, 'Only yes or no is understood here.', 'Write y or n.'),
  'email-format': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'This is not an e-mail address.', 'Write one address such as ann@example.com.'),
  'email-characters': (where, { value, other }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `It holds a character that an address cannot have${other === undefined ? '' : `: ${other}`}.`,
      'Type the address anew in plain letters.',
    ),
  'employment-status': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'This is no employment status of the target.', 'Write Full Time, Part Time or Temp.'),
  'license-type': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'This is no license type of the target.', 'Write standard or flexible.'),
  'status-value': (where, { value, names, mode }) =>
    mode === 'update'
      ? say(`${where} is ${quoted(value)}.`, 'This is no status of a user.', `Write ${either(names)}.`)
      : say(
          `${where} is ${quoted(value)}.`,
          'New people are always created as active.',
          'Clear the cell, or deactivate the person after they were created.',
        ),
  'date-format': (where, { value, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'It is not a date in the form that this column has.',
      or((names ?? []).length > 0 ? `Write ${either(names)}.` : '', 'Write the date like the others of this column.'),
    ),
  'date-ambiguous': (where, { value, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `Every date of this column can be read day first or month first: ${either(names)}.`,
      'Say which reading is right; until then nothing of this column is sent.',
    ),
  'date-implausible': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'The date lies before 1950 or more than a year ahead.', 'Check the year.'),
  'group-syntax': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'A name is empty or a brace is missing.', 'Write the names as {Billing, Sales}.'),
  'choice-unknown': (where, { value, names, unknown }) =>
    unknown === undefined
      ? say(`${where} is ${quoted(value)}.`, 'This is none of the accepted words.', `Write one of ${list(names)}.`)
      : say(
          `${where} names ${few(unknown)}.`,
          'The target has nothing of exactly this name.',
          'Write names that exist there, upper and lower case included.',
        ),
  ...otherIssues,
  'too-long': (where, { limit, count }) =>
    say(`${where} has ${String(count ?? 0)} characters.`, `At most ${String(limit ?? 0)} are accepted.`, 'Shorten the text.'),
  'email-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? say(
          `${where}: ${quoted(value)} stands more than once.`,
          `The same address is in ${list(names)}.`,
          'Keep it in one row and correct or delete the others.',
        )
      : sameUser(where, other, names),
  'employee-id-duplicate': (where, { value, names, other }) =>
    other === undefined
      ? say(
          `${where}: ${quoted(value)} stands more than once.`,
          `The same ID is in ${list(names)}.`,
          'Keep it in one row and correct or delete the others.',
        )
      : sameUser(where, other, names),
  'email-taken': (where, { value, other, mode }) => taken(where, quoted(value), other, mode === 'update' ? 'Write another address.' : ''),
  'employee-id-taken': (where, { value, other, mode }) => taken(where, quoted(value), other, mode === 'update' ? 'Write another ID.' : ''),
  'user-not-found': (where, { names }) =>
    say(
      `${where} means no existing user.`,
      `Nobody goes by ${either(names)}.`,
      'Correct what says who the person is, or create them instead.',
    ),
  'user-ambiguous': (where, { names }) =>
    say(
      `${where} points to two different users.`,
      `The e-mail address and the employee ID belong to ${listed(names ?? [])}.`,
      'Correct one of the two cells.',
    ),
  'role-unknown': (where, { value, names }) =>
    say(`${where} is ${quoted(value)}.`, 'No role has exactly this name.', or(near(names), 'Write the name of an existing role.')),
  'group-unknown': (where, { names }) =>
    say(
      `${where} names ${few(names)}.`,
      'No group has exactly this name.',
      'Write the names of existing groups, upper and lower case included.',
    ),
  'manager-cannot-move': (where, { value, other, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `${other ?? 'This user'} can manage teams and cannot be moved to another leader here.`,
      afterReports(names, 'move this user at the target itself, or write the present leader back.'),
    ),
  'manager-cannot-deactivate': (where, { value, other, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `${other ?? 'This user'} can manage teams and cannot be deactivated here.`,
      afterReports(names, 'deactivate this user at the target itself, or clear the cell.'),
    ),
  'manager-cannot-demote': (where, { value, other, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `${other ?? 'This user'} can manage teams, and that cannot be taken away here.`,
      afterReports(names, 'change it at the target itself, or write y back.'),
    ),
  'deactivated-incomplete': (where, { names }) =>
    say(
      `${where} is a deactivated user and lacks ${list(names)}.`,
      'Such a row cannot be updated and is skipped.',
      'Nothing to do; to change this user, fill in what is missing.',
    ),
  'leader-not-found': (where, { value, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'Nobody on this sheet and no existing user has this e-mail address or employee ID.',
      or(near(names), 'Write the e-mail address or the employee ID of the leader.'),
    ),
  'leader-ambiguous': (where, { value, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `It fits two people: ${listed(names ?? [])}.`,
      'Write the other identifier of the leader who is meant.',
    ),
  'leader-self': (where, { value }) =>
    say(`${where} is ${quoted(value)}.`, 'That is the person of this row.', 'Name somebody else, or write unassigned.'),
  'leader-inactive': (where, { value, other }) =>
    say(`${where} is ${quoted(value)}.`, `${other ?? 'This user'} is deactivated, or will be.`, 'Name an active leader.'),
  'leader-not-manager': (where, { value, other }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `${other ?? 'This person'} cannot manage teams.`,
      'Name another leader, or set Can Manage Teams to y for this one.',
    ),
  'leader-cycle': (where, { names }) =>
    say(`${where} closes a circle.`, `${(names ?? []).join(' → ')}.`, 'Give one of them a leader outside the circle.'),
  'leader-blocked': (where, { value, other }) =>
    say(
      `${where}: ${quoted(value)} cannot be used yet.`,
      `The leader depends on ${other ?? 'another row'}, which has a mistake.`,
      'Mend that row; this one follows by itself.',
    ),
  'leader-leading-zeros': (where, { value, names }) =>
    say(`${where} is ${quoted(value)}.`, `It was taken for ${list(names)}, which differs in its leading zeros.`, `Write ${list(names)}.`),
  'leader-renamed': (where, { value, other, names }) =>
    say(
      `${where} is ${quoted(value)}.`,
      `${other ?? 'The leader'} gets another e-mail address or ID on this sheet and was found by the old one.`,
      `Nothing to do; the fix writes ${list(names)}.`,
    ),
  'leader-unassigned': (where) =>
    say(
      `${where} is unassigned.`,
      'A person who cannot manage teams usually has a leader.',
      'Name the leader, or leave it if this is meant.',
    ),
  'cell-error': (where, { value }) =>
    say(`${where} shows ${quoted(value)}.`, 'Its formula failed.', 'Mend the formula, or type the value.'),
  'id-rounded': (where, { value }) =>
    say(
      `${where} is ${quoted(value)}.`,
      'The spreadsheet took the ID for a number, and digits were lost.',
      'Format the column as text and type the ID anew.',
    ),
  'id-became-date': (where, { value }) =>
    say(
      `${where} is the date ${quoted(value)}.`,
      'The spreadsheet took the ID for a date, and what was typed is no longer known.',
      'Format the column as text and type the ID anew.',
    ),
  'id-leading-zeros': (where, { value, names }) =>
    say(
      `${where} is the number ${quoted(value)}.`,
      'Most IDs of this column have leading zeros, which a number cannot keep.',
      or((names ?? []).length > 0 ? `Write ${list(names)} as text.` : '', 'Check whether zeros are missing.'),
    ),
  'cell-merged': (where, { other }) =>
    say(
      `${where} is covered by a merged cell.`,
      `Only ${other ?? 'the first cell'} holds the value; this one counts as blank.`,
      'Unmerge the cells and fill in each of them.',
    ),
  'row-hidden': (where) =>
    say(`${where} is hidden.`, 'Hidden rows are people like any others.', 'Choose “visible rows only” if it should be left out.'),
  whitespace: (where, { value }) =>
    say(`${where} begins or ends with a blank.`, `It is sent without it: ${quoted(value)}.`, 'Nothing to do; the fix removes the blank.'),
  'invisible-character': (where, { other }) =>
    say(
      `${where} holds a character that cannot be seen: ${other ?? ''}.`,
      'It is sent as it stands, and a search will not find the value.',
      'Remove it with the fix.',
    ),
  'mixed-script': (where, { value, other }) =>
    say(`${where} is ${quoted(value)}.`, `${quoted(other)} mixes letters of two alphabets that look alike.`, 'Type the word anew.'),
  'looks-like-total': (where) =>
    say(
      `${where} looks like a line of totals.`,
      'It is no person and is skipped.',
      'Nothing to do; fill in an e-mail address if it is a person.',
    ),
  'repeated-header': (where) => say(`${where} repeats the header.`, 'It is no person and is skipped.', 'Nothing to do.'),
  'second-table': (where) =>
    say(`${where} begins a second table.`, 'Only the first table of a sheet is read.', 'Move the second table to a sheet of its own.'),
  'password-in-sheet': (where) =>
    say(
      `${where} holds passwords.`,
      'Everybody who can open the sheet can read them, and its history may keep them.',
      'Send invitations instead, let Muster make passwords (Settings), or clear the column after sending.',
    ),
  ...runIssues,
};

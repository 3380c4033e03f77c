/** English: what is said of files that are handed on: their names, their headings, and what to know of them. */
import type { Message } from '../../message.js';
import { plural, quoted } from './phrases.js';

const stay = (many: number, why: string): string =>
  plural(many, { one: '# row is not in the file: {why}.', other: '# rows are not in the file: {why}.' }, { why });

export const files = {
  /** Parts of file names. */
  names: {
    upload: 'upload',
    template: { create: 'template-create', update: 'template-update' },
    issues: 'issues',
    failures: 'failures',
  },
  /** Names of sheets that a file is laid out on; the host puts a number behind a name that is taken. */
  sheets: { upload: 'Upload', template: 'Template', issues: 'Issues', failures: 'Failures' },
  starters: { sample: 'Muster sample', template: 'Muster template' },
  nothing: {
    what: 'There is nothing to lay out.',
    why: 'The sheet changed after it was checked, or a file of this kind has no rows of its own.',
    todo: 'Check the sheet again.',
  } satisfies Message,
  issuesHeader: ['Row', 'Column', 'Heading', 'Person', 'Code', 'Level', 'What', 'Why', 'What to do', 'Fix'],

  requiredCell: (place: string): string => `required: ${place} is blank, and the upload takes nobody without it.`,
  requiredColumn: (heading: string): string => `required: there is no column for ${heading}, and the upload takes nobody without it.`,
  holds: {
    create: (many: number): string => `The file holds ${plural(many, { one: '# new person', other: '# new people' })}.`,
    update: (many: number): string => `The file holds ${plural(many, { one: '# existing user', other: '# existing users' })}.`,
  },
  nobody: 'The file holds the headings alone: no row can be uploaded yet.',
  leftOut: {
    required: (many: number): string => stay(many, 'a required field is blank'),
    error: (many: number): string => stay(many, 'there are errors to mend'),
    leader: (many: number): string => stay(many, 'the leader has to be mended first'),
    conflict: (many: number): string => stay(many, 'the target changed the same values'),
    'not-allowed': (many: number): string => stay(many, 'managers cannot be changed that way'),
    unchanged: (many: number): string => stay(many, 'nothing changes'),
    skipped: (many: number): string => stay(many, 'left out, or deactivated and incomplete'),
    'no-person': (many: number): string => stay(many, 'totals and repeated headers are no people'),
    'other-form': (many: number): string => stay(many, 'new people and existing users go to two different upload pages'),
  },
  movedAhead: (many: number): string =>
    `${plural(many, { one: '# leader stands', other: '# leaders stand' })} before their people, as the target asks; on the sheet it is the other way round.`,
  formulas: (many: number): string =>
    `${plural(many, { one: '# cell begins', other: '# cells begin' })} with =, +, -, @ or a tab and ${many === 1 ? 'is' : 'are'} in the file unaltered: do not open it in a spreadsheet before the upload.`,
  formula: (place: string, text: string): string => `${place}: ${quoted(text)}`,
  unbraced: (place: string): string => `${place} is in the file as it stands: a name with a comma cannot stand in braces.`,
  more: (many: number): string => plural(many, { one: 'and # more', other: 'and # more' }),
  datesOpen: (heading: string): string => `${heading} is blank in the file until you say how its dates are read.`,
  fieldLeftOut: (heading: string, many: number): string =>
    `${heading} is not in the file: the upload has no such column (${plural(many, { one: '# filled cell', other: '# filled cells' })}).`,
  withoutColumn: (headings: readonly string[]): string =>
    `Not in the file, because the sheet has no such column and a blank one might clear them: ${headings.join(', ')}.`,
  passwords: (many: number): string =>
    `${plural(many, { one: '# temporary password is', other: '# temporary passwords are' })} in the file, for anyone who opens it to read.`,
  passwordsMade: 'Passwords that Muster makes as people are sent are not in the file.',
  blanks: (many: number): string =>
    `${plural(many, { one: '# cell is', other: '# cells are' })} blank. Whether the upload keeps or clears such a value is not documented: look at its preview before you confirm.`,
  usersUnknown: 'The existing users are not known here: rows that change nothing are in the file too.',
  notCompared: 'What changed at the target since the team was fetched is not known: refresh the team or make a preview first.',
  template: {
    create: 'The headings of the upload for new people. Fill in a row a person and save as Unicode text.',
    update: 'The headings of the upload for existing users. Fill in a row a person and save as Unicode text.',
  },
  templateCsv: 'The headings of the upload for new people. Fill in a row a person and save as CSV.',
  issues: (many: number): string =>
    `${plural(many, { one: '# issue', other: '# issues' })}, one a line. Values of the sheet stand in the messages.`,
  escaped: 'What a spreadsheet would run as a formula has an apostrophe before it.',
  failures: 'Rows that did not succeed, with their reasons.',
};

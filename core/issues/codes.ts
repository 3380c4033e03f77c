/** Every issue code and its level. A code is public: it stands in the pane, the log, files and `docs/issues.md`, and never changes its meaning. */

export type Level = 'error' | 'warning' | 'info';

const LEVELS = {
  'header-not-found': 'error',
  'column-missing': 'error',
  'column-duplicate': 'error',
  'column-unused': 'info',
  required: 'error',
  'identifier-missing': 'error',
  'yes-no': 'error',
  'email-format': 'error',
  'email-characters': 'error',
  'employment-status': 'error',
  'license-type': 'error',
  'status-value': 'error',
  'date-format': 'error',
  'date-ambiguous': 'warning',
  'date-implausible': 'warning',
  'group-syntax': 'error',
  'choice-unknown': 'error',
  'number-range': 'error',
  'phone-format': 'error',
  'country-prefix': 'error',
  'tag-syntax': 'error',
  'skill-syntax': 'error',
  'skill-level': 'error',
  'username-format': 'error',
  'too-long': 'error',
  'batch-mixed-type': 'error',
  'email-duplicate': 'error',
  'employee-id-duplicate': 'error',
  'email-taken': 'error',
  'employee-id-taken': 'error',
  'user-not-found': 'error',
  'user-ambiguous': 'error',
  'role-unknown': 'error',
  'group-unknown': 'error',
  'manager-cannot-move': 'error',
  'manager-cannot-deactivate': 'error',
  'manager-cannot-demote': 'error',
  'deactivated-incomplete': 'info',
  'leader-not-found': 'error',
  'leader-ambiguous': 'error',
  'leader-self': 'error',
  'leader-inactive': 'error',
  'leader-not-manager': 'error',
  'leader-cycle': 'error',
  'leader-blocked': 'info',
  'leader-leading-zeros': 'warning',
  'leader-renamed': 'info',
  'leader-unassigned': 'warning',
  'cell-error': 'error',
  'id-rounded': 'error',
  'id-became-date': 'error',
  'id-leading-zeros': 'warning',
  'cell-merged': 'error',
  'row-hidden': 'info',
  whitespace: 'info',
  'invisible-character': 'warning',
  'mixed-script': 'warning',
  'looks-like-total': 'warning',
  'repeated-header': 'warning',
  'second-table': 'info',
  'password-in-sheet': 'warning',
  connection: 'error',
  setup: 'error',
  'seats-exceeded': 'error',
  'mass-change': 'error',
  refused: 'error',
  'changed-since-preview': 'error',
  conflict: 'error',
  'unknown-outcome': 'error',
} as const satisfies Record<string, Level>;

export type IssueCode = keyof typeof LEVELS;

export const ISSUE_CODES = Object.keys(LEVELS) as readonly IssueCode[];

/** A code as a small number, for packed findings. 0 says that nothing is wrong. */
export type CodeNumber = number;

const numbers = {} as Record<IssueCode, CodeNumber>;
ISSUE_CODES.forEach((code, index) => (numbers[code] = index + 1));

/** Number of each code, from 1. */
export const CODE: Readonly<Record<IssueCode, CodeNumber>> = numbers;

/** `status-value` on a row that makes a new person: the same code, but only a warning, since the cell is ignored. */
export const STATUS_IGNORED: CodeNumber = ISSUE_CODES.length + 1;

export const codeOfNumber = (number: CodeNumber): IssueCode =>
  number === STATUS_IGNORED ? 'status-value' : (ISSUE_CODES[number - 1] ?? 'refused');

/** The level of a code where it has no finding behind it; of a finding, `levelOfNumber` tells it. */
export const levelOf = (code: IssueCode): Level => LEVELS[code];

/** The level of a finding. */
export const levelOfNumber = (number: CodeNumber): Level => (number === STATUS_IGNORED ? 'warning' : levelOf(codeOfNumber(number)));

const ERROR = 1;
const levels = Uint8Array.from([0, ...ISSUE_CODES.map((code) => (levelOf(code) === 'error' ? ERROR : 0)), 0]);

export const isErrorNumber = (number: CodeNumber): boolean => levels[number] === ERROR;

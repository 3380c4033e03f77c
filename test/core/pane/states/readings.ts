/** Checks of sheets whose columns have to be asked about: unsure fields, unknown words, a header that changed. */
import type { CheckView, ColumnView, MappingView, WordsView } from '../../../../core/session/state.js';
import { mapping, noColumn, threeIssues } from './checks.js';
import { hostile } from './issues.js';

const columns: readonly ColumnView[] = [
  { column: 1, letter: 'A', heading: 'Full name', examples: ['Ann Lee', 'José García López', 'Zoë van Dyk'], field: null },
  { column: 2, letter: 'B', heading: 'Rome', examples: ['Agent', 'Team Lead', 'CS-Tier2'], field: null },
  { column: 3, letter: 'C', heading: 'E-Mail dienstlich', examples: ['ann.lee@example.org'], field: 'email' },
  { column: 4, letter: 'D', heading: 'Function', examples: [], field: null },
  { column: 5, letter: 'E', heading: 'Team Leader', examples: ['Bob Miller'], field: 'teamLeader' },
];
const role: MappingView = {
  ...noColumn,
  field: 'role',
  fieldHeading: 'Role',
  candidates: [
    { column: 2, letter: 'B', heading: 'Rome', confidence: 0.62, reason: 'the cells look like it' },
    { column: 4, letter: 'D', heading: 'Function', confidence: 0.51, reason: 'the heading is close to a known name' },
  ],
  choices: ['Agent', 'Team Lead', 'Customer Support Tier 2'],
};
const phone: MappingView = { ...noColumn, field: 'phoneChannel', fieldHeading: 'Phone Channel', required: true, choices: ['y', 'n'] };
const first: MappingView = { ...noColumn, field: 'firstName', fieldHeading: 'First Name', required: true, mayHaveValue: false };
const last: MappingView = { ...first, field: 'lastName', fieldHeading: 'Last Name' };
const found = mapping.filter(({ field }) => field !== 'employeeId');

/** Three required fields without a column, and one that two columns may be. */
export const unsure: CheckView = {
  ...threeIssues,
  columns,
  mapping: [first, last, role, phone, ...found],
  unusedHeadings: ['Full name', 'Rome', 'Function'],
};

export const onlyRole: CheckView = { ...unsure, mapping: [role, ...found] };
export const onlyName: CheckView = { ...unsure, mapping: [first, last, ...found] };
export const noAddress: CheckView = {
  ...unsure,
  columns: [
    { column: 1, letter: 'A', heading: 'Full name', examples: ['Ann Lee', 'José García López', 'Zoë van Dyk'], field: null },
    { column: 2, letter: 'B', heading: 'Leader', examples: ['bob@acme.com'], field: 'teamLeader' },
  ],
  mapping: [
    { ...noColumn, field: 'email', fieldHeading: 'Email Address', required: true, mayHaveValue: false },
    { ...first, source: 'made', made: { kind: 'name-part', heading: 'fullname', part: 'first', order: 'first-last' }, confidence: 1 },
    { ...last, source: 'made', made: { kind: 'name-part', heading: 'fullname', part: 'last', order: 'first-last' }, confidence: 1 },
  ],
};

const roleWords: WordsView = {
  field: 'role',
  heading: 'Function',
  choices: ['Agent', 'Team Lead', 'Customer Support Tier 2'],
  words: [
    {
      shown: 'CS-Tier2',
      word: 'cs-tier2',
      rows: 120,
      suggestions: [{ to: 'Customer Support Tier 2', label: 'Customer Support Tier 2' }],
      means: null,
    },
    { shown: 'TL', word: 'tl', rows: 8, suggestions: [{ to: 'Team Lead', label: 'Team Lead' }], means: null },
    { shown: '-', word: '-', rows: 1, suggestions: [{ to: '', label: '' }], means: null },
    { shown: 'Agnt', word: 'agnt', rows: 40, suggestions: [], means: 'Agent' },
  ],
};
const leaderWords: WordsView = {
  field: 'teamLeader',
  heading: 'Team Leader',
  choices: [],
  words: Array.from({ length: 12 }, (_, index) => ({
    shown: `Bob Miller ${'abcdefghijkl'.charAt(index)}.`,
    word: `bob miller ${'abcdefghijkl'.charAt(index)}.`,
    rows: 12 - index,
    suggestions: [
      { to: 'robert.miller@acme.com', label: 'Robert Miller (robert.miller@acme.com)' },
      { to: 'bobby.miller@acme.com', label: 'Bobby Miller-Featherstonehaugh (bobby.miller@acme.com)' },
    ],
    means: null,
  })),
};
const withRole: MappingView = {
  ...role,
  source: 'column',
  candidates: [],
  heading: 'Function',
  letter: 'D',
  column: 4,
  confidence: 1,
  reason: 'as you chose',
};
export const unknownWords: CheckView = { ...unsure, mapping: [withRole, ...found], words: [roleWords, leaderWords] };
/** Addresses and IDs that nobody has are no question. */
export const unknownAddresses: CheckView = {
  ...unknownWords,
  words: [
    {
      ...leaderWords,
      words: ['bob@acme.com', 'A417', '000418'].map((shown) => ({
        shown,
        word: shown.toLowerCase(),
        rows: 1,
        suggestions: [],
        means: null,
      })),
    },
  ],
};

/** Every source that a field can have, and a header that moved. */
export const drifted: CheckView = {
  ...unsure,
  mapping: [
    ...found,
    { ...phone, source: 'value', value: 'y', confidence: 1 },
    { ...noAddress.mapping[1]! },
    { ...noColumn, field: 'homeTown', fieldHeading: 'Home Town' },
  ],
  words: [{ ...roleWords, field: 'teamLeader', heading: 'Team Leader', words: roleWords.words.slice(3) }],
  drift: {
    lines: [
      { what: 'Column “Phone” is gone.', why: 'It was Phone Channel.', todo: '' },
      { what: 'Column “Desk” is new.', why: '', todo: '' },
    ],
  },
};

/** Somebody laid the sheet out anew. */
export const driftedMuch: CheckView = {
  ...drifted,
  drift: {
    lines: Array.from({ length: 12 }, (_, index) => ({ what: `“Column ${index + 1}” is a new column.`, why: 'It is not used.', todo: '' })),
  },
};

/** Markup wherever a sheet could put it. */
export const hostileReading: CheckView = {
  ...unsure,
  columns: columns.map((column) => ({ ...column, heading: hostile, examples: [hostile, hostile] })),
  mapping: [{ ...role, candidates: role.candidates.map((each) => ({ ...each, heading: hostile, reason: hostile })) }],
  drift: { lines: [{ what: hostile, why: hostile, todo: hostile }] },
};
export const hostileWords: CheckView = {
  ...unknownWords,
  words: [
    {
      ...roleWords,
      heading: hostile,
      choices: [hostile],
      words: [{ shown: hostile, word: hostile, rows: 3, suggestions: [{ to: hostile, label: hostile }], means: hostile }],
    },
    {
      ...leaderWords,
      heading: hostile,
      words: [{ shown: hostile, word: 'x', rows: 3, suggestions: [{ to: 'x', label: hostile }], means: null }],
    },
  ],
};

/** Fields that are chosen once for all rows: one with a value, one that is needed, one that the company set. */
export const forAllRows: CheckView = {
  ...threeIssues,
  knownUsers: 5120,
  columns,
  mapping: [
    { ...role, candidates: [], source: 'value', value: 'Agent', required: true, inBatch: 'value' },
    phone,
    { ...noColumn, field: 'rules', fieldHeading: 'Rules', inBatch: 'company-settings' },
    { ...noColumn, field: 'town', fieldHeading: 'Home Town' },
    ...found,
  ],
};

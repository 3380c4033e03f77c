/** What the check view says: what was found, what mends it, what a send shall do, and the team that was fetched. */
import type { FixDecision, Level, Mode } from '../../../session/state.js';
import type { Words } from './words.js';

export const checkStrings = ({ number, plural, people }: Words) => ({
  showPreview: 'Show preview',
  firstTitle: 'Check your roster',
  firstSteps: [
    ['Check', 'Finds and marks what would be refused. No cell is changed.'],
    ['Preview', 'Shows what would happen to each row.'],
    ['Send', 'Starts only when you say so.'],
  ],
  starter: {
    title: 'No roster yet?',
    hint: 'Either goes onto a new sheet; yours stay as they are.',
    sample: 'Make a sample roster',
    template: 'Make an empty template',
  },
  notSetUp: 'The connection is not set up yet. You can check without it; sending needs it.',
  firstSheet: (name: string) => `Sheet: ${name}`,
  emptyTitle: 'Nobody found here',
  emptyText: 'Muster looks for a header row with names such as Email Address or Team Leader, and for people below it.',
  goodTitle: 'All good',
  goodText: (count: number) => `${people(count)} ready to preview.`,
  untitled: 'This sheet',
  knownUsers: (count: number) => plural(count, { one: 'Compared with # user', other: 'Compared with # users' }),
  clearHighlights: 'Clear highlights',
  stale: 'The sheet changed since this check. Check it again to go on.',
  counts: {
    label: 'Show by level',
    error: (count: number) => plural(count, { one: 'error', other: 'errors' }),
    warning: (count: number) => plural(count, { one: 'warning', other: 'warnings' }),
    info: () => 'info',
  },
  causes: 'Fix these first',
  nextStep: 'Next step',
  frees: (count: number) => plural(count, { one: 'Frees # row', other: 'Frees # rows' }),
  safe: 'Mend all that needs no decision',
  nothingSafe: 'Nothing here can be mended without a decision.',
  fixAll: (count: number) => `Fix all ${number(count)}`,
  fixOne: 'Fix',
  show: 'Show',
  issues: 'Issues',
  codes: 'Kind of issue',
  allCodes: (count: number) => `All kinds (${number(count)})`,
  codeCount: (title: string, count: number) => `${title} (${number(count)})`,
  oneCause: (title: string) => `Only: ${title}`,
  previousError: 'Previous error',
  nextError: 'Next error',
  oneType: (heading: string) => `${heading}: one type goes at a time`,
  hidden: {
    title: (count: number) => plural(count, { one: '# row is hidden. Is it meant too?', other: '# rows are hidden. Are they meant too?' }),
    all: 'All rows',
    visible: 'Visible rows only',
  },
  noneLeft: 'No issues of this kind.',
  wholeSheet: 'Whole sheet',
  detail: 'Issue',
  fixes: 'Fixes',
  counted: (counts: Readonly<Record<Level, number>>) =>
    `Checked. ${plural(counts.error, { one: '# error', other: '# errors' })}, ${plural(counts.warning, { one: '# warning', other: '# warnings' })}.`,
});

export const modeStrings = () => ({
  label: 'What a send does',
  name: { create: 'Create', update: 'Update', sync: 'Both' } satisfies Record<Mode, string>,
  text: {
    create: 'Adds new people, changes nobody.',
    update: 'Changes existing people, adds nobody.',
    sync: 'Adds new people, changes existing ones.',
  } satisfies Record<Mode, string>,
  onlyCreate: (target: string) => `${target} only takes new people.`,
});

export const teamStrings = ({ people, plural, moment }: Words) => ({
  get: 'Get current team',
  refresh: 'Refresh team',
  or: 'Or begin with the people who are there already: they go onto a sheet of their own, ready to edit.',
  here: (count: number, at: number) => `${people(count)}, fetched ${moment(at)}.`,
  there: (name: string, count: number, at: number) => `On “${name}”: ${people(count)}, fetched ${moment(at)}.`,
  users: (count: number) => plural(count, { one: '# user so far', other: '# users so far' }),
  cancelMeans: 'Cancel leaves your sheets as they are.',
  refreshed: 'Team up to date',
  saidFetched: (count: number) => `${people(count)} fetched.`,
});

export const dateStrings = () => ({
  title: (heading: string) => `How are the dates in “${heading}” written?`,
  example: (text: string) => `“${text}” can be read in two ways.`,
  dayFirst: 'Day first',
  monthFirst: 'Month first',
});

/** A decision in words, for its title. */
const DECIDED = {
  create: { one: 'Switch # row to create', other: 'Switch # rows to create' },
  update: { one: 'Switch # row to update', other: 'Switch # rows to update' },
  'leave-out': { one: 'Leave out # row', other: 'Leave out # rows' },
  'visible-only': { one: 'Leave out # hidden row', other: 'Leave out # hidden rows' },
  'one-batch': { one: 'Leave out # row of another type', other: 'Leave out # rows of other types' },
  'take-back-in': { one: 'Take # row back in', other: 'Take # rows back in' },
};

export const fixStrings = ({ plural, rows }: Words) => ({
  title: (count: number) => plural(count, { one: 'Change # cell', other: 'Change # cells' }),
  decisionTitle: (decision: FixDecision) =>
    plural(decision.rows.length, DECIDED[decision.kind === 'row-mode' ? decision.mode : decision.kind]),
  choose: 'Write what?',
  chooseDecision: 'Do what?',
  list: 'Cells that change',
  rowList: 'Rows',
  apply: 'Apply',
  hint: 'Only the cells listed here are written.',
  formula: 'formula',
  formulas: (count: number) =>
    plural(count, {
      one: '# of these cells holds a formula, which stays unless you say otherwise.',
      other: '# of these cells hold formulas, which stay unless you say otherwise.',
    }),
  overwrite: (count: number) => plural(count, { one: 'Also overwrite # formula', other: 'Also overwrite # formulas' }),
  decisionHint: 'No cell is written. Muster keeps the choice for these rows.',
  done: (count: number) => plural(count, { one: '# cell changed.', other: '# cells changed.' }),
  decided: (count: number) => `Done for ${rows(count)}.`,
});

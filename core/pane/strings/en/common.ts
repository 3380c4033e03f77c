/** What more than one view says. */
import { joined } from '../../../issues/messages/en/joined.js';
import type { Busy, Level } from '../../../session/state.js';
import type { Words } from './words.js';

export const stepStrings = () => ({
  label: 'Steps',
  check: 'Check',
  preview: 'Preview',
  send: 'Send',
  settings: 'Settings',
  running: 'running',
});

export const commonStrings = ({ number, plural, people, rows }: Words) => ({
  people,
  rows,
  labelled: joined.labelled,
  list: joined.list,
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  dismiss: 'Dismiss',
  showAll: 'Show all',
  more: (count: number) => plural(count, { one: 'Show # more', other: 'Show # more' }),
  goToRow: 'Go to row',
  goToCell: 'Go to cell',
  rowNumber: (row: number) => `Row ${number(row)}`,
  blank: 'blank',
  becomes: 'becomes',
  tryAgain: 'Try again',
  /** Code that comes when it is asked for did not come. */
  notLoaded: {
    what: 'This part of Muster could not be loaded.',
    why: 'The connection broke, or Muster was updated meanwhile.',
    todo: 'Try again. If it stays so, close Muster and open it again.',
  },
  checkSheet: 'Check sheet',
  checkAgain: 'Check again',
  level: { error: 'Error', warning: 'Warning', info: 'Info' } satisfies Record<Level, string>,
  busy: {
    starting: 'Getting ready…',
    checking: 'Checking…',
    fixing: 'Writing…',
    'loading-users': 'Loading users…',
    previewing: 'Preparing…',
    sending: 'Sending…',
    saving: 'Saving…',
    testing: 'Testing…',
    clearing: 'Clearing…',
    'fetching-team': 'Getting the team…',
    'writing-team': 'Writing the sheet…',
  } satisfies Record<Busy['what'], string>,
  progress: (done: number, total: number) => `${number(done)} of ${number(total)}`,
});

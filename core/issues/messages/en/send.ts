/** English: what is said of a send, of taking it back, and of each of its rows. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { listed, number, people, plural, rows } from './phrases.js';

/** Empty where a torn record does not tell. */
type Op = 'create' | 'update' | 'activate' | 'deactivate' | 'delete' | '';
type Outcome = 'succeeded' | 'failed' | 'unknown' | 'cancelled' | 'not-sent';

/** What was done, and what was not, by operation. */
const DONE: Readonly<Record<Op, string>> = {
  create: 'created',
  update: 'updated',
  activate: 'activated',
  deactivate: 'deactivated',
  delete: 'deleted',
  '': 'done',
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a person can do about a row, by the code of its reason. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['refused', 'Correct the cell, then try again.'],
  ['leader-blocked', 'Mend what its leader needs, then try again.'],
  ['leader-not-sent', 'Mend what its leader needs, then try again.'],
  ['row-blocked', 'Mend what kept the rest of the row, then try again.'],
  ['done-in-part', 'Correct the row, then try again: only the rest is sent.'],
  ['changed-since-preview', 'Make a new preview.'],
  ['email-taken', 'Make a new preview; the row can be switched to an update.'],
  ['employee-id-taken', 'Make a new preview; the row can be switched to an update.'],
  ['user-not-found', 'Make a new preview.'],
  ['conflict', 'Make a new preview and choose which value stays.'],
  ['changed-at-target', 'Make a new preview and choose which value stays.'],
  ['unknown-outcome', 'Try again: the person is looked up first.'],
  ['seats-exceeded', 'Free seats or add some, then try again.'],
  ['connection', 'Check Settings, then try again.'],
  ['setup', 'Complete Settings, then try again.'],
  ['journal', 'Check that you may edit the workbook, then try again.'],
  ['lease', 'Wait until the other send has ended, then make a new preview.'],
  ['sheet', 'Open the sheet, then try again.'],
  ['strict', 'Mend the row that was refused, then make a new preview.'],
]);

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  succeeded: 'succeeded',
  failed: 'refused',
  unknown: 'not known',
  cancelled: 'cancelled',
  'not-sent': 'not sent',
};

export const send = {
  waiting: (reason: string, ms: number): string | null => {
    const seconds = `${number(Math.ceil(ms / 1000))} s`;
    if (reason === 'throttled') return `The target asks to wait ${seconds}`;
    if (reason === 'unsent') return `Requests cannot leave right now; trying again in ${seconds}`;
    if (reason === 'breaker') return `The target does not answer; trying again in ${seconds}`;
    if (reason === 'settle') return `Answers were lost; looking those people up in ${seconds}`;
    if (reason === 'retry') return `Asking again in ${seconds}`;
    return null;
  },
  stops: {
    connection: (detail: string): Message =>
      say(
        'The send stopped: no connection.',
        detail || 'The target refused the key, or could not be reached.',
        'Check Settings, then resume. What was sent stays.',
      ),
    setup: (detail: string): Message =>
      say('The send stopped: the connection is not set up.', detail, 'Check Settings, then resume. What was sent stays.'),
    'seats-exceeded': (detail: string): Message =>
      say('The send stopped: no seats are left.', detail, 'Free seats or add some, then send the rest.'),
    cancelled: (): Message => say('The send was cancelled.', 'What was sent before stays.', 'Make a new preview to send the rest.'),
    journal: (): Message =>
      say(
        'The send stopped: its record could not be written.',
        'Without it nobody could tell later what was sent.',
        'Check that you may edit the workbook, then resume.',
      ),
    lease: (): Message =>
      say('The send stopped: somebody else took it over.', 'Only one send runs at a time.', 'Wait until the other one has ended.'),
    sheet: (): Message =>
      say('The send stopped: the sheet could not be read.', 'Rows are read again before they are sent.', 'Open the sheet and resume.'),
    strict: (): Message =>
      say(
        'The send stopped at the first refusal.',
        'It is strict: what it did before is taken back as far as that is possible.',
        'Mend the row that was refused, then make a new preview.',
      ),
  },
  /** What became of one operation on a row, e.g. `Created`, `Not deactivated`. */
  outcome: (op: Op, outcome: Outcome): string => {
    if (outcome === 'succeeded') return capital(DONE[op]);
    if (outcome === 'unknown') return `Not known whether ${DONE[op]}`;
    return `Not ${DONE[op]}`;
  },
  outcomes: {
    failed: 'Refused',
    unknown: 'Not known yet',
    cancelled: 'Cancelled',
    'not-sent': 'Not sent',
    waiting: 'Waits',
    'on-its-way': 'On its way',
  },
  outcomeReasons: new Map([
    ['leader-blocked', 'Its leader was not created'],
    ['leader-not-sent', 'Its leader was not updated'],
    ['row-blocked', 'The rest of the row did not arrive'],
    ['done-in-part', 'Only a part of it arrived'],
    ['changed-since-preview', 'The row changed after the preview'],
    ['email-taken', 'The e-mail address exists already'],
    ['employee-id-taken', 'The employee ID exists already'],
    ['user-not-found', 'The person is no longer at the target'],
    ['unknown-outcome', 'The answer was lost; the next try looks the person up first'],
    ['conflict', 'The target holds something else than the sheet'],
    ['changed-at-target', 'The value was changed at the target meanwhile'],
    ['seats-exceeded', 'No seats were left'],
    ['connection', 'The connection failed'],
    ['setup', 'The connection is not set up'],
    ['journal', 'The record could not be written'],
    ['lease', 'Somebody else took over'],
    ['sheet', 'The sheet could not be read'],
    ['strict', 'Another row was refused before'],
  ]),
  advice: (code: string, outcome: Outcome): string =>
    ADVICE.get(code) ??
    (outcome === 'cancelled' ? 'Make a new preview to send the rest.' : outcome === 'failed' ? 'Correct the row, then try again.' : ''),
  /** What a step was to do, e.g. `Update Home Town and Role`. */
  intent: (op: Op, headings: readonly string[]): string => {
    const word = { create: 'Create', update: 'Update', activate: 'Activate', deactivate: 'Deactivate', delete: 'Delete', '': '' }[op];
    return headings.length === 0 ? word : `${word} ${listed(headings)}`;
  },
  undone: (exception: string): string => (exception === '' ? 'Taken back' : `Taken back; ${exception}`),
  notUndone: (reason: string): string => (reason === '' ? 'Not taken back' : `Not taken back: ${reason}`),
  undoUnknown: 'Not known whether it was taken back',
  undoing: (left: number): string | null => (left === 0 ? null : `Taking back what was sent: ${number(left)} to go`),
  undoChanged: 'Somebody changed it since',
  /** What stays of one row. */
  stayReason: (reason: 'mail' | 'field' | 'create' | 'unreadable' | 'deleted' | 'kept', heading: string): string =>
    ({
      mail: 'a mail that went out stays sent',
      field: `${heading} cannot be taken back`,
      create: 'the person stays, deactivated',
      unreadable: 'what stood there before is no longer known',
      deleted: 'the person was deleted and stays deleted',
      kept: 'the person stays as created: the target deactivates nobody',
    })[reason],
  /** The same for all rows. */
  stays: (reason: 'mail' | 'field' | 'create' | 'unreadable' | 'deleted' | 'kept', count: number, heading: string): string =>
    ({
      mail: `${people(count)} may have got a mail: it stays sent`,
      field: `${heading} of ${people(count)} stays as it was sent: the target cannot take it back`,
      create: plural(count, { one: '# person who was created stays, deactivated', other: '# people who were created stay, deactivated' }),
      unreadable: `${rows(count)} cannot be taken back: what stood there before is no longer known`,
      deleted: plural(count, { one: '# person was deleted and stays deleted', other: '# people were deleted and stay deleted' }),
      kept: plural(count, {
        one: '# person who was created stays: the target deactivates nobody',
        other: '# people who were created stay: the target deactivates nobody',
      }),
    })[reason],
  staysUnknown: (count: number): string => `${people(count)} may have been changed: the answer was lost, so nothing is taken back there`,
  staysRow: (person: string, sheetRow: number, detail: string): string =>
    `${[person, ...(sheetRow > 0 ? [`(row ${number(sheetRow)})`] : [])].filter((text) => text !== '').join(' ')}: ${detail}`,
  staysMore: (count: number): string => plural(count, { one: '# row more was not taken back', other: '# rows more were not taken back' }),
  nothingToUndo: say('There is nothing to take back.', 'No row of the last send arrived, or all of them were taken back.', ''),
  undoUnreadable: say(
    'This send cannot be taken back.',
    'Its record could not be read, and without it nobody knows what stood there before.',
    'Check the “Muster log” sheet, or correct the people at the target.',
  ),
  mapping: (field: string, heading: string): string => `${field} from “${heading}”`,
  logNotWritten: (detail: string): Message =>
    say('The send could not be added to the log sheet.', detail, 'The result stands here all the same; nothing about it changed.'),
  csvHeader: ['Row', 'Person', 'E-mail', 'Employee ID', 'What was to happen', 'Outcome', 'Field', 'Reason', 'What to do'],
  logRun: { send: 'Send', undo: 'Undo' },
  logStrict: 'Send, strict',
  outcomeWords: OUTCOME_WORDS,
  logCounts: (total: number, counts: Readonly<Record<Outcome, number>>): string =>
    [
      rows(total),
      ...(['succeeded', 'failed', 'unknown', 'cancelled', 'not-sent'] as const).flatMap((outcome) =>
        counts[outcome] > 0 ? [`${number(counts[outcome])} ${OUTCOME_WORDS[outcome]}`] : [],
      ),
    ].join(', '),
};

/** English: what the application says beside issues. Problems of an action, notices, summaries. */
import type { HttpFailure } from '../../../ports/index.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { cells, either, inSentence, number, plural, rows } from './phrases.js';

const FAILURES: Readonly<Record<HttpFailure['reason'], Message>> = {
  'not-allowed': say(
    'The address is not allowed.',
    'Muster sends only to the addresses of the target itself.',
    'Correct the address in Settings.',
  ),
  'secret-missing': say(
    'A key or secret is missing.',
    'The host has nothing to sign requests with.',
    'Enter the API key and secret in Settings.',
  ),
  'not-sent': say(
    'The request could not leave.',
    'The host refused it before anything was sent.',
    'Try again; if it stays so, check the address in Settings.',
  ),
  timeout: say('The target did not answer in time.', 'It may be busy, or the connection is slow.', 'Try again in a minute.'),
  network: say(
    'The target could not be reached.',
    'The connection broke off.',
    'Check the address in Settings and your connection, then try again.',
  ),
};

export const session = {
  failure: (failure: HttpFailure): Message => FAILURES[failure.reason],
  hostFailed: (detail: string): Message =>
    say('The spreadsheet did not do what was asked.', detail, 'Try again; if it stays so, close the pane and open it anew.'),
  noSheet: say('There is no sheet to check.', 'No visible sheet is active.', 'Open the sheet with the people and check again.'),
  hiddenUnknown: say(
    'It could not be told which rows are hidden.',
    'The spreadsheet did not tell; on long sheets asking for each row takes too long.',
    'Switch off “visible rows only” in Settings, or copy the visible rows to a sheet of their own.',
  ),
  notSetUp: (missing: string): Message => say('The connection is not set up.', `${missing} is missing.`, 'Open Settings and fill it in.'),
  settingsUnknown: (reason: string): Message =>
    say(
      'It could not be told whether the connection is set up.',
      reason === '' ? 'Where its settings are kept, nobody answers.' : reason,
      'Do the same once more; nothing has to be entered again.',
    ),
  noHosts: (): Message =>
    say(
      'This edition of Muster knows no address of the target.',
      'Every company has a service of its own, so its host is named when Muster is set up.',
      'Ask whoever set Muster up to name the host of your service.',
    ),
  badAddress: (hosts: readonly string[]): Message =>
    say(
      'This address is not allowed.',
      `It has to begin with https:// and lead to ${either(hosts)}.`,
      'Copy the address from the target’s administration page.',
    ),
  targetSaid: (reason: string): Message =>
    say('The target refused the connection.', reason, 'Check the address, the key and the secret in Settings.'),
  unreadable: (reason: string): Message =>
    say('The target’s answer could not be read.', reason, 'Check the address in Settings; if it is right, try again later.'),
  throttled: say('The target asks to wait.', 'It got more requests than it allows.', 'Try again in a minute.'),
  connected: (users: number): Message =>
    say('Connected.', `The target answered with ${plural(users, { one: '# user', other: '# users' })} on its first page.`, ''),
  usersNotRead: (reason: string): Message =>
    say('The existing users were not read.', reason, 'Leaders and duplicates are checked against this sheet only.'),
  leftOut: (count: number): Message =>
    say(
      `${cells(count)} changed meanwhile.`,
      'What stands there is no longer what the fix was made for.',
      'Look once more; nothing was written there.',
    ),
  protectedSheet: say('The sheet is protected.', 'Nothing can be highlighted on it.', 'The issues show in this list only.'),
  marksRefused: say(
    'The highlights could not be set.',
    'The spreadsheet refused them, perhaps because of another rule on this sheet.',
    'The issues show in this list only.',
  ),
  tooManyMarks: (count: number): Message =>
    say(
      `${cells(count)} could not be highlighted.`,
      'There are more than the spreadsheet takes.',
      'Mend the others first and check again; the list holds all of them.',
    ),
  noPlan: say('There is nothing to send.', 'No preview was made.', 'Make a preview first.'),
  nothingToSend: say(
    'There is nothing to send.',
    'No row is free of mistakes and new.',
    'Mend the rows that are blocked, then make a new preview.',
  ),
  somebodySends: say(
    'Somebody else is sending from this workbook.',
    'Only one send runs at a time, so that nobody is created twice. A pane that ended while it sent may count for three minutes more.',
    'Wait until it has ended, then try again.',
  ),
  noRun: say('There is nothing to take up.', 'The record of this send could not be found.', 'Make a new preview.'),
  otherSheet: (name: string): Message =>
    say('This send belongs to another sheet.', `It was started on “${name}”.`, 'Open that sheet and resume there.'),
  otherAddress: (address: string): Message =>
    say(
      'This send went to another address.',
      `It was started for ${address}.`,
      'Put that address back in Settings and resume, or make a new preview.',
    ),
  otherTarget: (label: string): Message =>
    say(
      'This send belongs to another target.',
      `It was started for ${label}, which keeps its own people and settings.`,
      `Choose ${label} in Settings, then go on.`,
    ),
  connectionStays: say(
    'The connection cannot be changed now.',
    'What is being sent, and what waits, was previewed for it.',
    'Wait until the queue is empty, or cancel what waits.',
  ),
  oldPreview: say('The preview is out of date.', 'The settings or the sheet changed after it was made.', 'Make a new preview.'),
  destination: (target: string, address: string): string => (address === '' ? `${target}: no address yet` : `${target}, ${address}`),
  modeLabel: {
    update: (rows: number): string => plural(rows, { one: 'Update this person instead', other: 'Update these # people instead' }),
    create: (rows: number): string => plural(rows, { one: 'Create this person instead', other: 'Create these # people instead' }),
  },
  fixLabel: (to: string): string => (to === '' ? 'Clear the cell' : `Write “${to}”`),
  fixAllLabel: (count: number, to: string | null): string =>
    to === null ? `Fix all ${number(count)}` : to === '' ? `Clear all ${number(count)}` : `Write “${to}” in all ${number(count)}`,
  reasons: {
    remembered: 'as you chose before',
    'known-heading': 'the heading is a known name',
    'similar-heading': 'the heading is close to a known name',
    contents: 'the cells look like it',
  },
  causeRows: (title: string, heading: string, value: string, count: number): string => {
    if (heading === '') return `${title}, ${rows(count)}`;
    const subject = `${heading}: ${inSentence(title)}`;
    return value === '' ? `${subject}, ${cells(count)}` : `${subject}, “${value}” in ${cells(count)}`;
  },
  causeBlocks: (title: string, count: number): string => `${title}. ${plural(count, { one: '# row waits', other: '# rows wait' })} for it`,
};

/** English: the words of the codes that a send brings, before it and after it. */
import type { IssueParams } from '../../issue.js';
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';

export const runIssues = {
  connection: (_, { other }) =>
    say('The target could not be reached.', other ?? '', 'Check the address and the key in Settings, then try again.'),
  setup: (_, { other }) => say('The connection is not set up.', other ?? '', 'Open Settings and fill in what is missing.'),
  'mass-change': (_, { count, other }) =>
    say(
      `This changes ${String(count ?? 0)} users.`,
      other ?? 'That is an unusually large part of them.',
      'Type the number to confirm that it is meant.',
    ),
  'seats-exceeded': (_, { other }) => say('The target has no seats left.', other ?? '', 'Free seats or add some, then send the rest.'),
  refused: (where, { other }) => say(`${where} was refused by the target.`, other ?? '', 'Correct the row and send it again.'),
  'changed-since-preview': (where) => say(`${where} changed after the preview.`, 'Only what was previewed is sent.', 'Make a new preview.'),
  conflict: (where, { other, names }) =>
    say(
      `${where} does not match what the target holds.`,
      names?.length === 3 ? `Last seen: “${names[0]!}”; on the sheet: “${names[1]!}”; at the target now: “${names[2]!}”.` : (other ?? ''),
      'Make a new preview and choose which value stays; where it asks for none, look the person up at the target.',
    ),
  'unknown-outcome': (where, { other }) =>
    say(
      `It is not known whether ${where} was sent.`,
      other ?? 'The answer of the target was lost.',
      'Resume the send: Muster looks the person up before anything is sent again.',
    ),
} satisfies Readonly<Record<string, (where: string, params: IssueParams) => Message>>;

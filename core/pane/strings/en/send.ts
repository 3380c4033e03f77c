/** What the send view says: of a send, of taking one back, and of what was cut off. */
import type { Outcome, RunRow } from '../../../session/state.js';
import type { Words } from './words.js';

type RowOutcome = RunRow['outcome'];

export const sendStrings = ({ number, plural, span, people, changes }: Words) => ({
  none: 'Nothing sent yet',
  noneText: 'Results appear here, row by row, while a send runs.',
  sending: (count: number) => `Sending ${people(count)}`,
  undoing: (count: number) => `Undoing ${changes(count)}`,
  waiting: 'Waiting',
  stopping: 'Stopping',
  stopped: 'Stopped',
  refused: 'Stopped at a refusal',
  takingBack: 'Undoing what was sent',
  allSent: (count: number) => `${people(count)} sent`,
  allUndone: (count: number) => `${changes(count)} undone`,
  ended: 'Finished, with open rows',
  undoEnded: 'Undo finished, with open rows',
  progress: 'Progress',
  left: (ms: number) => `About ${span(ms)} left`,
  leftUnknown: 'Working out the time left',
  cancelMeans: (sent: number) =>
    plural(sent, {
      one: 'Stops before the next batch; # already sent stays.',
      other: 'Stops before the next batch; # already sent stay.',
    }),
  undoCancelMeans: (undone: number) =>
    plural(undone, {
      one: 'Stops before the next batch; # already undone stays undone.',
      other: 'Stops before the next batch; # already undone stay undone.',
    }),
  takingBackCancelMeans: 'Stops before the next batch; what is not undone by then stays.',
  stoppingText: 'The batch on its way is finished first.',
  unknownText: 'Unknown: the answer was lost, so the person may exist. Muster looks them up before it tries again.',
  strictText: 'Strict: the first refusal stops it and undoes what it did.',
  retry: (count: number) => `Retry failed (${number(count)})`,
  rest: (count: number) => `Send the rest (${number(count)})`,
  undoRest: (count: number) => `Undo the rest (${number(count)})`,
  backToCheck: 'Back to check',
  results: 'Results',
  counts: 'Show by outcome',
  detail: 'Result',
  outcome: {
    succeeded: 'sent',
    failed: 'failed',
    unknown: 'unknown',
    cancelled: 'cancelled',
    'not-sent': 'not sent',
    waiting: 'waiting',
    'on-its-way': 'on its way',
  } satisfies Record<RowOutcome, string>,
  /** The words that differ while a run is taken back. */
  undoOutcome: { succeeded: 'undone', 'not-sent': 'not undone' },
  undone: 'undone',
  notUndone: 'not undone',
  undoable: (count: number) => plural(count, { one: '# row can be taken back.', other: '# rows can be taken back.' }),
  undo: 'Undo this run',
  stays: 'Stays done',
  said: (done: number, total: number, left: number | null) =>
    `${number(done)} of ${number(total)} done${left === null ? '' : `, about ${span(left)} left`}.`,
  saidEnd: (outcomes: Readonly<Record<Outcome, number>>, undo: boolean) =>
    `Finished. ${number(outcomes.succeeded)} ${undo ? 'undone' : 'sent'}, ${number(outcomes.failed)} failed, ${number(outcomes.unknown)} unknown.`,
});

export const receiptStrings = ({ moment }: Words) => ({
  title: 'Receipt',
  run: 'Run',
  by: 'Who',
  at: 'When',
  span: (from: number, to: number) => `${moment(from)} to ${moment(to)}`,
  to: 'Where to',
  columns: 'Columns',
  failures: 'Rows that did not succeed, with reasons:',
  download: 'Download',
  downloadName: 'Download as CSV',
  copy: 'Copy',
  copyName: 'Copy as CSV',
  copied: 'Copied.',
  notCopied: 'Could not be copied here. Download it instead.',
});

export const resumeStrings = ({ people, plural, moment }: Words) => ({
  title: 'A send was cut off',
  undoTitle: 'An undo was cut off',
  text: (total: number, sheet: string, host: string, startedAt: number) =>
    `${people(total)} from “${sheet}” to ${host}, started ${moment(startedAt)}.`,
  known: 'Muster first looks up who arrived, then sends only the rest. Nobody is sent twice.',
  undoKnown: 'Muster first looks up what was taken back, then goes on with the rest.',
  more: (count: number) => plural(count, { one: '# more after this one.', other: '# more after this one.' }),
  ofTarget: (label: string) => `It belongs to ${label}: Resume switches to that target.`,
  resume: 'Resume',
});

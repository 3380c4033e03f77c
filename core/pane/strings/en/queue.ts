/** English: what the pane says of the queue of sends, of sends that a closed pane left, and of rows that are not done. */
import type { QueuedSend } from '../../../session/state.js';
import type { Words } from './words.js';

type Kind = QueuedSend['kind'];

export const queueStrings = ({ number, plural, people, changes, rows, moment }: Words) => {
  const quoted = (sheet: string) => `“${sheet}”`;
  const kinds = { send: '', undo: 'Undo: ', retry: 'Once more: ', resume: 'Resumed: ' };
  return {
    label: 'Queue of sends',
    starting: (sheet: string) => `Starting: ${quoted(sheet)}`,
    sending: (done: number, total: number, sheet: string) => `Sending ${quoted(sheet)}: ${number(done)} of ${number(total)}`,
    undoing: (done: number, total: number, sheet: string) => `Undoing ${quoted(sheet)}: ${number(done)} of ${number(total)}`,
    waiting: (count: number) => plural(count, { one: '# send waits', other: '# sends wait' }),
    item: (kind: Kind, count: number, sheet: string) =>
      `${kinds[kind]}${quoted(sheet)}, ${kind === 'undo' ? changes(count) : people(count)}`,
    show: 'Show',
    remove: 'Remove',
    removeName: (item: string) => `Remove: ${item}`,
    cancelMeans: (waiting: number) =>
      waiting === 0
        ? 'Cancel stops before the next batch; what was sent stays.'
        : plural(waiting, { one: 'Cancel also drops the # send that waits.', other: 'Cancel also drops the # sends that wait.' }),
    paused: 'The queue has paused',
    goOn: 'Go on',
    willWait: 'Waits until the send before it has ended.',
    left: 'Muster was closed while a send waited',
    leftText: (count: number, sheet: string, at: number) => `${quoted(sheet)}, ${people(count)}, ${moment(at)}`,
    leftKnown: 'Nothing of it was sent. Continue makes the preview anew; where nothing has changed, it is sent.',
    continue: 'Continue',
    failed: (count: number, sheet: string, at: number) => `Not done: ${quoted(sheet)}, ${rows(count)}, ${moment(at)}`,
    tryAgain: (count: number) => `Try again (${number(count)})`,
    edit: 'Edit',
    editName: 'Edit these rows',
    noRows: 'None of these people stands on the sheet any more.',
  };
};

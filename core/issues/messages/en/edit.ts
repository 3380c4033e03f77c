/** English: what the application says of cells that it wrote for the user. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { cells } from './phrases.js';

export const edit = {
  otherSheet: say('Nothing was taken back.', 'The cells that were written last are on another sheet.', 'Open that sheet and undo there.'),
  notTakenBack: (count: number): Message =>
    say(
      `${cells(count)} could not be taken back.`,
      'They hold something else by now, or their rows are gone.',
      'What stands there was left as it is.',
    ),
  personGone: say(
    'The person is no longer on the sheet.',
    'The row was deleted, or another sheet is open.',
    'What you typed is still in the form. Go back to the sheet, or leave the form.',
  ),
};

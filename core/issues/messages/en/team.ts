/** English: what is said of the team that was fetched. Problems, notices, and what a refresh did. */
import type { Message } from '../../message.js';
import { say } from '../phrasing.js';
import { cells, people, plural } from './phrases.js';

export const team = {
  /** Names of sheets that Muster adds; the host puts a number behind a name that is taken. */
  teamSheet: 'Current team',
  absentSheet: 'Not on the sheet',
  writing: 'Muster is writing people here. If these words stay, the writing was cut off: delete this sheet.',
  cancelledNote: 'Cancelled before it was done: nobody is here. Delete this sheet, or get the team again.',

  cancelled: say('Cancelled.', 'Nothing was changed.', 'Start again when you like.'),
  noNewSheets: say(
    'No sheet can be added.',
    'This spreadsheet does not let Muster add sheets.',
    'Open the workbook where you may add sheets, and try again.',
  ),
  protectedSheet: (name: string): Message =>
    say(
      `“${name}” is protected.`,
      'The team could not be brought up to date there.',
      'Ask the owner of the sheet for access, then try again.',
    ),
  noHeadings: (name: string): Message =>
    say(
      `The headings of “${name}” were not found.`,
      'Without Record, Email Address or Employee ID nobody can tell which row is whom.',
      'Put the headings back; or delete the sheet, and the team comes into a new one.',
    ),
  movedMeanwhile: (name: string): Message =>
    say(
      `“${name}” changed while it was brought up to date.`,
      'Rows or columns were moved or edited, so the rest was not written.',
      'Get the team once more; what was written is right.',
    ),
  baselineLost: say(
    'It is not known what was fetched.',
    'The hidden sheet “Muster team” was deleted or changed.',
    'Every difference to the target counts as your edit. Look through the preview, or delete the sheet and get the team again.',
  ),

  fetched: (many: number, name: string): string => `${people(many)} written to “${name}”`,
  listed: (many: number, name: string): string =>
    `${people(many)} listed on “${name}”, proposed as deactivated; nothing is sent before a preview`,
  upToDate: 'Nothing changed at the target',
  written: (many: number): string => `${cells(many)} brought up to date`,
  added: (many: number): string => `${people(many)} added at the end`,
  noRoom: (many: number): string => `${people(many)} not added: another table stands below the list; move it away, then get the team again`,
  gone: (many: number): string =>
    plural(many, {
      one: '# person no longer at the target; the row stays',
      other: '# people no longer at the target; their rows stay',
    }),
  removed: (many: number): string =>
    plural(many, {
      one: '# person whom you took out of the sheet stays out',
      other: '# people whom you took out of the sheet stay out',
    }),
  kept: (many: number): string => plural(many, { one: '# edit of yours not sent yet: kept', other: '# edits of yours not sent yet: kept' }),
  conflicts: (many: number): string => `${cells(many)} changed both here and at the target: kept, the preview asks which to send`,
  plain: 'What was fetched before is lost: every difference counts as your edit, and people you took out may be back',
};

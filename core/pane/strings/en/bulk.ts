/** What the pane says around the edit of many rows. */
import type { Words } from './words.js';

export const bulkStrings = ({ plural, rows, number }: Words) => ({
  open: 'Edit rows…',
  title: 'Edit rows',
  which: 'Which rows',
  selected: (count: number) => `Selected on the sheet: ${rows(count)}`,
  everybody: (count: number) => `All people: ${rows(count)}`,
  again: 'Read the selection again',
  narrow: 'Narrow down',
  any: 'Any',
  issue: 'Issue',
  cause: 'Cause',
  chosen: (count: number) => `${rows(count)} chosen`,
  attribute: 'Attribute',
  pick: 'Choose…',
  way: 'What to do',
  ways: { set: 'Set to', replace: 'Replace the list', add: 'Add to the list', remove: 'Remove from the list', clear: 'Clear' },
  value: 'Value',
  severalHint: 'Several entries with a semicolon between them.',
  another: 'Add an attribute',
  drop: (heading: string) => (heading === '' ? 'Remove this attribute' : `Remove ${heading}`),
  show: 'Show changes',
  inRows: (changed: number, chosen: number) => `In ${number(changed)} of ${rows(chosen)}`,
  nothing: 'Nothing would change.',
  unreadable: (count: number) =>
    plural(count, {
      one: '# cell holds a list that cannot be read, and stays.',
      other: '# cells hold lists that cannot be read, and stay.',
    }),
  formulas: (count: number) =>
    plural(count, { one: '# of these cells holds a formula, and stays.', other: '# of these cells hold formulas, and stay.' }),
  clean: 'The new values have no mistakes.',
  brings: 'What the new values bring',
  errors: (count: number) => plural(count, { one: '# error', other: '# errors' }),
  warnings: (count: number) => plural(count, { one: '# warning', other: '# warnings' }),
  more: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
  write: (count: number) => plural(count, { one: 'Write # cell', other: 'Write # cells' }),
  undoable: (cells: number) => plural(cells, { one: '# cell was written.', other: '# cells were written.' }),
  undone: 'Taken back.',
});

/** What the preview says: of a send, and of taking one back. */
import type { BlankPolicy, MassChangeView, PlanWord } from '../../../session/state.js';
import type { Words } from './words.js';

export const previewStrings = ({ number, plural, people, changes }: Words) => ({
  title: 'Preview',
  undoTitle: 'Undo: preview',
  none: 'No preview yet',
  noneText: 'A preview shows what would happen to each row. Nothing is sent.',
  make: 'Make preview',
  word: {
    create: 'create',
    update: 'update',
    unchanged: 'unchanged',
    blocked: 'blocked',
    'not-allowed': 'not allowed',
    skipped: 'skipped',
  } satisfies Record<PlanWord, string>,
  /** What a send calls an update is, in its inverse, a change that is taken back. */
  undoWord: 'undo',
  counts: 'Show by plan',
  to: 'To',
  loadUsers: 'Load existing users',
  loadUsersText: 'Nobody is compared with existing users yet.',
  welcomeTitle: 'Welcome mail',
  welcomeText: 'The API has no switch that holds welcome mails back.',
  strictTitle: 'Strict',
  strictText: 'The first refusal stops the send and undoes what it did.',
  changeSetting: 'Change',
  rows: 'Rows',
  detail: 'Row',
  cellDetail: 'Cell',
  changes: 'Changes',
  fixes: 'Ways on',
  send: (count: number) => `Send ${people(count)}`,
  undo: (count: number) => `Undo ${changes(count)}`,
  nothing: 'Nothing to send: no row is ready.',
  nothingToUndo: 'Nothing can be taken back.',
  noConnection: 'No connection yet: add the address and the key.',
  stale: 'The sheet changed since the check. Check it again first.',
  openSettings: 'Open settings',
  irreversible: 'Cannot be taken back',
  stays: 'Stays as it is',
  todo: 'To do first, in this order',
  absent: (count: number) =>
    plural(count, {
      one: '# person is not on this sheet and is not touched.',
      other: '# people are not on this sheet and are not touched.',
    }),
  listAbsent: 'List them on a new sheet',
  mass: ({ changed, deactivated, users }: MassChangeView) =>
    `More than usual: ${number(changed)} of ${plural(users, { one: '# user', other: '# users' })}${deactivated > 0 ? `, ${number(deactivated)} deactivated` : ''}.`,
  massField: (type: string) => `Type ${type} to send`,
  massFieldUndo: (type: string) => `Type ${type} to undo`,
});

export const conflictStrings = ({ plural, number }: Words) => ({
  title: (count: number) => plural(count, { one: '# value changed on both sides', other: '# values changed on both sides' }),
  text: 'Their rows wait until you choose.',
  lastSeen: 'Last seen',
  sheet: 'Sheet',
  target: 'Target',
  keepSheet: 'Send the sheet’s value',
  keepTarget: 'Take the target’s value',
  forAll: (count: number) => `For all ${number(count)}`,
});

export const blankStrings = ({ plural }: Words) => ({
  title: 'Blank cells',
  policy: { keep: 'Keep', clear: 'Clear', error: 'Stop as an error' } satisfies Record<BlankPolicy, string>,
  means: (policy: BlankPolicy, count: number) =>
    plural(
      count,
      {
        keep: { one: '# value stays', other: '# values stay' },
        clear: { one: 'This clears # value', other: 'This clears # values' },
        error: { one: '# blank cell is an error', other: '# blank cells are errors' },
      }[policy],
    ),
});

/** What the pane says of temporary passwords. */
import type { PreviewView, SettingsView } from '../../../session/state.js';
import type { Words } from './words.js';

type Mode = SettingsView['makePasswords'];

export const passwordStrings = ({ number, plural, people }: Words) => ({
  title: 'Temporary passwords',
  make: 'Make passwords for',
  mode: {
    off: { label: 'Nobody', hint: 'Only what stands on the sheet is sent.' },
    blank: { label: 'Blank cells', hint: 'Whoever has none on the sheet gets one as they are sent.' },
    all: { label: 'Everybody', hint: 'Whatever stands on the sheet, each new person gets one as they are sent.' },
  } satisfies Record<Mode, { readonly label: string; readonly hint: string }>,
  clearAfter: 'Clear passwords after a send',
  clearAfterHint: 'Of people who were created. The history of the file may keep them all the same.',
  /** What a send does about them. */
  plan: (mode: Mode, { counts, filledPasswords }: PreviewView) => {
    const fromSheet = `${number(filledPasswords)} from the sheet`;
    if (mode === 'off') return `${fromSheet}.`;
    const made = `${number(mode === 'all' ? counts.create : counts.create - filledPasswords)} made as people are sent`;
    return mode === 'all' || filledPasswords === 0 ? `${made}.` : `${made}, ${fromSheet}.`;
  },
  made: (count: number) => `Passwords of ${people(count)}`,
  madeText: 'Made for this send. They are in this pane only and are gone when it closes. The file holds them for anyone to read.',
  show: 'Show',
  hide: 'Hide',
  downloadName: 'Download passwords as CSV',
  copyName: 'Copy passwords as CSV',
  forget: 'Forget them',
  lost: (count: number) => `Nobody knows the passwords of ${people(count)}`,
  lostText: 'The pane that made them was closed, or the person was there before. Set a new password at the target for these people:',
  others: (count: number) => `and ${number(count)} more`,
  clearable: (count: number) =>
    plural(count, { one: '# password that was sent is still on the sheet.', other: '# passwords that were sent are still on the sheet.' }),
  clear: 'Clear these cells',
});

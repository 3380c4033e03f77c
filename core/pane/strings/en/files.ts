/** What the pane says of files that are handed on: for those who upload by hand, and for people who read. */
import type { FileKind } from '../../../export/index.js';
import type { Words } from './words.js';

export const fileStrings = ({ plural }: Words) => ({
  title: 'Files',
  kind: {
    upload: { name: 'Upload file', hint: 'Rows without errors, as the upload page takes them.', none: 'Check the sheet again first.' },
    template: { name: 'Template', hint: 'The headings of the upload page alone.', none: 'There is no upload page for this target.' },
    issues: { name: 'Issues as CSV', hint: 'Everything that was found, to read or to pass on.', none: 'Check the sheet again first.' },
    failures: { name: 'Failures as CSV', hint: 'What the last send left, with reasons.', none: 'No send has left anything.' },
  } satisfies Record<FileKind, { readonly name: string; readonly hint: string; readonly none: string }>,
  notes: 'What to know first',
  ready: (count: number) => plural(count, { one: 'Ready, with # note.', other: 'Ready, with # notes.' }),
  download: 'Download',
  downloadName: (name: string) => `Download ${name}`,
  copy: 'Copy',
  copyName: (name: string) => `Copy the text of ${name}`,
  sheet: 'New sheet',
  sheetName: (name: string) => `Lay ${name} out on a new sheet`,
  copied: 'Copied.',
  notCopied: 'Could not be copied here.',
  laidOut: 'It is on a new sheet, every cell as text.',
  /** Some hosts let no file through, and nothing tells: the other ways stand beside it. */
  ways: 'If nothing is downloaded, this host lets no files through: copy the text, or use a new sheet and save it from there.',
});

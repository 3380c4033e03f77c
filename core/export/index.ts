/** Files for people who must upload by hand, and for people who read: made as text, handed on as bytes. */
export { csvFile, type Draft, fileOf, fileSteps } from './draft.js';
export { fileName } from './file-name.js';
export { type IssueLine, issuesDraft } from './issues.js';
export { starterSheet, type StarterKind } from './starter-sheet.js';
export { templateDraft, uploadDraft, uploadSteps } from './upload.js';
export type { UploadForm, UploadForms } from './upload-form.js';

/**
 * `upload`: what the target's upload page takes; `template`: its headings alone; `issues`: everything that was found, for people;
 * `failures`: what the last send left.
 */
export type FileKind = 'upload' | 'template' | 'issues' | 'failures';

export interface ExportFile {
  /** With its ending, e.g. `roster.txt`. */
  readonly name: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  /** What to know before it is handed on, e.g. cells that begin with `=`; a line each. */
  readonly notes: readonly string[];
}

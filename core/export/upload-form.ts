/** What a target's upload pages take: which fields, in which order, and in which kind of file. Headings are the fields' own. */

export interface UploadForms {
  /** Field keys of the page for new people. */
  readonly create: readonly string[];
  /** Field keys of the page for existing users; absent where there is none. */
  readonly update?: readonly string[];
  /** Unicode text where it is left out; `plain-csv` is UTF-8 with commas, values unaltered. */
  readonly file?: 'unicode-text' | 'plain-csv';
  /** Key of a field of which a file holds one value only: the file is called by it. */
  readonly oneValueOf?: string;
}

export type UploadForm = 'create' | 'update';

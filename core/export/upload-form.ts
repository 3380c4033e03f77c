/** What a target's upload pages take: which fields, in which order. Headings are the fields' own. */

export interface UploadForms {
  /** Field keys of the page for new people. */
  readonly create: readonly string[];
  /** Field keys of the page for existing users. */
  readonly update: readonly string[];
}

export type UploadForm = keyof UploadForms;

/** A file before it is bytes: its records can go into a new sheet as well. */
import { utf16WithMark, utf8WithMark } from './encode.js';
import { csvText } from './escape-csv.js';
import type { ExportFile } from './index.js';
import { unicodeText } from './unicode-text.js';

export interface Draft extends Pick<ExportFile, 'name' | 'notes'> {
  /** `unicode-text`: values unaltered, for a page that takes them in; `csv`: for people, so that nothing of it runs. */
  readonly form: 'unicode-text' | 'csv';
  /** The headings first. */
  readonly records: readonly (readonly string[])[];
}

/** The file of a draft. */
export function fileOf({ name, notes, form, records }: Draft): ExportFile {
  return form === 'csv'
    ? csvFile(name, csvText(records), notes)
    : { name, notes, mime: 'text/plain;charset=utf-16le', bytes: utf16WithMark(unicodeText(records)) };
}

/** A file of text that is CSV already. */
export function csvFile(name: string, text: string, notes: readonly string[]): ExportFile {
  return { name, notes, mime: 'text/csv;charset=utf-8', bytes: utf8WithMark(text) };
}

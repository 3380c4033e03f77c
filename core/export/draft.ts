/** A file before it is bytes: its records can go into a new sheet as well. */
import { utf8 } from '../auth/utf8.js';
import { utf8WithMark } from './encode.js';
import { csvText } from './escape-csv.js';
import type { ExportFile } from './index.js';
import { plainCsv } from './plain-csv.js';
import { unicodeText } from './unicode-text.js';

export interface Draft extends Pick<ExportFile, 'name' | 'notes'> {
  /** `unicode-text` and `plain-csv`: values unaltered, for a page that takes them in; `csv`: for people, so that nothing of it runs. */
  readonly form: 'unicode-text' | 'plain-csv' | 'csv';
  /** The headings first. */
  readonly records: readonly (readonly string[])[];
}

const CSV = 'text/csv;charset=utf-8';

/** The file of a draft. */
export function fileOf({ name, notes, form, records }: Draft): ExportFile {
  switch (form) {
    case 'csv':
      return csvFile(name, csvText(records), notes);
    case 'plain-csv': // no mark before the first heading: a page that does not expect one would not know that column
      return { name, notes, mime: CSV, bytes: utf8(plainCsv(records)) };
    case 'unicode-text':
      return { name, notes, mime: 'text/plain;charset=utf-16le', bytes: unicodeText(records) };
  }
}

/** A file of text that is CSV already. */
export function csvFile(name: string, text: string, notes: readonly string[]): ExportFile {
  return { name, notes, mime: CSV, bytes: utf8WithMark(text) };
}

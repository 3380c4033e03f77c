/** A file before it is bytes: its records can go into a new sheet as well. */
import { utf8 } from '../auth/utf8.js';
import { utf8WithMark } from './encode.js';
import { csvText } from './escape-csv.js';
import type { ExportFile } from './index.js';
import { plainCsv } from './plain-csv.js';
import { unicodeText } from './unicode-text.js';
import type { Steps } from '../steps/steps.js';

export interface Draft extends Pick<ExportFile, 'name' | 'notes'> {
  /** `unicode-text` and `plain-csv`: values unaltered, for a page that takes them in; `csv`: for people, so that nothing of it runs. */
  readonly form: 'unicode-text' | 'plain-csv' | 'csv';
  /** The headings first. */
  readonly records: readonly (readonly string[])[];
}

const CSV = 'text/csv;charset=utf-8';
/** Written in a few milliseconds, and few enough pages to be put together. */
const RECORDS_A_STEP = 1_024;

interface Form {
  readonly mime: string;
  readonly bytes: (records: Draft['records']) => Uint8Array;
  /** Bytes of a mark at the begin of a file. */
  readonly mark: number;
}

const FORMS: Readonly<Record<Draft['form'], Form>> = {
  csv: { mime: CSV, bytes: (records) => utf8WithMark(csvText(records)), mark: 3 },
  // No mark before the first heading: a page that does not expect one would not know that column.
  'plain-csv': { mime: CSV, bytes: (records) => utf8(plainCsv(records)), mark: 0 },
  'unicode-text': { mime: 'text/plain;charset=utf-16le', bytes: unicodeText, mark: 2 },
};

/** The file of a draft. */
export function fileOf({ name, notes, form, records }: Draft): ExportFile {
  const { mime, bytes } = FORMS[form];
  return { name, notes, mime, bytes: bytes(records) };
}

/** The same in steps. */
export function* fileSteps({ name, notes, form, records }: Draft): Steps<ExportFile> {
  const { mime, bytes, mark } = FORMS[form];
  const pages: Uint8Array[] = [];
  let length = 0;
  for (let from = 0; from === 0 || from < records.length; from += RECORDS_A_STEP) {
    const written = bytes(records.slice(from, from + RECORDS_A_STEP)).subarray(from === 0 ? 0 : mark);
    pages.push(written);
    length += written.length;
    yield;
  }
  const whole = new Uint8Array(length);
  let end = 0;
  for (const page of pages) {
    whole.set(page, end);
    end += page.length;
  }
  return { name, notes, mime, bytes: whole };
}

/** A file of text that is CSV already. */
export function csvFile(name: string, text: string, notes: readonly string[]): ExportFile {
  return { name, notes, mime: CSV, bytes: utf8WithMark(text) };
}

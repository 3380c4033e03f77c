/** Everything that was found, as a table for people: one line an issue, in the order of the sheet. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Steps } from '../steps/steps.js';
import { columnLetter } from '../table/a1.js';
import type { Draft } from './draft.js';
import { fileName } from './file-name.js';

/** An issue with what a reader without the sheet needs beside it. */
export interface IssueLine {
  readonly row: number | null;
  readonly column: number | null;
  readonly heading: string;
  /** Who stands on the row; empty for an issue of the header or of the sheet. */
  readonly person: string;
  readonly code: string;
  readonly level: string;
  readonly message: Message;
  /** What would mend it, in words; of several a person chooses one. */
  readonly fix: string;
}

/** Each line has words of its own, and what would mend it is looked up. */
const LINES_A_STEP = 16;

/** Makes the table of the issues. */
export function* issuesDraft(issues: Iterable<IssueLine>, of: string, day: string): Steps<Draft> {
  const { files } = spoken();
  const records: string[][] = [];
  for (const { row, column, heading, person, code, level, message, fix } of issues) {
    const place = [row === null ? '' : String(row), column === null ? '' : columnLetter(column), heading, person];
    records.push([...place, code, level, message.what, message.why, message.todo, fix]);
    if (records.length % LINES_A_STEP === 0) yield;
  }
  return {
    name: fileName(of, files.names.issues, day, 'csv'),
    form: 'csv',
    records: [files.issuesHeader, ...records],
    notes: [files.issues(records.length), files.escaped],
  };
}

/** One finding about a cell, a row or the run, built in one place and never thrown. */
import { columnLetter } from '../table/a1.js';
import { type IssueCode, type Level, levelOf } from './codes.js';
import { spoken } from './messages/spoken.js';
import type { Message } from './message.js';

/** What a message may name. Which of them are set depends on the code. */
export interface IssueParams {
  /** The cell's text; dots for a secret. */
  readonly value?: string;
  /** Heading on the sheet, or the field's own where the column is missing. */
  readonly heading?: string;
  readonly limit?: number;
  /** The lowest and the highest number that is accepted; absent where there is none. */
  readonly min?: number;
  readonly max?: number;
  /** Accepted words, unknown names, near matches, other rows: whatever the code lists. */
  readonly names?: readonly string[];
  /** Names that are not on the list of the target against which they were checked. */
  readonly unknown?: readonly string[];
  /** Another cell or person that the issue is about, in words. */
  readonly other?: string;
  readonly count?: number;
  /** What the row is for, where the words depend on it. */
  readonly mode?: 'create' | 'update';
}

/** Where an issue sits; 1-based sheet positions. */
export interface IssuePlace {
  readonly row: number | null;
  readonly column: number | null;
  readonly field: string | null;
}

export interface Issue extends IssuePlace {
  readonly code: IssueCode;
  readonly level: Level;
  readonly params: IssueParams;
  readonly message: Message;
}

const LONGEST_HEADING = 80; // of a cell that is a note rather than a heading

/** `Email Address (C14)`, or as much of it as there is, on one line. */
export function placeInWords(place: IssuePlace, heading: string): string {
  const name = heading.slice(0, LONGEST_HEADING).replace(/\s+/gu, ' ');
  const cell = place.column === null ? '' : columnLetter(place.column) + String(place.row ?? '');
  const words = spoken().people;
  if (cell !== '') return name === '' ? words.cell(cell) : words.headingAt(name, cell);
  if (place.row === null) return name;
  return name === '' ? words.row(place.row) : words.headingInRow(name, place.row);
}

/** Builds an issue with its words; `level` where it is not the usual one of the code. */
export function makeIssue(code: IssueCode, place: IssuePlace, params: IssueParams, level: Level = levelOf(code)): Issue {
  const { row, column, field } = place;
  const where = placeInWords(place, params.heading ?? '');
  return { code, level, row, column, field, params, message: spoken().issues[code](where, params) };
}

/** The three parts as one text, for a log, a file or a terminal. */
export const messageText = ({ what, why, todo }: Message): string => spoken().joined.sentences([what, why, todo]);

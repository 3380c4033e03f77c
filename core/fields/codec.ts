/** How a cell of one kind is read. Codecs are pure, never throw for data, and say what is wrong as one issue code. */
import type { CodeNumber } from '../issues/codes.js';
import type { CellValue } from '../ports/index.js';
import { codePointLength } from '../text/chars.js';
import { composeText } from '../text/compose.js';
import type { FieldValue } from './field.js';

/**
 * Reads cells of one field. `text` is the cell's text without blanks at its ends and never empty; `raw` is the value as the host gave it.
 */
export interface Codec {
  /** Number of the issue code, 0 where nothing is wrong. */
  fault(text: string, raw: CellValue): CodeNumber;
  /** The value as the target gets it; meaningful only without a fault. */
  value(text: string, raw: CellValue): FieldValue;
  /** What to write instead, best first; empty where only a person can tell. */
  fixes(text: string, raw: CellValue): string[];
}

/** Text as it is sent: composed (NFC), so that one name has one spelling. */
export const composed = (text: string): string => (/[^\u0020-\u024f]/u.test(text) ? composeText(text) : text);

const MOST_GROWTH = 3; // a UTF-16 unit composes to at most three code points (U+FB2C)

/** True where the composed text has more than `maxLength` code points. */
export function isTooLong(text: string, maxLength: number): boolean {
  return text.length * MOST_GROWTH > maxLength && codePointLength(composed(text)) > maxLength;
}

const NO_FIXES: string[] = [];
export const noFixes = (): string[] => NO_FIXES;

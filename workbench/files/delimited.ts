/** Delimited text to records, after RFC 4180: quoted fields hold delimiters, line breaks and doubled quotation marks. */

export type Delimiter = ',' | ';' | '\t';

export interface Records {
  readonly rows: string[][];
  /** 1-based record in which a quotation mark opens and never closes; null when all is well. */
  readonly unclosed: number | null;
}

const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';'];
const QUOTE = '"';
/** A dozen records tell the delimiter; title rows above a header are few. */
const SAMPLE_RECORDS = 20;

/** The delimiter that cuts most of the first records into the same number of fields, and into more than one. */
export function detectDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(readRecords(text, delimiter, SAMPLE_RECORDS).rows);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** Cells in records of the commonest width: a delimiter that only occurs inside texts gives few records of any one width. */
function scoreOf(rows: readonly string[][]): number {
  const recordsByWidth = new Map<number, number>();
  for (const row of rows) if (row.length > 1) recordsByWidth.set(row.length, (recordsByWidth.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, records] of recordsByWidth) best = Math.max(best, records * width);
  return best;
}

/** Cuts text into records of fields. A quotation mark inside an unquoted field is an ordinary character. */
export function readRecords(text: string, delimiter: Delimiter, limit = Infinity): Records {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < limit) {
    let field = '';
    if (text[at] === QUOTE) {
      const close = closingQuote(text, at + 1);
      if (close < 0) return { rows, unclosed: rows.length + 1 };
      field = text.slice(at + 1, close).replaceAll('""', QUOTE);
      at = close + 1;
    }
    const end = fieldEnd(text, at, delimiter);
    row.push(field + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at === text.length) row.push('');
      else continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0 && rows.length < limit) rows.push(row);
  return { rows, unclosed: null };
}

function closingQuote(text: string, from: number): number {
  let close = text.indexOf(QUOTE, from);
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2);
  return close;
}

function fieldEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
    at += 1;
  }
  return at;
}

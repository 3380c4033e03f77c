// @ts-check
/** The floor, first half: every rule that needs one row, written out by hand for these 17 columns in one pass. Nothing is configurable. */
import { CODE, WHOLE_ROW } from './findings.mjs';

export const PERSON = 1;
export const MANAGES = 2;
export const MANAGES_NOT = 4;
export const BROKEN_EMAIL = 8;
/** Any error of the row itself. */
export const WRONG = 16;

const HASH = 35;
const ERROR_VALUES = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!']);
const YES = new Set(['y', 'yes', 'true', 't', '1']);
const NO = new Set(['n', 'no', 'false', 'f', '0']);
const EMPLOYMENT = new Set(['fulltime', 'ft', 'parttime', 'pt', 'temp']);
const TOTALS = new Set(['total', 'totals', 'sum', 'count', 'average', 'summe', 'subtotal']);

/** Blanks at the ends ask for a closer look; letters and digits do not. */
export function trimmed(text) {
  if (text.length === 0) return text;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first <= 32 || last <= 32 || first >= 160 || last >= 160 ? text.trim() : text;
}

export function lower(text) {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return text.toLowerCase();
  }
  return text;
}

/** Length in code points, counted only where it could matter. */
const tooLong = (text, limit) => text.length > limit && [...text.normalize('NFC')].length > limit;

/** True for characters that nobody sees. */
function hasInvisible(text) {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (
      code < 32
        ? code !== 9 && code !== 10 && code !== 13
        : code > 126 && (code <= 159 || code === 173 || (code >= 0x200b && code <= 0x200f))
    )
      return true;
  }
  return false;
}

const MIXED = /[\p{Script=Latin}].*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*[\p{Script=Latin}]/u;
function mixesScripts(text) {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x370) return text.split(/[\s\-'’.]+/u).some((word) => MIXED.test(word));
  return false;
}

const isAlphanumeric = (code) => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57);
const LOCAL = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (isAlphanumeric(code) || "!#$%&'*+/=?^_`{|}~-".includes(String.fromCharCode(code))) LOCAL[code] = 1;

/** Code of an address, or -1. */
export function emailCode(text) {
  const at = text.lastIndexOf('@');
  let fine = at > 0;
  let before = 46;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || code < 32) return CODE['email-characters'];
    if (i < at) {
      if (code === 46 ? before === 46 : LOCAL[code] === 0) fine = false;
    } else if (i > at && code !== 46 && code !== 45 && !isAlphanumeric(code)) fine = false;
    else if ((code === 46 || code === 45 || code === 64) && (before === 46 || before === 64 || (before === 45 && code !== 45)))
      fine = fine && i < at;
    before = code;
  }
  if (text.length > 254 || at > 64) return CODE['too-long'];
  const dot = text.indexOf('.', at);
  return fine && dot > 0 && before !== 46 && before !== 45 && before !== 64 ? -1 : CODE['email-format'];
}

const MONTH_DAYS = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const digit = (text, i) => {
  const value = text.charCodeAt(i) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
};

/** Year × 10,000 + month × 100 + day of an ISO date, or NaN. */
export function isoDate(text) {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= MONTH_DAYS[month])) return NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && day === 29 && !isLeap ? NaN : year * 10_000 + month * 100 + day;
}

/** Code of a list of groups, or -1. */
export function groupCode(text, groups) {
  const opens = text.charCodeAt(0) === 123;
  const closes = text.charCodeAt(text.length - 1) === 125;
  if (opens !== closes || text.length === 1) return opens || closes ? CODE['group-syntax'] : groups.has(text) ? -1 : CODE['group-unknown'];
  if (!opens) {
    if (text.includes('{') || text.includes('}')) return CODE['group-syntax'];
    if (groups.has(text)) return -1;
    return text.split(text.includes(';') ? ';' : ',').every((name) => groups.has(name.trim())) ? -1 : CODE['group-unknown'];
  }
  let code = -1;
  for (let from = 1, end = text.length - 1; from <= end;) {
    const comma = text.indexOf(',', from);
    const to = comma < 0 ? end : comma;
    const name = trimmed(text.slice(from, to));
    if (name.length === 0) return to === end && from === 1 ? -1 : CODE['group-syntax'];
    if (!groups.has(name)) code = CODE['group-unknown'];
    from = to + 1;
  }
  return code;
}

export const isTotal = (row) =>
  row.some((cell) => TOTALS.has(lower(/^\p{L}+/u.exec(cell)?.[0] ?? '')) && /^\p{L}+:?[\s\d.,]*$/u.test(cell)) &&
  !row.some((cell) => cell.includes('@') && emailCode(trimmed(cell)) < 0);

/**
 * Checks every row by itself. `flags` gets what the second half needs to know of each row; `header` are the headings, `known` what
 * exists at the target, `lastDay` the last plausible day as a number like 20270116.
 */
export function checkFields(rows, found, flags, { header, roles, groups, lastDay }) {
  let flag = 0;
  const wrong = (row, field, code) => {
    flag |= WRONG;
    found.add(row, field, code);
  };
  /** The cell's text where a rule follows; empty for a blank or damaged cell. */
  const read = (r, cells, field, required) => {
    const raw = cells[field];
    const text = trimmed(raw);
    if (text.length === 0) {
      if (required) wrong(r, field, CODE.required);
      return text;
    }
    if (text.length !== raw.length) found.add(r, field, CODE.whitespace);
    if (text.charCodeAt(0) === HASH && ERROR_VALUES.has(text)) {
      wrong(r, field, CODE['cell-error']);
      return '';
    }
    if (field !== 2 && hasInvisible(text)) found.add(r, field, CODE['invisible-character']);
    return text;
  };
  const yesNo = (r, cells, field) => {
    const text = read(r, cells, field, true);
    if (text.length === 0) return 0;
    const code = text.length === 1 ? text.charCodeAt(0) | 32 : 0;
    if (code === 121) return MANAGES;
    if (code === 110) return MANAGES_NOT;
    const word = lower(text);
    if (YES.has(word)) return MANAGES;
    if (NO.has(word)) return MANAGES_NOT;
    wrong(r, field, CODE['yes-no']);
    return 0;
  };
  const name = (r, cells, field, limit, required) => {
    const text = read(r, cells, field, required);
    if (mixesScripts(text)) found.add(r, field, CODE['mixed-script']);
    if (tooLong(text, limit)) wrong(r, field, CODE['too-long']);
  };

  for (let r = 0; r < rows.length; r++) {
    const row = rows[r];
    if (row[0] === header[0] && row.every((cell, i) => cell === header[i])) {
      found.add(r, WHOLE_ROW, CODE['repeated-header']);
      continue;
    }
    if (row[2].length === 0) {
      if (row.every((cell) => cell.length === 0)) continue;
      if (isTotal(row)) {
        found.add(r, WHOLE_ROW, CODE['looks-like-total']);
        continue;
      }
    }
    flag = PERSON;
    let text = read(r, row, 0, true);
    if (text.length > 0 && !roles.has(text)) wrong(r, 0, CODE['role-unknown']);
    flag |= yesNo(r, row, 1);
    text = read(r, row, 2, false);
    if (text.length > 0) {
      const code = emailCode(text);
      if (code >= 0) {
        wrong(r, 2, code);
        flag |= BROKEN_EMAIL;
      }
    }
    const id = read(r, row, 3, false);
    if (tooLong(id, 100)) wrong(r, 3, CODE['too-long']);
    if (trimmed(row[2]).length === 0 && trimmed(row[3]).length === 0) wrong(r, WHOLE_ROW, CODE['identifier-missing']);
    name(r, row, 4, 100, true);
    name(r, row, 5, 100, true);
    name(r, row, 6, 255, false);
    if (tooLong(read(r, row, 7, false), 255)) wrong(r, 7, CODE['too-long']);
    if (tooLong(read(r, row, 8, false), 5000)) wrong(r, 8, CODE['too-long']);
    yesNo(r, row, 9);
    yesNo(r, row, 10);
    yesNo(r, row, 11);
    read(r, row, 12, true);
    text = read(r, row, 13, false);
    if (text.length > 0 && !EMPLOYMENT.has(text) && !EMPLOYMENT.has(lower(text).replace(/[\s_-]+/gu, '')))
      wrong(r, 13, CODE['employment-status']);
    text = read(r, row, 14, false);
    if (text.length > 0) {
      const day = isoDate(text);
      if (Number.isNaN(day)) wrong(r, 14, CODE['date-format']);
      else if (day < 19_500_101 || day > lastDay) found.add(r, 14, CODE['date-implausible']);
    }
    text = read(r, row, 15, false);
    if (text.length > 0) {
      const code = groupCode(text, groups);
      if (code >= 0) wrong(r, 15, code);
    }
    if (tooLong(read(r, row, 16, false), 255)) wrong(r, 16, CODE['too-long']);
    flags[r] = flag;
  }
}

/** The e-mail rule as one pass over the characters: linear, with its length limits first. */

export const LONGEST_LOCAL_PART = 64; // RFC 5321, 4.5.3.1.1
export const LONGEST_ADDRESS = 254; // RFC 5321, erratum 1690
const LONGEST_LABEL = 63; // RFC 1035, 2.3.4

const HYPHEN = 45;
const DOT = 46;
const AT = 64;

/** What is wrong with an address; `fine` when nothing is. */
export type EmailFault = 'fine' | 'characters' | 'too-long' | 'format';

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters, digits and the marks that the WHATWG pattern allows before the `@`. */
function isLocalCode(code: number): boolean {
  return isLetter(code) || isDigit(code) || (code < 128 && LOCAL_MARKS[code] === 1);
}
const LOCAL_MARKS = new Uint8Array(128);
for (const mark of "!#$%&'*+/=?^_`{|}~-") LOCAL_MARKS[mark.charCodeAt(0)] = 1;

/** The common address, told in one pass: letters and digits with single marks between them. Anything else is for the full rule. */
function isPlainAddress(text: string): boolean {
  const length = text.length;
  if (length > LONGEST_LABEL) return false; // below that no limit can be broken
  let at = 0;
  let dots = 0;
  let afterMark = true;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code)) {
      afterMark = false;
      continue;
    }
    if (afterMark) return false;
    if (code === DOT) dots += at === 0 ? 0 : 1;
    else if (code === AT && at === 0) at = i;
    else if (code !== HYPHEN) return false;
    afterMark = true;
  }
  return dots > 0 && !afterMark;
}

/** Checks a trimmed text. A dot may neither lead, end nor double in the local part, and the domain has at least one. */
export function emailFault(text: string): EmailFault {
  if (isPlainAddress(text)) return 'fine';
  const length = text.length;
  const at = text.lastIndexOf('@');
  for (let i = 0; i < length && i < LONGEST_ADDRESS; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || (code < 32 && code !== 9 && code !== 10 && code !== 13)) return 'characters';
  }
  if (text.indexOf('@') !== at) return 'format'; // several addresses are no address that is too long
  if (length > LONGEST_ADDRESS || at > LONGEST_LOCAL_PART) return 'too-long';
  if (at < 1) return 'format';
  let before = DOT;
  for (let i = 0; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === DOT ? before === DOT : !isLocalCode(code)) return 'format';
    before = code;
  }
  return before === DOT || !isDomain(text, at + 1) ? 'format' : 'fine';
}

function isDomain(text: string, start: number): boolean {
  let label = start;
  let dots = 0;
  for (let i = start; i <= text.length; i++) {
    const code = i === text.length ? DOT : text.charCodeAt(i);
    if (code === DOT) {
      if (i === label || i - label > LONGEST_LABEL || text.charCodeAt(i - 1) === HYPHEN) return false;
      if (i < text.length) dots++;
      label = i + 1;
    } else if (code === HYPHEN ? i === label : !isLetter(code) && !isDigit(code)) return false;
  }
  return dots > 0;
}

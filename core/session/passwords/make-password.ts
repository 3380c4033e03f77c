/** Passwords for a first sign-in, made of the host's own chance. They are read off a screen and typed by hand once. */

/** Letters and digits without those that look alike: no 0 O o, 1 l I i. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** The digits of base64url, in which a random name is written. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** 20 of 55 letters are 115 bits: beyond guessing, though a short-lived password needs far less. */
const LENGTH = 20;
/** In groups, as a long number is read out; the marks between them are the special characters that many rules ask for. */
const GROUP = 5;
const BETWEEN = '-';
/** What usual rules ask for beside special characters. */
const NEEDED = [/[a-z]/u, /[A-Z]/u, /[0-9]/u];
/** Two names nearly always give enough letters, and nearly every result holds all kinds; a host that needs more has no chance in it. */
const MOST_NAMES = 200;

/** A new password: 23 characters that begin with a letter or digit, so no spreadsheet takes it for a formula. `randomId` is the host's. */
export function makePassword(randomId: () => string): string {
  let letters = '';
  for (let drawn = 0; drawn < MOST_NAMES; drawn++) {
    letters += lettersOf(randomId());
    if (letters.length < LENGTH) continue;
    const password = letters.slice(0, LENGTH);
    if (NEEDED.every((kind) => kind.test(password))) return grouped(password);
    letters = ''; // all of it anew, so that every password with all kinds stays equally likely
  }
  throw new TypeError('Expected random names that differ, got none that make a password');
}

/** Each digit of a name is six bits; those above the last letter are left out, so that no letter is likelier than another. */
function lettersOf(name: string): string {
  const whole = name.slice(0, -1); // the last digit of 128 bits holds only two of them
  return Array.from(whole, (digit) => LETTERS.charAt(DIGITS.indexOf(digit))).join('');
}

function grouped(letters: string): string {
  const groups: string[] = [];
  for (let at = 0; at < letters.length; at += GROUP) groups.push(letters.slice(at, at + GROUP));
  return groups.join(BETWEEN);
}

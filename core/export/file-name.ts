/** Names of files: what they are of, what they hold, and the day; such that every system takes them. */
import { isBlankCode, trimEnds } from '../text/chars.js';

/** What some system refuses or reads as something else in a name; marks that turn what follows are among them. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Points hide a file or end its name, and a hyphen begins an option. */
const EDGES = '.-_';
const isEdge = (code: number): boolean => isBlankCode(code) || EDGES.includes(String.fromCharCode(code));
const LONGEST = 60; // with folder, kind and day far below what a path may have
const NAMELESS = 'sheet';

/** `Team May-upload-2026-05-04.txt`. `of` is the sheet's name, as it stands there. */
export function fileName(of: string, kind: string, day: string, ending: 'txt' | 'csv'): string {
  const plain = trimEnds(of.replace(UNSAFE, ' ').replace(/\s+/gu, ' '), isEdge);
  const short = trimEnds(Array.from(plain).slice(0, LONGEST).join(''), isEdge);
  return `${short === '' ? NAMELESS : short}-${kind}-${day}.${ending}`;
}

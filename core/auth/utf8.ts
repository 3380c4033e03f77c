/** UTF-8 by hand: one of the hosts has no TextEncoder. */

const REPLACEMENT = 0xfffd; // what every encoder writes for half of a surrogate pair
const CONTINUATION = 0x80;
const SIX_BITS = 0x3f;

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    pushPoint(bytes, point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point);
  }
  return Uint8Array.from(bytes);
}

function pushPoint(bytes: number[], point: number): void {
  if (point < 0x80) {
    bytes.push(point);
  } else if (point < 0x800) {
    bytes.push(0xc0 | (point >> 6), continuation(point, 0));
  } else if (point < 0x10000) {
    bytes.push(0xe0 | (point >> 12), continuation(point, 6), continuation(point, 0));
  } else {
    bytes.push(0xf0 | (point >> 18), continuation(point, 12), continuation(point, 6), continuation(point, 0));
  }
}

function continuation(point: number, shift: number): number {
  return CONTINUATION | ((point >> shift) & SIX_BITS);
}

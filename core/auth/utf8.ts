/** UTF-8 by hand: one of the hosts has no TextEncoder. */

const REPLACEMENT = 0xfffd; // what every encoder writes for half of a surrogate pair
const CONTINUATION = 0x80;
const SIX_BITS = 0x3f;
const MOST_BYTES = 3; // of one UTF-16 unit: what takes four bytes is two units

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * MOST_BYTES);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[end++] = unit;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    if (point > 0xffff) at++; // both halves are read
    end = writePoint(bytes, end, point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point);
  }
  return bytes.slice(0, end);
}

/** Writes a code point beyond ASCII and returns where the next one goes. */
function writePoint(bytes: Uint8Array, at: number, point: number): number {
  let end = at;
  if (point < 0x800) {
    bytes[end++] = 0xc0 | (point >> 6);
  } else {
    if (point < 0x10000) {
      bytes[end++] = 0xe0 | (point >> 12);
    } else {
      bytes[end++] = 0xf0 | (point >> 18);
      bytes[end++] = continuation(point, 12);
    }
    bytes[end++] = continuation(point, 6);
  }
  bytes[end++] = continuation(point, 0);
  return end;
}

function continuation(point: number, shift: number): number {
  return CONTINUATION | ((point >> shift) & SIX_BITS);
}

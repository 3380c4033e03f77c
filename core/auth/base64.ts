/** Base64 by hand: one of the hosts has no btoa, and its bytes run from -128 to 127. */

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE64 = COMMON + '+/';
const BASE64URL = COMMON + '-_';

/** Base64 with padding. */
export function base64(bytes: ArrayLike<number>): string {
  const text = encode(bytes, BASE64);
  return text + '='.repeat((4 - (text.length % 4)) % 4);
}

/** Base64 for addresses and tokens, without padding. */
export function base64url(bytes: ArrayLike<number>): string {
  return encode(bytes, BASE64URL);
}

function encode(bytes: ArrayLike<number>, alphabet: string): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const triple = (byteAt(bytes, index) << 16) | (byteAt(bytes, index + 1) << 8) | byteAt(bytes, index + 2);
    text += alphabet.charAt(triple >> 18) + alphabet.charAt((triple >> 12) & 63);
    if (left > 1) text += alphabet.charAt((triple >> 6) & 63);
    if (left > 2) text += alphabet.charAt(triple & 63);
  }
  return text;
}

/** Signed bytes count as their unsigned twins; past the end stands 0. */
function byteAt(bytes: ArrayLike<number>, index: number): number {
  return (bytes[index] ?? 0) & 0xff;
}

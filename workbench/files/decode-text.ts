/** Bytes of a text file to text: by byte-order mark, by the zero bytes that only UTF-16 has, else UTF-8, else Windows-1252. */

/** Zero bytes show within the first line of any roster; a sample keeps large files fast. */
const SAMPLE_BYTES = 4096;
/** Windows-1252 from 0x80 to 0x9f, the only bytes that are not their own code point. Some runtimes' own decoder takes it for Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_SPECIAL = 0x80;
const LAST_SPECIAL = 0x9f;

/** Reads the text of a file, whatever of the usual encodings it is in; a byte-order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? zeroByteEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** True for "Unicode text", as spreadsheets save it. */
export const isUtf16 = (bytes: Uint8Array): boolean => (markedEncoding(bytes) ?? zeroByteEncoding(bytes)) !== null;

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Delimiters, line ends and Latin letters have a zero byte in UTF-16: second in little-endian, first in big-endian. */
function zeroByteEncoding(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE_BYTES);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decodeWindows1252(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) =>
    byte >= FIRST_SPECIAL && byte <= LAST_SPECIAL ? (WINDOWS_1252[byte - FIRST_SPECIAL] ?? '') : String.fromCharCode(byte),
  );
  return characters.join('');
}

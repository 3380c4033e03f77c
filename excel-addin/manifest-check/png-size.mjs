// @ts-check
/** The pixel size of a PNG, read from its header. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_END = 24; // signature, chunk length, "IHDR", width, height

/**
 * Width and height, or null when these bytes are no PNG.
 * @param {Buffer} bytes
 * @returns {{ width: number, height: number } | null}
 */
export function pngSize(bytes) {
  if (bytes.length < HEADER_END || !bytes.subarray(0, 8).equals(SIGNATURE) || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Looks at a workbook's archive before anything is inflated: a small file can claim to be gigabytes. */

/** Parts of a workbook: a few per sheet, image and chart. */
const MOST_ENTRIES = 5000;
/** A roster of 100,000 rows inflates to about 60 MB; text of much more than this does not fit into one string. */
const MOST_BYTES = 400_000_000;
/** Sheets reach 30 to 1, repetitive ones 100 to 1; a bomb needs nearly 1,000 to 1. */
const HIGHEST_RATIO = 250;
/** Small parts may compress as they like. */
const RATIO_MATTERS_FROM = 1_000_000;
const NESTED = /\.(?:zip|xlsx|xlsm|xlsb|docx|pptx|jar|gz|7z|rar|tar|bz2|xz)$/iu;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Marks a size that stands in a 64-bit field elsewhere: four gigabytes, more than is ever accepted. */
const SIZE_ELSEWHERE = 0xffffffff;
const ENCRYPTED_FLAGS = 0x2041;

export type Guarded = { readonly bytes: Uint8Array } | { readonly refusal: string };

/**
 * The bytes, safe to inflate, or why they are refused. Sizes that a local header leaves open are filled in from the directory, so that
 * a reader allocates what was declared and no more.
 */
export function guardArchive(original: Uint8Array): Guarded {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const end = findEnd(view);
  if (end < 0) return { refusal: 'it is cut off or damaged' };
  const entries = view.getUint16(end + 10, true);
  if (entries > MOST_ENTRIES) return { refusal: `it holds ${entries} parts, and a workbook has at most ${MOST_ENTRIES}` };
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return { refusal: 'its directory is damaged' };
    const nameLength = view.getUint16(at + 28, true);
    const name = latin1(bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    total += size;
    const refusal =
      refusalOf(name, packed, size, total, view.getUint16(at + 8, true)) ?? alignLocalHeader(view, view.getUint32(at + 42, true), size);
    if (refusal !== null) return { refusal };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes };
}

function refusalOf(name: string, packed: number, size: number, total: number, flags: number): string | null {
  if ((flags & ENCRYPTED_FLAGS) !== 0) return 'it is encrypted';
  if (NESTED.test(name)) return `it holds another archive (${name})`;
  if (size === SIZE_ELSEWHERE || total > MOST_BYTES) return `it would unpack to more than ${MOST_BYTES / 1_000_000} MB`;
  if (size > RATIO_MATTERS_FROM && size > packed * HIGHEST_RATIO)
    return `its part ${name} unpacks to ${HIGHEST_RATIO} times its size or more`;
  return null;
}

/** The local header and the directory must agree; a header that leaves the size open gets the directory's. */
function alignLocalHeader(view: DataView, at: number, size: number): string | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) return 'one of its parts is damaged';
  const local = view.getUint32(at + 22, true);
  if (local === 0) view.setUint32(at + 22, size, true);
  else if (local !== size) return 'two places in it state different sizes for one part';
  return null;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

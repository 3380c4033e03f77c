/** Hands a text over to the user: as a file, or by the clipboard. Hosts allow one or the other, rarely both. */
import type { ExportFile } from '../../export/index.js';

/** Time for the browser to begin reading the file before its address goes. */
const KEEP_MS = 10_000;
/** Without it, spreadsheet programs read UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Offers the text as a file. Nothing tells whether the host let it through. */
export function downloadText(text: string, name: string): void {
  download(new Blob([BYTE_ORDER_MARK, text.replace(/^\uFEFF/u, '')], { type: 'text/csv;charset=utf-8' }), name);
}

/** The same for a file that was made, byte by byte as it is. */
export function downloadFile({ name, mime, bytes }: ExportFile): void {
  download(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime }), name);
}

/** What a file says, without its byte-order mark: a clipboard needs none. */
export const textOf = ({ mime, bytes }: ExportFile): string =>
  new TextDecoder(mime.includes('utf-16') ? 'utf-16le' : 'utf-8').decode(bytes);

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}

/** Puts the text on the clipboard; false where the host allows neither way. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text); // a frame without the permission, or no secure context
  }
}

/** The way from before there was a clipboard to write to: a field, selected and copied. The focus goes back where it was. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a frame of another origin is refused the newer way
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}

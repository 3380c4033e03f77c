/** Hands a text over to the user: as a file, or by the clipboard. Hosts allow one or the other, rarely both. */

/** Time for the browser to begin reading the file before its address goes. */
const KEEP_MS = 10_000;
/** Without it, spreadsheet programs read UTF-8 as something else. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Offers the text as a file. Nothing tells whether the host let it through. */
export function downloadText(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text.replace(/^\uFEFF/u, '')], { type: 'text/csv;charset=utf-8' }));
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

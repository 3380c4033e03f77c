/**
 * Google tells a sidebar of no selection, so it is asked for: only while the user works on the sheet and can see the sidebar, and ever
 * more rarely while the cursor rests.
 */
import type { SheetHost } from '../../core/ports/index.js';
import type { SelectedCell } from '../server/protocol.js';

const FIRST_MS = 1_500;
const SLOWEST_MS = 15_000;
const SLOWER = 1.5;

type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'setTimeout' | 'clearTimeout'> & {
  readonly document: Pick<Document, 'visibilityState'>;
};

/** The `onSelect` of a sidebar in this page. An answer that does not come is left out. */
export function watchSelection(page: Page, ask: () => Promise<SelectedCell | null>): NonNullable<SheetHost['onSelect']> {
  return (listener) => {
    let timer: number | undefined;
    let away = false;
    let wait = FIRST_MS;
    let last = '';
    const look = async (): Promise<void> => {
      const isSeen = page.document.visibilityState === 'visible';
      const selected = isSeen ? await ask().catch(() => null) : null;
      if (!away) return;
      const now = JSON.stringify(selected);
      wait = selected && now !== last ? FIRST_MS : Math.min(SLOWEST_MS, wait * SLOWER);
      if (selected && now !== last) listener(selected.sheet, selected.cell);
      if (selected) last = now;
      timer = page.setTimeout(() => void look(), wait);
    };
    const leave = (): void => {
      if (away) return;
      away = true;
      wait = FIRST_MS;
      timer = page.setTimeout(() => void look(), wait);
    };
    const come = (): void => {
      away = false;
      page.clearTimeout(timer);
    };
    page.addEventListener('blur', leave);
    page.addEventListener('focus', come);
    return () => {
      come();
      page.removeEventListener('blur', leave);
      page.removeEventListener('focus', come);
    };
  };
}

/** What the keys of a list do to its cursor. */
import type { ListShape } from './virtual-window.js';

interface KeyShape extends ListShape {
  /** The first row in sight: where the cursor starts. */
  readonly first: number;
}

/** The row a key leads to, or null for a key that the list leaves alone. */
export function moveCursor(key: string, cursor: number | null, shape: KeyShape): number | null {
  const last = shape.count - 1;
  if (last < 0) return null;
  const page = Math.max(1, Math.floor(shape.viewPx / shape.rowPx) - 1);
  const from = (step: number) => (cursor === null ? Math.min(shape.first, last) : Math.max(0, Math.min(last, cursor + step)));
  switch (key) {
    case 'ArrowDown':
      return from(1);
    case 'ArrowUp':
      return from(-1);
    case 'PageDown':
      return from(page);
    case 'PageUp':
      return from(-page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

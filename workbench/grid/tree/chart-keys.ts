/** What the keys do on the picture: arrows walk along lines and columns, with Shift they move the picture. */
import type { OutlineItem } from '../../../core/hierarchy/tree-outline.js';
import type { Layout } from './layout.js';

export type ChartMove =
  | { readonly to: OutlineItem }
  | { readonly fold: OutlineItem }
  | { readonly choose: OutlineItem }
  | { readonly pan: readonly [dx: number, dy: number] }
  | { readonly zoom: number }
  | { readonly whole: true };

const STEP_PX = 80;
export const ZOOM_STEP = 1.25;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP_PX, 0],
  ArrowRight: [-STEP_PX, 0],
  ArrowUp: [0, STEP_PX],
  ArrowDown: [0, -STEP_PX],
};

/** What a key does, or null for one that the picture leaves alone. `at` is the number of the cursor's box, or -1. */
export function chartMove(key: string, isShift: boolean, layout: Layout, at: number): ChartMove | null {
  const pan = PANS[key];
  if (isShift && pan !== undefined) return { pan };
  if (key === '+' || key === '=') return { zoom: ZOOM_STEP };
  if (key === '-') return { zoom: 1 / ZOOM_STEP };
  if (key === '0') return { whole: true };
  const { boxes } = layout;
  const box = boxes[at];
  const goTo = (number: number): ChartMove | null => {
    const goal = boxes[number] ?? box;
    return goal === undefined ? null : { to: goal.item };
  };
  if (key === 'Home' || (box === undefined && pan !== undefined)) return goTo(0);
  if (key === 'End') return goTo(boxes.length - 1);
  if (box === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return goTo(besideIn(layout, at, 1));
    case 'ArrowUp':
      return goTo(besideIn(layout, at, -1));
    case 'ArrowLeft':
      return goTo(box.parent);
    case 'ArrowRight':
      if (!box.hasReports) return { to: box.item };
      return box.isOpen ? goTo(at + 1) : { fold: box.item };
    case ' ':
      return box.hasReports ? { fold: box.item } : null;
    case 'Enter':
      return { choose: box.item };
    default:
      return null;
  }
}

/** The next box in the same column, up or down; where there is none, the next one at all. */
function besideIn({ boxes }: Layout, at: number, direction: 1 | -1): number {
  const level = boxes[at]!.level;
  let number = at + direction;
  while (boxes[number] !== undefined && boxes[number]!.level !== level) number += direction;
  return boxes[number] === undefined ? at + direction : number;
}

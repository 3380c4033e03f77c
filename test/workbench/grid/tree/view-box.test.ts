/** Which part of the picture shows. */
import { describe, expect, test } from 'vitest';
import { firstView, kept, moved, SCALES, showing, wholeView, zoomed } from '../../../../workbench/grid/tree/view-box.js';

const SCREEN = { width: 1000, height: 600 };

describe('the first look', () => {
  test('is at all of a small picture, in its middle', () => {
    expect(firstView({ width: 400, height: 300 }, SCREEN)).toEqual({ x: 300, y: 24, scale: 1 });
  });

  test('is at the beginning of a large one, in a size that can be read', () => {
    expect(firstView({ width: 900, height: 50_000 }, SCREEN)).toEqual({ x: 24, y: 24, scale: 1 });
  });
});

describe('zoom', () => {
  test('leaves the point under the mouse where it is', () => {
    const before = { x: 10, y: 20, scale: 1 };
    const after = zoomed(before, 2, { x: 110, y: 220 });
    expect([(110 - after.x) / after.scale, (220 - after.y) / after.scale]).toEqual([100, 200]);
  });

  test('ends at both ends', () => {
    const at = { x: 0, y: 0 };
    expect(zoomed({ x: 0, y: 0, scale: 1 }, 99, at).scale).toBe(SCALES.most);
    expect(zoomed({ x: 0, y: 0, scale: 1 }, 0.001, at).scale).toBe(SCALES.least);
  });

  test('out to the whole picture shows it all', () => {
    const { x, scale } = wholeView({ width: 2000, height: 1000 }, SCREEN);
    expect([x, x + 2000 * scale <= SCREEN.width, 1000 * scale <= SCREEN.height]).toEqual([24, true, true]);
  });
});

describe('moving', () => {
  test('never loses the picture', () => {
    const picture = { width: 800, height: 4000 };
    const view = { x: 0, y: 0, scale: 1 };
    expect(kept(moved(view, 0, -99_999), picture, SCREEN).y + 4000).toBeGreaterThan(0);
    expect(kept(moved(view, 99_999, 99_999), picture, SCREEN)).toMatchObject({ x: 500, y: 300 });
    expect(kept(moved(view, 10, -20), picture, SCREEN)).toEqual({ x: 10, y: -20, scale: 1 });
  });

  test('brings a box into sight, no further than it has to', () => {
    const view = { x: 0, y: 0, scale: 1 };
    const box = { x: 100, y: 100, width: 200, height: 40 };
    expect(showing(view, box, SCREEN)).toEqual(view);
    expect(showing(view, { ...box, y: 900 }, SCREEN).y).toBe(600 - 24 - 940);
    expect(showing(view, { ...box, x: -50 }, SCREEN).x).toBe(74);
  });
});

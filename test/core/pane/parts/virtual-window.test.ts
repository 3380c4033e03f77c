/** Which rows of a long list are drawn, and where. */
import { describe, expect, test } from 'vitest';
import { TALLEST_PX, topToShow, windowAt } from '../../../../core/pane/parts/virtual-window.js';

const shape = { count: 1000, rowPx: 50, viewPx: 400 };

describe('the rows drawn', () => {
  test('at the top are those in sight and a few more', () => {
    expect(windowAt(shape, 0)).toEqual({ heightPx: 50_000, first: 0, firstInSight: 0, end: 13, offsetPx: 0 });
  });

  test('in the middle reach beyond both edges', () => {
    expect(windowAt(shape, 5025)).toEqual({ heightPx: 50_000, first: 95, firstInSight: 101, end: 114, offsetPx: 4750 });
  });

  test('at the end stop with the last row', () => {
    expect(windowAt(shape, 99_999)).toMatchObject({ first: 987, end: 1000 });
  });

  test('start with the first row when the list begins below the top', () => {
    expect(windowAt(shape, -300)).toMatchObject({ first: 0, offsetPx: 0 });
  });

  test('of an empty list are none', () => {
    expect(windowAt({ ...shape, count: 0 }, 0)).toMatchObject({ heightPx: 0, first: 0, end: 0 });
  });
});

describe('a list taller than a browser can lay out', () => {
  const giant = { count: 1_000_000, rowPx: 50, viewPx: 400 };

  test('is no taller than the limit', () => {
    expect(windowAt(giant, 0).heightPx).toBe(TALLEST_PX);
  });

  test('ends with its last row', () => {
    expect(windowAt(giant, TALLEST_PX - 400)).toMatchObject({ end: 1_000_000 });
  });

  test('draws its last row at the bottom of the view', () => {
    const top = TALLEST_PX - 400;
    const { first, offsetPx } = windowAt(giant, top);
    expect(offsetPx + (1_000_000 - first) * 50 - top).toBeCloseTo(400, 3);
  });

  test('shows the row that is asked for', () => {
    const top = topToShow(giant, 0, 600_000);
    const { first, end } = windowAt(giant, top);
    expect(first).toBeLessThanOrEqual(600_000);
    expect(end).toBeGreaterThan(600_000);
  });
});

describe('showing a row', () => {
  test('in sight moves nothing', () => {
    expect(topToShow(shape, 100, 4)).toBe(100);
  });

  test('above moves just up to it', () => {
    expect(topToShow(shape, 1000, 3)).toBe(150);
  });

  test('below moves just down to it', () => {
    expect(topToShow(shape, 0, 20)).toBe(650);
  });
});

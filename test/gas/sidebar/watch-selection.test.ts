/** Asking where the cursor is: while the user is on the sheet, and ever more rarely while nothing moves. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CellRef } from '../../../core/ports/index.js';
import { watchSelection } from '../../../gas/sidebar/watch-selection.js';
import { gasBench } from '../support/gas-bench.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE_MS = 60_000;

function watched(answer: () => Promise<{ sheet: string; cell: CellRef } | null>) {
  const events = new EventTarget();
  const page = { ...globalThis, document: { visibilityState: 'visible' as DocumentVisibilityState } };
  let asked = 0;
  const heard: string[] = [];
  const watch = watchSelection(
    {
      addEventListener: events.addEventListener.bind(events),
      removeEventListener: events.removeEventListener.bind(events),
      setTimeout: (work: () => void, ms: number) => setTimeout(work, ms) as unknown as number,
      clearTimeout: (timer: number) => clearTimeout(timer),
      document: page.document,
    } as never,
    () => {
      asked += 1;
      return answer();
    },
  );
  const stop = watch((sheet, { row, column }) => heard.push(`${sheet} ${row}:${column}`));
  return {
    heard,
    stop,
    document: page.document,
    asked: () => asked,
    leave: () => events.dispatchEvent(new Event('blur')),
    come: () => events.dispatchEvent(new Event('focus')),
  };
}

describe('the cursor of a spreadsheet that tells nothing', () => {
  test('nobody asks while the user is in the sidebar', async () => {
    const page = watched(() => Promise.resolve({ sheet: 's', cell: { row: 1, column: 1 } }));
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(page.asked()).toBe(0);
  });

  test('each new place is told once', async () => {
    let row = 2;
    const page = watched(() => Promise.resolve({ sheet: 's', cell: { row, column: 3 } }));
    page.leave();
    await vi.advanceTimersByTimeAsync(10_000);
    row = 7;
    await vi.advanceTimersByTimeAsync(30_000);
    expect(page.heard).toEqual(['s 2:3', 's 7:3']);
  });

  test('while the cursor rests it is asked for ever more rarely', async () => {
    const page = watched(() => Promise.resolve({ sheet: 's', cell: { row: 1, column: 1 } }));
    page.leave();
    await vi.advanceTimersByTimeAsync(5 * MINUTE_MS);
    const after = page.asked();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(page.asked() - after).toBeLessThanOrEqual(4);
  });

  test.each([
    ['comes back', (page: ReturnType<typeof watched>) => page.come()],
    ['closes', (page: ReturnType<typeof watched>) => page.stop()],
  ])('it ends when the user %s', async (_, end) => {
    const page = watched(() => Promise.resolve({ sheet: 's', cell: { row: 1, column: 1 } }));
    page.leave();
    await vi.advanceTimersByTimeAsync(2_000);
    end(page);
    const before = page.asked();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(page.asked()).toBe(before);
  });

  test('a hidden sidebar asks nothing, and an answer that does not come is left out', async () => {
    const page = watched(() => Promise.reject(new Error('gone')));
    page.document.visibilityState = 'hidden';
    page.leave();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect(page.asked()).toBe(0);
    page.document.visibilityState = 'visible';
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    expect([page.asked() > 0, page.heard]).toEqual([true, []]);
  });
});

test('the server tells the cell that the user is on', () => {
  vi.useRealTimers();
  const { script, workbook } = gasBench();
  workbook.select({ row: 4, column: 2 });
  const answer = JSON.parse(script.call('call', JSON.stringify({ method: 'selectedCell', args: [] })) as string) as object;
  expect(answer).toEqual({ ok: true, value: { sheet: workbook.active.id, cell: { row: 4, column: 2 } } });
});

/** When work shows: not at all where it is over in a blink, and otherwise long enough to be seen. */
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SHOW_AFTER_MS, SHOW_FOR_MS, slowBusy } from '../../../../core/pane/model/slow-busy.js';
import type { Busy } from '../../../../core/session/state.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const work = (what: Busy['what'], done: number | null = null): Busy => ({ what, done, total: null });

function watched() {
  const busy = signal<Busy | null>(null);
  const [shown, stop] = slowBusy(busy);
  return { busy, shown, stop };
}

describe('work', () => {
  test('that is over in a blink is not shown', () => {
    const { busy, shown } = watched();
    busy.value = work('checking');
    vi.advanceTimersByTime(SHOW_AFTER_MS - 1);
    expect(shown.value).toBeNull();
    busy.value = null;
    vi.advanceTimersByTime(SHOW_AFTER_MS);
    expect(shown.value).toBeNull();
  });

  test('that lasts is shown as it stands then, and as it goes on', () => {
    const { busy, shown } = watched();
    busy.value = work('checking');
    vi.advanceTimersByTime(SHOW_AFTER_MS - 1);
    busy.value = work('checking', 7); // progress does not begin the wait anew
    vi.advanceTimersByTime(1);
    expect(shown.value).toEqual(work('checking', 7));
    busy.value = work('checking', 8);
    expect(shown.value).toEqual(work('checking', 8));
  });

  test('that ends soon after it was shown stays long enough to be seen', () => {
    const { busy, shown } = watched();
    busy.value = work('checking');
    vi.advanceTimersByTime(SHOW_AFTER_MS);
    busy.value = null;
    vi.advanceTimersByTime(SHOW_FOR_MS - 1);
    expect(shown.value).toEqual(work('checking'));
    vi.advanceTimersByTime(1);
    expect(shown.value).toBeNull();
  });

  test('that was seen long enough goes at once', () => {
    const { busy, shown } = watched();
    busy.value = work('checking');
    vi.advanceTimersByTime(SHOW_AFTER_MS + SHOW_FOR_MS);
    expect(shown.value).toEqual(work('checking'));
    busy.value = null;
    expect(shown.value).toBeNull();
  });

  test('that follows at once takes the place of what is still shown', () => {
    const { busy, shown } = watched();
    busy.value = work('checking');
    vi.advanceTimersByTime(SHOW_AFTER_MS);
    busy.value = null;
    busy.value = work('previewing');
    expect(shown.value).toEqual(work('previewing'));
    vi.advanceTimersByTime(SHOW_FOR_MS);
    expect(shown.value).toEqual(work('previewing'));
    busy.value = null;
    expect(shown.value).toBeNull();
  });
});

test('after the end of watching nothing shows any more', () => {
  const { busy, shown, stop } = watched();
  busy.value = work('checking');
  stop();
  vi.advanceTimersByTime(SHOW_AFTER_MS);
  expect(shown.value).toBeNull();
});

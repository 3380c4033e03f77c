/** What of a long list is in sight. It scrolls with its view, so the view is watched, and moved so that the cursor shows. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { type ListShape, type ListWindow, topToShow, windowAt } from './virtual-window.js';

export interface Sight {
  /** What stays above the rows. */
  readonly head: RefObject<HTMLDivElement | null>;
  /** The element as tall as all rows. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly shape: ListShape;
  readonly drawn: ListWindow;
}

/** Follows a list of so many rows of one height; the cursor is brought into sight whenever it moves. */
export function useSight(count: number, rowPx: number, cursor: number | null): Sight {
  const head = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const sight = useSignal({ topPx: 0, viewPx: 0 });
  const latest = useRef({ cursor, count });
  latest.current = { cursor, count };

  /** Where the list stands within its view, under the head that stays. */
  function measure() {
    const view = list.current?.closest('.view');
    if (!list.current || !view) return null;
    const headPx = head.current?.offsetHeight ?? 0;
    const topPx = view.getBoundingClientRect().top + headPx - list.current.getBoundingClientRect().top;
    return { view, topPx, viewPx: Math.max(0, view.clientHeight - headPx) };
  }
  function look() {
    const now = measure();
    if (now === null || (now.topPx === sight.peek().topPx && now.viewPx === sight.peek().viewPx)) return;
    sight.value = { topPx: now.topPx, viewPx: now.viewPx };
  }
  function showCursor() {
    const now = measure();
    const { cursor: index, count: all } = latest.current;
    if (now === null || index === null) return;
    const wanted = topToShow({ count: all, rowPx, viewPx: now.viewPx }, now.topPx, index);
    if (wanted !== now.topPx) now.view.scrollTop += wanted - now.topPx;
  }

  useLayoutEffect(look);
  useEffect(() => {
    const view = list.current?.closest('.view');
    if (!view) return undefined;
    // A view that shrinks, as when the detail opens below it, must not hide the row that was just chosen.
    let before = view.clientHeight;
    const watch = new ResizeObserver(() => {
      look();
      if (view.clientHeight < before) showCursor();
      before = view.clientHeight;
    });
    watch.observe(view);
    if (view.firstElementChild) watch.observe(view.firstElementChild); // what stands above the list may open or close
    view.addEventListener('scroll', look, { passive: true });
    return () => {
      watch.disconnect();
      view.removeEventListener('scroll', look);
    };
  }, []);
  useEffect(showCursor, [cursor]); // not when rows change: a run that goes on would pull the reader back

  const { topPx, viewPx } = sight.value;
  const shape = { count, rowPx, viewPx };
  return { head, list, shape, drawn: windowAt(shape, topPx) };
}

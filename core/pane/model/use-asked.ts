/** A choice that shows at once and is kept as soon as nothing else is at work. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePane } from '../parts/context.js';

/**
 * The value to show, and the function that asks for another. Of wishes that come faster than they can be kept only the newest is,
 * and where keeping one fails, what was kept before shows again.
 */
export function useAsked<T>(kept: T, keep: (wish: T) => Promise<unknown>): readonly [T, (wish: T) => void] {
  const pane = usePane();
  const [wish, setWish] = useState<{ readonly value: T } | null>(null);
  const begun = useRef(wish);
  const working = pane.working.value;
  useLayoutEffect(() => {
    if (wish === null || wish === begun.current || working) return;
    begun.current = wish;
    void pane.act(() => keep(wish.value)).then(() => setWish((now) => (now === wish ? null : now)));
  }, [wish, working]);
  return [wish === null ? kept : wish.value, (value) => setWish({ value })];
}

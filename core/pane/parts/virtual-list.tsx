/** A list of any length of which only the rows in sight are in the page. It scrolls with its view, so there is one scroll bar. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { RowList } from '../../session/state.js';
import { moveCursor } from './list-keys.js';
import { topToShow, windowAt } from './virtual-window.js';

/** Height of every row, in pixels: two lines of text with air around them. `.row` in the style sheet has the same. */
export const ROW_PX = 52;

interface VirtualListProps<T> {
  readonly label: string;
  readonly rows: RowList<T>;
  /** Stays in sight above the rows. */
  readonly head?: ComponentChildren;
  readonly cursor: number | null;
  /** The row that is shown in full elsewhere, or null. */
  readonly chosen: number | null;
  readonly onCursor: (index: number) => void;
  readonly onChoose: (index: number) => void;
  readonly drawRow: (row: T) => ComponentChildren;
}

/** A listbox over any number of rows: one tab stop, the cursor by arrow keys, a row chosen by Enter or a click. */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { label, rows, cursor, chosen, onCursor, onChoose } = props;
  const id = useId();
  const head = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const sight = useSignal({ topPx: 0, viewPx: 0 });
  const latest = useRef({ cursor, rows });
  latest.current = { cursor, rows };

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
    const { cursor: index, rows: all } = latest.current;
    if (now === null || index === null) return;
    const wanted = topToShow({ count: all.length, rowPx: ROW_PX, viewPx: now.viewPx }, now.topPx, index);
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
  const shape = { count: rows.length, rowPx: ROW_PX, viewPx };
  const drawn = windowAt(shape, topPx);
  const inSight = cursor !== null && cursor >= drawn.first && cursor < drawn.end;

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && cursor !== null) onChoose(cursor);
    else {
      const next = moveCursor(event.key, cursor, { ...shape, first: drawn.firstInSight });
      if (next === null) return;
      onCursor(next);
    }
    event.preventDefault();
  }
  const options = [];
  for (let index = drawn.first; index < drawn.end; index += 1) {
    options.push(
      <div
        key={index}
        id={`${id}-${index}`}
        role="option"
        class={`row ${index === cursor ? 'at' : ''}`}
        aria-selected={index === chosen}
        aria-posinset={index + 1}
        aria-setsize={rows.length}
        onClick={() => onChoose(index)}
      >
        {props.drawRow(rows.at(index))}
      </div>,
    );
  }
  return (
    <div class="long-list">
      <div class="list-head" ref={head}>
        {props.head}
      </div>
      <div
        ref={list}
        class="rows"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={inSight ? `${id}-${cursor}` : undefined}
        style={{ blockSize: `${drawn.heightPx}px` }}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" class="drawn" style={{ transform: `translateY(${drawn.offsetPx}px)` }}>
          {options}
        </div>
      </div>
    </div>
  );
}

/** A list of any length of which only the rows in sight are in the page. It scrolls with its view, so there is one scroll bar. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RowList } from '../../session/state.js';
import { moveCursor } from './list-keys.js';
import { useSight } from './use-sight.js';

/** Height of every row, in pixels: two lines of text with air around them. `.row` in the style sheet has the same. */
const ROW_PX = 52;

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
  const { head, list, shape, drawn } = useSight(rows.length, ROW_PX, cursor);
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

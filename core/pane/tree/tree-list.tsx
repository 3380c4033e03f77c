/** The tree itself: a tree for readers and keys, of which only the lines in sight are in the page. */
import { useId, useRef } from 'preact/hooks';
import { childrenOf, type OutlineItem } from '../../hierarchy/tree-outline.js';
import { usePane } from '../parts/context.js';
import { useSight } from '../parts/use-sight.js';
import { TreeFinder } from './tree-finder.js';
import { treeMove } from './tree-keys.js';
import { TreeLine } from './tree-line.js';
import { lineStarting } from '../../hierarchy/tree-search.js';
import { treeWalk } from './tree-walk.js';

/** Height of a line, in pixels; `.leaf` in the style sheet has the same. */
const LINE_PX = 44;
/** Letters typed within this time are one word. */
const TYPING_MS = 700;
/** Deeper levels stand where this one stands: a panel is narrow. */
const DEEPEST_INDENT = 6;

/** One tab stop: arrows walk, letters jump, Enter or a click leads to the row on the sheet. */
export function TreeList() {
  const pane = usePane();
  const { t } = pane;
  const walk = treeWalk(pane);
  const id = useId();
  const typed = useRef({ text: '', at: 0 });
  const outline = walk.outline.value;
  const { open, cursor } = walk.place.value;
  const at = cursor === null || outline === null ? -1 : outline.lineOfItem(cursor);
  const line = at < 0 ? null : at;
  const { head, list, shape, drawn } = useSight(outline?.length ?? 0, LINE_PX, line);
  if (outline === null) return null;
  const { tree } = outline;
  const isOpen = (item: OutlineItem) => open.has(item);
  const stand = { outline, isOpen, line, shape: { ...shape, first: drawn.firstInSight } };

  function jump(key: string): boolean {
    if (outline === null || key.length !== 1 || (key === ' ' && typed.current.text === '')) return false;
    const now = performance.now();
    const text = now - typed.current.at < TYPING_MS ? typed.current.text + key : key;
    typed.current = { text, at: now };
    const next = lineStarting(outline, line ?? -1, text);
    if (next >= 0) walk.show(outline.at(next).item);
    return true;
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const fromRight = list.current?.matches(':dir(rtl)') ?? false;
    const move = treeMove(event.key, stand, fromRight);
    if (move === null) {
      if (!jump(event.key)) return;
    } else if ('to' in move) walk.show(move.to);
    else if ('choose' in move) walk.choose(move.choose);
    else if ('close' in move) walk.setOpen(move.close, false);
    else walk.openAll(move.open);
    event.preventDefault();
  }

  const lines = [];
  for (let index = drawn.first; index < drawn.end; index += 1) {
    const { item, level, position, siblings } = outline.at(index);
    const hasReports = childrenOf(tree, item).length > 0;
    lines.push(
      <div
        key={item}
        id={`${id}-${item}`}
        role="treeitem"
        class={`row leaf ${index === line ? 'at' : ''}`}
        aria-level={level}
        aria-posinset={position}
        aria-setsize={siblings}
        aria-expanded={hasReports ? isOpen(item) : undefined}
        aria-selected={index === line}
        style={{ '--level': Math.min(level - 1, DEEPEST_INDENT) }}
        onClick={() => walk.choose(item)}
      >
        <TreeLine
          tree={tree}
          item={item}
          level={level > DEEPEST_INDENT + 1 ? level : null}
          isOpen={hasReports ? isOpen(item) : null}
          onToggle={() => walk.setOpen(item, !isOpen(item))}
        />
      </div>,
    );
  }
  const inSight = line !== null && line >= drawn.first && line < drawn.end;
  return (
    <div class="long-list">
      <div class="list-head" ref={head}>
        <TreeFinder />
      </div>
      <div
        ref={list}
        class="rows"
        role="tree"
        tabIndex={0}
        aria-label={t.tree.list}
        aria-activedescendant={inSight ? `${id}-${cursor ?? ''}` : undefined}
        style={{ blockSize: `${drawn.heightPx}px` }}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" class="drawn" style={{ transform: `translateY(${drawn.offsetPx}px)` }}>
          {lines}
        </div>
      </div>
    </div>
  );
}

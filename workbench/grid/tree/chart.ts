/** The picture: draws what is in sight of the laid-out tree, and lets mouse and keys walk, fold, pan and zoom. */
import { cycleOfItem, type OutlineItem } from '../../../core/hierarchy/tree-outline.js';
import { at, carriedOver, NOWHERE, type TreePlace, withOpen } from '../../../core/hierarchy/tree-place.js';
import type { TreeView } from '../../../core/hierarchy/tree.js';
import { chartMove } from './chart-keys.js';
import { drawBox, svg } from './draw-box.js';
import { BOX, type Box, boxesBetween, type Layout, layOut, linesWithin, ringOf, type Span } from './layout.js';
import { firstView, kept, moved, SCALES, showing, type Size, type ViewBox, wholeView, zoomed } from './view-box.js';

/** Boxes that a tree shows when it is first looked at. */
const FIRST_BOXES = 150;
/** A press that moves less than this is a click. */
const CLICK_PX = 4;
/** How much a turn of the wheel zooms. */
const WHEEL_ZOOM = 0.0022;
const NO_TREE: TreeView = { people: [], roots: [], cycles: [], orphans: [], depth: 0, widest: 0 };

export class Chart {
  readonly #root: SVGSVGElement;
  readonly #lines = svg('path', { class: 'lines' });
  readonly #rings = svg('g', { class: 'rings' });
  readonly #boxes = svg('g');
  readonly #moving: SVGElement;
  readonly #onChoose: (row: number) => void;
  #place: TreePlace = NOWHERE;
  #layout: Layout = layOut(NO_TREE, new Set());
  #view: ViewBox | null = null;
  #drawn = new Map<OutlineItem, SVGElement>();
  #frame = 0;

  constructor(root: SVGSVGElement, onChoose: (row: number) => void) {
    this.#root = root;
    this.#onChoose = onChoose;
    this.#moving = svg('g', {}, this.#lines, this.#rings, this.#boxes);
    root.append(this.#moving);
    root.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    root.addEventListener('pointerdown', (event) => this.#press(event));
    new ResizeObserver(() => this.#look(this.#seen)).observe(root); // a window that shrinks must not lose the picture
  }

  /** Forgets the tree that is drawn: the next one is looked at from its beginning. */
  clear(): void {
    this.#place = NOWHERE;
    this.#view = null;
  }

  /** Draws another tree, with the same people open and in the same place. */
  setTree(tree: TreeView): void {
    this.#become(carriedOver(this.#place, tree, FIRST_BOXES));
  }

  /** Puts the cursor on the person of a sheet row, where that person shows. */
  setRow(row: number): void {
    const item = this.#place.tree?.people.findIndex((person) => person.row === row) ?? -1;
    if (item < 0 || this.#layout.boxOf(item) < 0 || item === this.#place.cursor) return;
    this.#place = { ...this.#place, cursor: item };
    this.#reveal();
  }

  /** Opens what is above an item and brings it into sight. */
  show(item: OutlineItem): void {
    this.#become(at(this.#place, item));
    this.#reveal();
  }

  zoom(factor: number): void {
    const { width, height } = this.#screen;
    this.#look(zoomed(this.#seen, factor, { x: width / 2, y: height / 2 }));
  }

  showWhole(): void {
    this.#look(wholeView(this.#layout, this.#screen));
  }

  get #screen(): Size {
    const { clientWidth, clientHeight } = this.#root;
    return { width: clientWidth, height: clientHeight };
  }

  get #seen(): ViewBox {
    return (this.#view ??= firstView(this.#layout, this.#screen));
  }

  #become(place: TreePlace): void {
    const isSame = place.tree === this.#place.tree && place.open === this.#place.open;
    this.#place = place;
    if (isSame || place.tree === null) return this.#soon();
    this.#layout = layOut(place.tree, place.open);
    for (const element of this.#drawn.values()) element.remove();
    this.#drawn.clear();
    this.#soon();
  }

  #fold(item: OutlineItem): void {
    this.#become(withOpen({ ...this.#place, cursor: item }, item, !this.#place.open.has(item)));
    this.#reveal();
  }

  #choose(item: OutlineItem): void {
    this.#place = { ...this.#place, cursor: item };
    this.#soon();
    const row = this.#place.tree?.people[item]?.row ?? null;
    if (row !== null) this.#onChoose(row);
  }

  #reveal(): void {
    const box = this.#layout.boxes[this.#layout.boxOf(this.#place.cursor ?? 0)];
    if (box) this.#look(showing(this.#seen, { x: box.x, y: box.y, width: BOX.width, height: box.height }, this.#screen));
  }

  #look(view: ViewBox): void {
    this.#view = kept(view, this.#layout, this.#screen);
    this.#soon();
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { cursor } = this.#place;
    const move = chartMove(event.key, event.shiftKey, this.#layout, cursor === null ? -1 : this.#layout.boxOf(cursor));
    if (move === null) return;
    event.preventDefault();
    if ('to' in move) this.show(move.to);
    else if ('fold' in move) this.#fold(move.fold);
    else if ('choose' in move) this.#choose(move.choose);
    else if ('pan' in move) this.#look(moved(this.#seen, ...move.pan));
    else if ('zoom' in move) this.zoom(move.zoom);
    else this.showWhole();
  }

  /** The wheel moves the picture; with Ctrl, as a pinch comes, it zooms. */
  #wheel(event: WheelEvent): void {
    event.preventDefault();
    const { left, top } = this.#root.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    if (event.ctrlKey || event.metaKey) this.#look(zoomed(this.#seen, Math.exp(-event.deltaY * WHEEL_ZOOM), point));
    else this.#look(moved(this.#seen, -event.deltaX, -event.deltaY));
  }

  /** A press that moves drags the picture; one that stays is a click on what is under it. */
  #press(down: PointerEvent): void {
    if (down.button !== 0) return;
    const begin = this.#seen;
    const target = down.target instanceof Element ? down.target : null;
    let isDrag = false;
    const move = (event: PointerEvent): void => {
      const [dx, dy] = [event.clientX - down.clientX, event.clientY - down.clientY];
      isDrag ||= Math.hypot(dx, dy) > CLICK_PX;
      if (isDrag) this.#look(moved(begin, dx, dy));
    };
    const up = (): void => {
      this.#root.removeEventListener('pointermove', move);
      const item = target?.closest<SVGElement>('[data-item]')?.dataset['item'];
      if (isDrag || item === undefined) return;
      if (target?.closest('[data-fold]')) this.#fold(Number(item));
      else this.#choose(Number(item));
    };
    this.#root.setPointerCapture(down.pointerId);
    this.#root.addEventListener('pointermove', move);
    this.#root.addEventListener('pointerup', up, { once: true });
  }

  #soon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const { x, y, scale } = this.#seen;
    const { width, height } = this.#screen;
    const span = { top: -y / scale, bottom: (height - y) / scale };
    const [left, right] = [-x / scale - BOX.width, (width - x) / scale];
    const [first, end] = boxesBetween(this.#layout, span.top, span.bottom);
    const boxes = this.#layout.boxes.slice(first, end).filter((box) => box.x >= left && box.x <= right);
    this.#moving.setAttribute('transform', `translate(${x} ${y}) scale(${scale})`);
    this.#root.classList.toggle('far', scale < SCALES.texts);
    this.#lines.setAttribute('d', linesWithin(this.#layout, span));
    this.#drawRings(span);
    this.#drawBoxes(boxes);
  }

  #drawRings(span: Span): void {
    const open = this.#layout.boxes.filter(({ item, isOpen }) => isOpen && cycleOfItem(item) >= 0);
    const paths = open.flatMap(({ item }) => ringOf(this.#layout, cycleOfItem(item), span));
    this.#rings.replaceChildren(...paths.map((d) => svg('path', { d, 'marker-end': 'url(#arrow)' })));
  }

  #drawBoxes(boxes: readonly Box[]): void {
    const { tree, cursor } = this.#place;
    if (tree === null) return;
    const wanted = new Set(boxes.map(({ item }) => item));
    for (const [item, element] of this.#drawn) {
      if (wanted.has(item)) continue;
      element.remove();
      this.#drawn.delete(item);
    }
    for (const box of boxes) {
      const element = this.#drawn.get(box.item) ?? drawBox(tree, box, idOf(box.item));
      if (!this.#drawn.has(box.item)) this.#boxes.append(element);
      this.#drawn.set(box.item, element);
      element.setAttribute('aria-selected', String(box.item === cursor));
    }
    if (cursor !== null && wanted.has(cursor)) this.#root.setAttribute('aria-activedescendant', idOf(cursor));
    else this.#root.removeAttribute('aria-activedescendant');
  }
}

const idOf = (item: OutlineItem): string => `box${item}`;

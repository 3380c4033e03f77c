/** Which part of the picture shows, and how large: panning and zooming as arithmetic. */

/** A point of the picture stands at `point * scale + offset` on the screen. */
export interface ViewBox {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SCALES = { least: 0.08, most: 2.5, readable: 0.62, texts: 0.3 } as const;
const MARGIN = 24;

/** All of a picture where it can be read that way; else its upper left part, in a size that can be. */
export function firstView(picture: Size, screen: Size): ViewBox {
  const whole = wholeView(picture, screen);
  return whole.scale >= SCALES.readable ? whole : { x: MARGIN, y: MARGIN, scale: 1 };
}

/** All of a picture, never larger than it is. */
export function wholeView(picture: Size, screen: Size): ViewBox {
  const fits = Math.min(
    (screen.width - 2 * MARGIN) / Math.max(1, picture.width),
    (screen.height - 2 * MARGIN) / Math.max(1, picture.height),
  );
  const scale = Math.max(SCALES.least, Math.min(1, fits));
  const middle = (screen.width - picture.width * scale) / 2;
  return { x: Math.max(MARGIN, middle), y: MARGIN, scale };
}

/** Larger or smaller, with one point of the screen staying where it is. */
export function zoomed({ x, y, scale }: ViewBox, factor: number, at: { readonly x: number; readonly y: number }): ViewBox {
  const next = Math.max(SCALES.least, Math.min(SCALES.most, scale * factor));
  return { x: at.x - ((at.x - x) * next) / scale, y: at.y - ((at.y - y) * next) / scale, scale: next };
}

export const moved = (view: ViewBox, dx: number, dy: number): ViewBox => ({ ...view, x: view.x + dx, y: view.y + dy });

/** Moved no further than that some of the picture stays on the screen. */
export function kept(view: ViewBox, picture: Size, screen: Size): ViewBox {
  const within = (offset: number, length: number, room: number): number =>
    Math.max(Math.min(MARGIN, room / 2 - length * view.scale), Math.min(Math.max(MARGIN, room / 2), offset));
  return { ...view, x: within(view.x, picture.width, screen.width), y: within(view.y, picture.height, screen.height) };
}

/** Moved just as far as a box needs to be seen whole. */
export function showing(view: ViewBox, box: { readonly x: number; readonly y: number } & Size, screen: Size): ViewBox {
  const shift = (start: number, length: number, room: number): number => {
    if (start < MARGIN) return MARGIN - start;
    return start + length > room - MARGIN ? Math.max(MARGIN - start, room - MARGIN - start - length) : 0;
  };
  const { x, y, scale } = view;
  return moved(
    view,
    shift(box.x * scale + x, box.width * scale, screen.width),
    shift(box.y * scale + y, box.height * scale, screen.height),
  );
}

/** Where the members of a circle stand on their ring, and where its arrows point. Pure arithmetic. */

export interface RingSpot {
  readonly x: number;
  readonly y: number;
  /** Degrees that an arrow is turned by, one that points to the right otherwise. */
  readonly turn: number;
}

export interface RingShape {
  readonly spots: readonly RingSpot[];
  /** Halfway between each spot and the next. */
  readonly arrows: readonly RingSpot[];
}

const WHOLE_TURN = 2 * Math.PI;
const DEGREES = 180 / Math.PI;
const TWO_PLACES = 100;
const rounded = (value: number): number => Math.round(value * TWO_PLACES) / TWO_PLACES;

/** `count` spots on a ring around `middle`, clockwise from the top. */
export function ringShape(count: number, middle: number, radius: number): RingShape {
  const spot = (share: number): RingSpot => {
    const angle = share * WHOLE_TURN - WHOLE_TURN / 4;
    return {
      x: rounded(middle + radius * Math.cos(angle)),
      y: rounded(middle + radius * Math.sin(angle)),
      turn: rounded(angle * DEGREES + 90),
    };
  };
  const each = Array.from({ length: count }, (_, index) => index);
  return { spots: each.map((index) => spot(index / count)), arrows: each.map((index) => spot((index + 1 / 2) / count)) };
}

/** Types of `draw-icons.mjs`, for the tests. */
export const ICON_SIZES: readonly number[];
export function drawIcon(size: number): Uint8Array;

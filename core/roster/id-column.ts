/** Whether the IDs of a column have leading zeros, so that a number among them may have lost its own. */
import { isZeroPadded } from '../fields/employee-id.js';

export class IdColumn {
  private texts = 0;
  private readonly paddedByWidth = new Map<number, number>();

  /** `count` is 1 to add a text ID, -1 to take it away. */
  count(id: string, count: 1 | -1): void {
    this.texts += count;
    if (isZeroPadded(id)) this.paddedByWidth.set(id.length, (this.paddedByWidth.get(id.length) ?? 0) + count);
  }

  /** The width to which at least half of the text IDs are padded, or 0. */
  width(): number {
    for (const [width, ids] of this.paddedByWidth) if (ids > 0 && ids * 2 >= this.texts) return width;
    return 0;
  }
}

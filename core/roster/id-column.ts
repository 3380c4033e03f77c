/** Whether the IDs of a column have leading zeros, so that a number among them may have lost its own. */
import { isZeroPadded } from '../fields/employee-id.js';

export class IdColumn {
  private texts = 0;
  /** Zero-padded IDs by their width. */
  private readonly padded: number[] = [];

  /** `count` is 1 to add a text ID, -1 to take it away. */
  count(id: string, count: 1 | -1): void {
    this.texts += count;
    if (!isZeroPadded(id)) return;
    while (this.padded.length <= id.length) this.padded.push(0);
    this.padded[id.length]! += count;
  }

  /** The width to which at least half of the text IDs are padded, or 0. */
  width(): number {
    return Math.max(
      0,
      this.padded.findIndex((ids) => ids > 0 && ids * 2 >= this.texts),
    );
  }
}

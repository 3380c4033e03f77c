/** The order in which edits were told, so that none is followed where it does not stand any more, or twice. */
import type { SheetEdit } from '../ports/index.js';

export class EditOrder {
  /** How many edits were told. */
  heard = 0;
  /** How many of them are in what was read last, and which of them moved rows or columns last. */
  private included = 0;
  private movedAt = 0;

  /** Notes an edit; returns its number. */
  note({ range }: SheetEdit): number {
    this.heard++;
    if (range === null) this.movedAt = this.heard;
    return this.heard;
  }

  /** Notes that the whole sheet was read, after so many edits were told. */
  include(heard: number): void {
    this.included = heard;
  }

  isIncluded(number: number): boolean {
    return number <= this.included;
  }

  /** False where rows moved since an edit, so that it is not where it says. */
  isThere(number: number): boolean {
    return this.movedAt <= number;
  }
}

/** Many ranges of one sheet as one object. */
import type { GridRange } from '../../../core/ports/index.js';
import type { Sheet } from '../../workbook/index.js';
import { addressOf } from '../address.js';
import type { Kept, SimContext } from '../context.js';
import { ConditionalFormats } from './conditional-formats.js';
import type { Range } from './range.js';

/** Ranges that were asked for with one list of addresses; what is done to them is done once for all. */
export class RangeAreas implements Kept {
  readonly kept = true;
  readonly context: SimContext;
  readonly sheet: Sheet;
  readonly boxes: readonly GridRange[];
  private readonly rangeOf: (box: GridRange) => Range;

  /** `rangeOf` makes the range of one area. */
  constructor(context: SimContext, sheet: Sheet, boxes: readonly GridRange[], rangeOf: (box: GridRange) => Range) {
    this.context = context;
    this.sheet = sheet;
    this.boxes = boxes;
    this.rangeOf = rangeOf;
  }

  get Address(): string {
    return this.boxes.map((box) => addressOf(this.sheet.name, box)).join(',');
  }
  get AreaCount(): number {
    return this.boxes.length;
  }
  get CellCount(): number {
    return this.boxes.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.boxes.map(this.rangeOf));
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.sheet, this.boxes);
  }
}

/** The areas one by one. */
class RangeCollection {
  readonly items: readonly Range[];

  constructor(items: readonly Range[]) {
    this.items = items;
  }
  GetItemAt(index: number): Range | undefined {
    return this.items[index];
  }
}

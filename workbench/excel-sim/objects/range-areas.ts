/** Many ranges of one sheet as one object. */
import type { GridRange } from '../../../core/ports/index.js';
import type { Sheet } from '../../workbook/index.js';
import { addressOf } from '../address.js';
import type { Kept, SimContext } from '../context.js';
import { ConditionalFormats } from './conditional-formats.js';
import { Range } from './range.js';

/** Ranges that were asked for with one list of addresses; what is done to them is done once for all. */
export class RangeAreas implements Kept {
  readonly kept = true;
  readonly context: SimContext;
  readonly sheet: Sheet;
  readonly boxes: readonly GridRange[];

  constructor(context: SimContext, sheet: Sheet, boxes: readonly GridRange[]) {
    this.context = context;
    this.sheet = sheet;
    this.boxes = boxes;
  }

  get Address(): string {
    return this.boxes.map((box) => addressOf(this.sheet.name, box)).join(',');
  }
  get AreaCount(): number {
    return this.boxes.length;
  }
  get Areas(): RangeCollection {
    return new RangeCollection(this.boxes.map((box) => new Range(this.context, this.sheet, box)));
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

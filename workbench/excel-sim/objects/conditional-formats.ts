/** Conditional formats of a sheet: Excel's view of the model's rules. A new one goes first. */
import type { GridRange } from '../../../core/ports/index.js';
import { overlap, type ConditionalRule, type RuleStyle, type Sheet } from '../../workbook/index.js';
import { mustBeOpen, type Kept } from '../context.js';
import { HostError } from '../host-error.js';

const KINDS = ['Custom', 'CellValue', 'ColorScale', 'DataBar', 'IconSet', 'PresetCriteria', 'TopBottom', 'ContainsText'] as const;
/** Ids are unique over all workbooks of a page, so that a rule can be pasted anywhere. */
let lastId = 0;

/** The rules that touch these ranges, the first of them in charge. */
export class ConditionalFormats {
  readonly sheet: Sheet;
  readonly boxes: readonly GridRange[];

  constructor(sheet: Sheet, boxes: readonly GridRange[]) {
    this.sheet = sheet;
    this.boxes = boxes;
  }

  get items(): ConditionalFormat[] {
    return this.sheet.rules
      .filter((rule) => rule.ranges.some((range) => this.boxes.some((box) => overlap(range, box))))
      .map((rule) => new ConditionalFormat(this.sheet, rule.id));
  }

  /** A rule without a condition yet; it goes before all others. */
  Add(kind: string): ConditionalFormat {
    mustBeOpen(this.sheet);
    const id = `excel-${++lastId}`;
    const custom = kind === 'Custom';
    const rule: ConditionalRule = { id, ranges: this.boxes, formula: custom ? '' : null, condition: custom ? '' : kind, style: {} };
    this.sheet.setRules([rule, ...this.sheet.rules], 'excel');
    return new ConditionalFormat(this.sheet, id);
  }
  GetItem(id: string): ConditionalFormat {
    if (!this.items.some((item) => item.Id === id)) throw new HostError('ItemNotFound', `There is no conditional format “${id}”.`);
    return new ConditionalFormat(this.sheet, id);
  }
  Indexer(id: string): ConditionalFormat {
    return this.GetItem(id);
  }
  GetItemAt(index: number): ConditionalFormat | undefined {
    return this.items[index];
  }
  GetCount(): number {
    return this.items.length;
  }
  /** Removes every rule that touches the ranges, whoever made it. */
  ClearAll(): void {
    mustBeOpen(this.sheet);
    const own = this.items.map((item) => item.Id);
    this.sheet.setRules(
      this.sheet.rules.filter((rule) => !own.includes(rule.id)),
      'excel',
    );
  }
}

/** One rule, found by its id each time: it may be gone since it was listed. */
class ConditionalFormat {
  readonly sheet: Sheet;
  readonly Id: string;

  constructor(sheet: Sheet, id: string) {
    this.sheet = sheet;
    this.Id = id;
  }

  get rule(): ConditionalRule {
    const rule = this.sheet.rules.find((each) => each.id === this.Id);
    if (!rule) throw new HostError('ItemNotFound', 'The conditional format is gone.');
    return rule;
  }
  change(part: Partial<ConditionalRule>): void {
    mustBeOpen(this.sheet);
    const changed = { ...this.rule, ...part };
    this.sheet.setRules(
      this.sheet.rules.map((each) => (each.id === this.Id ? changed : each)),
      'excel',
    );
  }

  get Type(): string {
    const { formula, condition } = this.rule;
    return formula !== null ? 'Custom' : (KINDS.find((kind) => condition.startsWith(kind)) ?? 'CellValue');
  }
  get Priority(): number {
    return this.sheet.rules.findIndex((each) => each.id === this.Id);
  }
  get StopIfTrue(): boolean {
    return false;
  }
  /** Only a rule with a formula has this part; asking another one is an error. */
  get Custom(): CustomFormat {
    if (this.Type !== 'Custom') throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
    return new CustomFormat(this);
  }
  get CustomOrNullObject(): CustomFormat | null {
    return this.Type === 'Custom' ? new CustomFormat(this) : null;
  }
  GetRanges(): RuleRanges {
    return new RuleRanges(this.rule.ranges);
  }
  Delete(): void {
    mustBeOpen(this.sheet);
    if (this.rule.fragile) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    this.sheet.setRules(
      this.sheet.rules.filter((each) => each.id !== this.Id),
      'excel',
    );
  }
}

/** Where a rule holds, in numbers. */
class RuleRanges implements Kept {
  readonly kept = true;
  readonly AreaCount: number;
  readonly CellCount: number;

  constructor(ranges: readonly GridRange[]) {
    this.AreaCount = ranges.length;
    this.CellCount = ranges.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  }
}

/** Condition and look of a rule with a formula. */
class CustomFormat {
  readonly Rule: CustomRule;
  readonly Format: RuleFormat;

  constructor(format: ConditionalFormat) {
    this.Rule = new CustomRule(format);
    this.Format = new RuleFormat(format);
  }
}

/** The condition; setting it changes the model at once. */
class CustomRule {
  readonly format: ConditionalFormat;

  constructor(format: ConditionalFormat) {
    this.format = format;
  }
  /** A rule that was duplicated by hand can be listed but not read. */
  get Formula(): string {
    if (this.format.rule.fragile) throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    return this.format.rule.formula ?? '';
  }
  set Formula(formula: string) {
    this.format.change({ formula });
  }
}

/** The look, as far as the model keeps it. */
class RuleFormat {
  readonly Fill: StyleColor;
  readonly Font: StyleColor;
  readonly Borders = { Top: new Border(), Bottom: new Border(), Left: new Border(), Right: new Border() };

  constructor(format: ConditionalFormat) {
    this.Fill = new StyleColor(format, 'background');
    this.Font = new StyleColor(format, 'fontColor');
  }
}

class StyleColor {
  readonly format: ConditionalFormat;
  readonly key: 'background' | 'fontColor';

  constructor(format: ConditionalFormat, key: 'background' | 'fontColor') {
    this.format = format;
    this.key = key;
  }
  get Color(): string {
    return this.format.rule.style[this.key] ?? '';
  }
  set Color(color: string) {
    const style: RuleStyle = { ...this.format.rule.style, [this.key]: color };
    this.format.change({ style });
  }
}

/** Borders can be set; the model does not draw them. */
class Border {
  Style = 'None';
  Color = '';
}

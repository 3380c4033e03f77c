/** The workbook as the library sees it: the root of every path. */
import { serialOf } from '../../workbook/index.js';
import type { SimContext } from '../context.js';
import { HostError } from '../host-error.js';
import { Range } from './range.js';
import { RangeAreas } from './range-areas.js';
import { Settings } from './settings.js';
import { Worksheet } from './worksheet.js';

const MAX_NAME = 31; // Excel's own limit for the name of a sheet
const FORBIDDEN_IN_NAME = /[\\/?*:[\]]/u;

/** The root object. */
export class WorkbookObject {
  readonly context: SimContext;
  readonly Worksheets: Worksheets;
  readonly Settings: Settings;
  readonly Application: Application;
  readonly Functions: Functions;

  constructor(context: SimContext) {
    this.context = context;
    this.Worksheets = new Worksheets(context);
    this.Settings = new Settings(context.settings);
    this.Application = new Application(context);
    this.Functions = new Functions(context);
  }

  GetActiveCell(): Range {
    const { workbook } = this.context;
    return new Range(this.context, workbook.active, { ...workbook.selection, rows: 1, columns: 1 });
  }
  /** Of a selection with several areas there is no one range. */
  GetSelectedRange(): Range {
    const [area, ...others] = this.GetSelectedRanges().Areas.items;
    if (!area || others.length > 0) throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    return area;
  }
  GetSelectedRanges(): RangeAreas {
    const { active, areas } = this.context.workbook;
    return new RangeAreas(this.context, active, areas, (box) => new Range(this.context, active, box));
  }
}

/** All sheets, in the order of their tabs. */
class Worksheets {
  readonly context: SimContext;

  constructor(context: SimContext) {
    this.context = context;
  }

  get items(): Worksheet[] {
    return this.context.workbook.sheets.map((sheet) => new Worksheet(this.context, sheet));
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.context, this.context.workbook.active);
  }
  /** Names are compared without case, ids exactly. */
  GetItemOrNullObject(key: string): Worksheet | null {
    return this.items.find((item) => item.Id === key || item.Name.toLowerCase() === key.toLowerCase()) ?? null;
  }
  GetItem(key: string): Worksheet {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw new HostError('ItemNotFound', 'The requested resource does not exist.');
    return found;
  }
  Indexer(key: string): Worksheet {
    return this.GetItem(key);
  }
  GetCount(): number {
    return this.items.length;
  }
  /** A new sheet behind the others; it does not become the active one. */
  Add(name?: string | null): Worksheet {
    const { workbook } = this.context;
    const wanted = name ?? `Sheet${workbook.sheets.length + 1}`;
    if (wanted === '' || wanted.length > MAX_NAME || FORBIDDEN_IN_NAME.test(wanted))
      throw new HostError('InvalidArgument', `“${wanted}” cannot be the name of a worksheet.`);
    if (this.GetItemOrNullObject(wanted)) throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.');
    return new Worksheet(this.context, workbook.addSheet(wanted, 'excel'));
  }
}

/** Excel itself. */
class Application {
  readonly CultureInfo: { readonly Name: string };

  constructor(context: SimContext) {
    this.CultureInfo = { Name: context.workbook.locale };
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The model draws nothing by itself.
  }
}

/** Worksheet functions. DATE alone: it tells the date system of a workbook. */
class Functions {
  readonly context: SimContext;

  constructor(context: SimContext) {
    this.context = context;
  }
  Date(year: number, month: number, day: number): FunctionResult {
    return new FunctionResult(serialOf(year, month, day, this.context.workbook.dateSystem));
  }
}

class FunctionResult {
  readonly Value: number | null;
  readonly Error: string | null;

  constructor(value: number | null) {
    this.Value = value;
    this.Error = value === null ? '#NUM!' : null;
  }
}

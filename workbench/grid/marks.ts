/** Our marks on the grid: rules that always hold are drawn over the cells, without a trace in the cells themselves. */
import { BooleanNumber, InterceptorEffectEnum, type ICellDataForSheetInterceptor } from '@univerjs/core';
import { INTERCEPTOR_POINT } from '@univerjs/preset-sheets-core';
import type { ConditionalRule, RuleStyle, Sheet } from '../workbook/index.js';
import type { Grid } from './univer.js';

/** Every rule of ours carries this in its formula and holds for each cell of its ranges. */
const OUR_TAG = 'muster:';
/** After the grid's own styling. */
const PRIORITY = 100;

type Style = NonNullable<Exclude<ICellDataForSheetInterceptor['s'], string>>;

/** Styles by row and column of one sheet. */
class MarkIndex {
  readonly #rows = new Map<number, Map<number, Style>>();

  constructor(rules: readonly ConditionalRule[]) {
    // Earlier rules win, so the last one is written first.
    for (const rule of [...rules].reverse()) if (rule.formula?.includes(OUR_TAG) === true) this.#add(rule);
  }

  /** The style of a cell, 1-based, or null for an unmarked one. */
  at(row: number, column: number): Style | null {
    return this.#rows.get(row)?.get(column) ?? null;
  }

  #add({ ranges, style }: ConditionalRule): void {
    const drawn = toStyle(style);
    for (const range of ranges) {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        const line = this.#rows.get(row) ?? new Map<number, Style>();
        this.#rows.set(row, line);
        for (let column = range.column; column < range.column + range.columns; column += 1) line.set(column, drawn);
      }
    }
  }
}

function toStyle({ background, fontColor, bold }: RuleStyle): Style {
  return {
    ...(background === undefined ? {} : { bg: { rgb: background } }),
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === true ? { bl: BooleanNumber.TRUE } : {}),
  };
}

/** Draws the marks of the sheet behind each sheet of the grid; `forget` after its rules changed. */
export function drawMarks(grid: Grid, sheetOf: (gridId: string) => Sheet | null): { forget(sheet?: string): void } {
  const indexes = new Map<string, MarkIndex>();
  const indexOf = (sheet: Sheet): MarkIndex => {
    const known = indexes.get(sheet.id) ?? new MarkIndex(sheet.rules);
    indexes.set(sheet.id, known);
    return known;
  };
  grid.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, location, next) => {
      const sheet = sheetOf(location.subUnitId);
      const style = sheet === null ? null : indexOf(sheet).at(location.row + 1, location.col + 1);
      if (style === null) return next(cell);
      const own = typeof cell?.s === 'object' ? cell.s : null;
      return next({ ...cell, s: { ...own, ...style } });
    },
  });
  return {
    forget: (sheet) => (sheet === undefined ? indexes.clear() : void indexes.delete(sheet)),
  };
}

/** The workbook as an .xlsx file, with everything of the user's that the format can hold. */
import ExcelJS from 'exceljs';
import { a1Of } from '../../core/table/a1.js';
import { isDateFormat, type Cell, type ConditionalRule, type RuleStyle, type Sheet, type Workbook } from '../workbook/index.js';

/** How the workbench writes a list validation into a cell: the words after it, separated by commas. */
const LIST_VALIDATION = 'list:';

/** Writes values, formulas, formats, fills, notes, merges, hidden and frozen rows, lists and conditional rules. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = workbook.dateSystem === 1904;
  for (const sheet of workbook.sheets) {
    const target = book.addWorksheet(sheet.name, { state: sheet.hidden ? 'hidden' : 'visible' });
    if (sheet.frozenRows > 0) target.views = [{ state: 'frozen', ySplit: sheet.frozenRows }];
    writeColumnFormats(target, sheet);
    for (const { row, column, cell } of sheet.cells()) writeCell(target.getCell(row, column), cell, workbook.dateSystem);
    for (const row of sheet.hiddenRows()) target.getRow(row).hidden = true;
    for (const merge of sheet.merges) target.mergeCells(a1Of(merge));
    writeRules(target, sheet);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Formats of many cells at once become formats of their columns: the file would name each cell otherwise. */
function writeColumnFormats(target: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const { range, format } of sheet.formatAreas) {
    for (let at = 0; at < range.columns; at += 1) target.getColumn(range.column + at).numFmt = format === '' ? 'General' : format;
  }
}

function writeCell(target: ExcelJS.Cell, cell: Cell, dateSystem: 1900 | 1904): void {
  target.value = valueOf(cell, dateSystem);
  // A cell of a formatted column has that format until it is given another.
  if (cell.format !== '' || target.numFmt) target.numFmt = cell.format === '' ? 'General' : cell.format;
  if (cell.fill !== undefined) target.fill = solid(cell.fill);
  if (cell.note !== undefined) target.note = cell.note;
  if (cell.validation?.startsWith(LIST_VALIDATION) === true) {
    const words = cell.validation.slice(LIST_VALIDATION.length);
    target.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${words}"`] };
  }
}

function valueOf(cell: Cell, dateSystem: 1900 | 1904): ExcelJS.CellValue {
  if (cell.formula !== null) return { formula: cell.formula.slice(1), result: resultOf(cell) };
  if (cell.error) return resultOf(cell);
  if (typeof cell.value === 'number' && isDateFormat(cell.format)) return dateOf(cell.value, dateSystem);
  return cell.value;
}

function resultOf({ value, error }: Cell): ExcelJS.CellFormulaValue['result'] & {} {
  return error ? { error: String(value) as ExcelJS.CellErrorValue['error'] } : (value ?? '');
}

/** The library counts days itself and wants a date; the days between the two systems are its to add again. */
function dateOf(serial: number, dateSystem: 1900 | 1904): Date {
  const DAY_MS = 86_400_000;
  const SERIAL_OF_1970 = dateSystem === 1904 ? 24_107 : 25_569;
  return new Date(Math.round((serial - SERIAL_OF_1970) * DAY_MS));
}

function writeRules(target: ExcelJS.Worksheet, sheet: Sheet): void {
  sheet.rules.forEach((rule, index) => {
    if (rule.formula === null || rule.ranges.length === 0) return; // gradients and kin are opaque to the model
    target.addConditionalFormatting({ ref: rule.ranges.map(a1Of).join(' '), rules: [expression(rule, rule.formula, index)] });
  });
}

function expression(rule: ConditionalRule, formula: string, index: number): ExcelJS.ConditionalFormattingRule {
  return { type: 'expression', priority: index + 1, formulae: [formula.slice(1)], style: styleOf(rule.style) };
}

function styleOf(style: RuleStyle): Partial<ExcelJS.Style> {
  const font: Partial<ExcelJS.Font> = {
    ...(style.fontColor === undefined ? {} : { color: { argb: argb(style.fontColor) } }),
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.underline === undefined ? {} : { underline: style.underline }),
    ...(style.strikethrough === undefined ? {} : { strike: style.strikethrough }),
  };
  // In a conditional style the colour of a solid fill is its background colour.
  const fill = style.background === undefined ? {} : { fill: { ...solid(style.background), bgColor: { argb: argb(style.background) } } };
  return { font, ...fill };
}

function solid(color: string): ExcelJS.FillPattern {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(color) } };
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

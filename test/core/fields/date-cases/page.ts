/** The page that lists every case of dates. */
import { DATE_ORDERS, type DateOrder } from '../../../../core/fields/date.js';
import type { ColumnCase } from './columns.js';
import type { NumberCase, TextCase } from './read-cases.js';

const code = (text: string): string => `\`${text.replace(/\|/gu, '\\|')}\``;
const day = (text: string | null): string => text ?? 'no date';
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ORDER: Readonly<Record<DateOrder, string>> = { ymd: 'year first', dmy: 'day first', mdy: 'month first' };

/** `2024-06-05 (day first) or 2024-05-06 (month first)`. */
function meanings({ days }: TextCase): string {
  const read = DATE_ORDERS.flatMap((order, at) => (days[at] ? [`${days[at]} (${ORDER[order]})`] : []));
  return read.length === 0 ? 'no date' : read.join(' or ');
}

function texts(cases: readonly TextCase[]): string {
  const sections = [...new Set(cases.map(({ section }) => section))];
  return sections
    .map((section) => {
      const rows = cases.filter((each) => each.section === section).map((each) => [code(each.text), meanings(each), each.note]);
      return `### ${section}\n\n${table(['Text', 'Day', ''], rows)}\n`;
    })
    .join('\n');
}

const columnRow = ({ name, cells, order, codes, locale, confirmed }: ColumnCase): string[] => [
  name,
  cells.map((cell) => code(String(cell))).join(', '),
  ORDER[order] + (locale === undefined ? '' : ` (${locale})`) + (confirmed === undefined ? '' : ` (${ORDER[confirmed]} was chosen)`),
  codes.flatMap((each, at) => (each === null ? [] : [`${code(String(cells[at]))}: ${code(each)}`])).join(', ') || 'none',
];

const numberRow = ({ dateSystem, value, format, shown, day: is, note }: NumberCase): string[] => [
  String(dateSystem),
  String(value),
  format === null ? 'not told' : code(format),
  shown === '' ? '' : code(shown),
  day(is),
  note,
];

export function pageOf(all: { texts: readonly TextCase[]; numbers: readonly NumberCase[]; columns: readonly ColumnCase[] }): string {
  return `# Dates: case by case

How Muster reads ${all.texts.length} texts, ${all.numbers.length} numbers and ${all.columns.length} whole columns. Nothing on this page hangs on a time zone.

This page is written by its test (\`npx vitest run test/core/fields/date-cases -u\`).

## Columns

The order of the parts is that which fits most cells of a column; a cell that it does not fit gets \`date-format\`.

${table(['Column', 'Cells', 'Is read', 'Codes'], all.columns.map(columnRow))}

## Numbers

A number is a date where its format says so; where the format is not told, the text beside it has to.

${table(['Counts from', 'Number', 'Format', 'Shown', 'Day', ''], all.numbers.map(numberRow))}

## Texts

${texts(all.texts)}`;
}

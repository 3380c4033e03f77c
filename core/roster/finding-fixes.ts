/** What to write instead into a cell with a finding, best first; empty where only a person can tell. */
import { DATE_ORDERS, formatDay } from '../fields/date.js';
import { dayOfBareSerial, readDateCell } from '../fields/date-cell.js';
import { CODE, type CodeNumber, STATUS_IGNORED } from '../issues/codes.js';
import { withoutInvisible } from '../text/chars.js';
import { codecOf } from './cell-rules.js';
import { cellText, gridColumn, rawValue } from './cell-place.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';

/** Codes whose words say that nothing in the cell can be mended from here. */
const NO_FIX: ReadonlySet<CodeNumber> = new Set(
  (
    [
      'required',
      'cell-error',
      'id-rounded',
      'cell-merged',
      'email-duplicate',
      'employee-id-duplicate',
      'email-taken',
      'employee-id-taken',
      'mixed-script',
      'date-implausible',
      'date-ambiguous',
      'manager-cannot-deactivate',
      'manager-cannot-demote',
    ] as const
  ).map((code) => CODE[code]),
);

/** Texts that would mend the finding. Every one of them is valid by the same rules. */
export function findingFixes(roster: RosterIndex, row: number, field: number, code: CodeNumber): string[] {
  const definition = roster.fields[field];
  if (field === ROW_FIELD || !definition || NO_FIX.has(code)) return [];
  const text = cellText(roster, row, field);
  if (code === CODE.whitespace) return [text];
  if (code === CODE['invisible-character']) return [withoutInvisible(text)];
  if (code === STATUS_IGNORED) return [''];
  if (code === CODE['id-leading-zeros']) return [text.padStart(roster.paddedWidth(field), '0')].filter((padded) => padded !== text);
  if (code === CODE['date-format']) return dateFixes(roster, row, field, text);
  return codecOf(definition, roster.parts.directory).fixes(text, rawValue(roster, row, field));
}

/** The cell's date in the form of its column. */
function dateFixes(roster: RosterIndex, row: number, field: number, text: string): string[] {
  const { preferredDates, mapped } = roster.parts;
  const { grid } = mapped.table;
  const column = gridColumn(roster, field);
  const gridRow = roster.gridRow(row);
  const raw = rawValue(roster, row, field);
  const order = roster.dateDecision(roster.fields[field]?.key ?? '')?.order ?? 'ymd';
  const readings = readDateCell(
    text,
    raw,
    grid.shown?.[gridRow]?.[column] ?? null,
    grid.formats?.[gridRow]?.[column] ?? null,
    grid.dateSystem ?? 1900,
  );
  const days = [preferredDates, ...DATE_ORDERS].map((each) => readings[each]);
  const day = [...days, dayOfBareSerial(text, raw, grid.dateSystem ?? 1900)].find((each) => !Number.isNaN(each));
  return day === undefined ? [] : [formatDay(day, order)];
}

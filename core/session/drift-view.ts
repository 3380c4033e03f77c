/** What is no longer as it was when the columns of a sheet were confirmed, in words. */
import { type ColumnDrift, driftOf } from '../columns/drift.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import { columnLetter } from '../table/a1.js';
import { sheetColumn } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { StoredReading } from './reading-store.js';
import type { DriftView } from './reading-state.js';

/** Null while the header is as it was, or was never confirmed. `lost` are fields whose one leader for all rows nobody knows any more. */
export function driftView(checked: CheckedSheet, { header, fields }: StoredReading, lost: ReadonlySet<string>): DriftView | null {
  if (header.length === 0) return null;
  const drift = driftOf(header, checked.table, { before: fields, now: checked.mapping });
  const gone = checked.roster.index.fields.filter(({ key }) => lost.has(key));
  const lines = [...drift.map((each) => inWords(checked, each)), ...gone.map(({ heading }) => spoken().reading.drift.leaderGone(heading))];
  return lines.length === 0 ? null : { lines };
}

function inWords({ table, roster }: CheckedSheet, drift: ColumnDrift): Message {
  const words = spoken().reading.drift;
  const fieldNamed = (key: string | null): string | null => roster.index.fields.find((field) => field.key === key)?.heading ?? null;
  const letterOf = (column: number): string => columnLetter(sheetColumn(table, column));
  const field = fieldNamed(drift.field);
  switch (drift.kind) {
    case 'vanished':
      return words.vanished(drift.key, field);
    case 'renamed':
      return words.renamed({
        before: drift.key,
        heading: drift.heading,
        letter: letterOf(drift.column),
        field,
        was: fieldNamed(drift.was),
      });
    case 'moved':
      return words.moved(drift.heading, letterOf(drift.column), field);
    case 'new':
      return words.added(drift.heading, letterOf(drift.column), field);
  }
}

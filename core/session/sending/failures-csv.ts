/** The rows that did not succeed, with their reasons, as CSV for people who open it in a spreadsheet. */
import { csvText } from '../../export/escape-csv.js';
import { spoken } from '../../issues/messages/spoken.js';
import { keysNamedBy } from '../../plan/person-keys.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import type { Receipt, RowStatus } from '../../sending/index.js';
import { deedOf, fieldOf, linesOf, type Names, reasonCode, reasonsOf, worstOf } from './row-lines.js';

/** What the steps of a row were to do, in words. */
export function intentOf(steps: readonly RowStatus[], names: Names): string {
  const intents = steps.map((step) => {
    const fields = names.steps.get(step.rid)?.changes.map(({ field }) => names.headings.get(field) ?? field) ?? [];
    return spoken().send.intent(deedOf(step, names), fields);
  });
  return spoken().joined.clauses(intents);
}

function keysOf(step: RowStatus | undefined, names: Names): PlannedRow['keys'] {
  const planned = names.steps.get(step?.rid ?? '');
  if (planned)
    return {
      email: planned.keys.email ?? planned.current?.email ?? null,
      employeeId: planned.keys.employeeId ?? planned.current?.employeeId ?? null,
    };
  return keysNamedBy(step?.key ?? '');
}

function rowOf(step: RowStatus | undefined, names: Names): string {
  const row = step?.sheetRow ?? names.steps.get(step?.rid ?? '')?.sheetRow ?? 0;
  return row === 0 ? '' : String(row);
}

/** Empty where every row succeeded. */
export function failuresCsv(receipt: Receipt, names: Names): string {
  const records: (readonly string[])[] = [];
  for (const line of linesOf(receipt.rows)) {
    const steps = line.map((index) => receipt.rows[index]!);
    const outcome = worstOf(steps.map((step) => step.outcome));
    if (outcome === 'succeeded') continue;
    const [first] = steps;
    const failed = steps.filter((step) => step.outcome !== 'succeeded');
    const { email, employeeId } = keysOf(first, names);
    const field = fieldOf(failed);
    const own = failed.filter((step) => reasonCode(step, names) !== 'row-blocked');
    const advice = new Set((own.length > 0 ? own : failed).map((step) => spoken().send.advice(reasonCode(step, names), step.outcome)));
    records.push([
      rowOf(first, names),
      names.people.get(first?.person ?? '') ?? '',
      email ?? '',
      employeeId ?? '',
      intentOf(steps, names),
      spoken().send.outcomes[outcome],
      field === null ? '' : (names.headings.get(field) ?? field),
      reasonsOf(failed, names),
      spoken().joined.sentences([...advice]),
    ]);
  }
  return records.length === 0 ? '' : csvText([spoken().send.csvHeader, ...records]);
}
